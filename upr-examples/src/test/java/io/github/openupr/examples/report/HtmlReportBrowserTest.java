package io.github.openupr.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.examples.Sample;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

class HtmlReportBrowserTest {

    private static final int MANY = 5_000;
    private static final int PAGE = 100;

    /** A bound against hanging, not a measure of speed. */
    private static final Duration USABLE = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path sample;
    private static Path many;
    private static Path hostile;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        sample = page("sample.html", read(Sample.open(), SourceFormat.JSON, Sample.NAME));
        many = page("many.html", read(export(MANY), SourceFormat.UPR_INFO_CSV, "many.csv"));
        hostile = page("hostile.html", read(Hostile.json(), SourceFormat.JSON, "hostile.json"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Every test ends with a look into the console: errors and violations of the policy stand there. */
    @AfterEach
    void nothingIsInTheConsole() {
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390, false", "390, true", "1280, false", "1280, true"})
    void nobodyIsKeptOutOfTheSample(int width, boolean dark) {
        browser.open(sample, width, dark);
        nobodyIsKeptOut();
    }

    @ParameterizedTest
    @CsvSource({"390, true", "1280, false"})
    void nobodyIsKeptOutOfAPageWithAllFiltersAndPages(int width, boolean dark) {
        browser.open(many, width, dark);
        nobodyIsKeptOut();
    }

    /** Neither as the page opens nor with all that it folds away; nothing is wider than the window. */
    private static void nobodyIsKeptOut() {
        assertThat(browser.barriers()).isEmpty();
        browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void theStoryOfTheSampleIsTold() {
        browser.open(sample, 1280, false);
        assertThat(browser.text("h1")).contains("Kazakhstan");
        assertThat(browser.text(".story"))
                .contains("What States recommended: Revise how the law defines rape")
                .contains("Selective reporting: 2 of 4 publications", "Ministry of Foreign Affairs", "Astana Times");
        assertThat(browser.findAll(".badge")).hasSize(2);
        assertThat(browser.text("#shown")).isEqualTo("4 of 5 recommendations shown. Filters: review KAZ-4.");
    }

    @Test
    void everyChartIsDrawnAndHasItsFiguresAsATable() {
        browser.open(sample, 1280, false);
        assertThat(browser.findAll("figure")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.findElements(By.cssSelector(".chart canvas"))).hasSize(1);
            assertThat(figure.findElements(By.cssSelector("tbody tr"))).isNotEmpty();
        });
        assertThat(browser.findAll(".chart[role=img][aria-label]")).hasSameSizeAs(browser.findAll(".chart"));
    }

    @Test
    void filtersSearchAndClearSayInWordsWhatIsShown() {
        browser.open(many, 1280, false);
        assertThat(browser.text("#shown")).isEqualTo("5,000 of 5,000 recommendations shown.");
        new Select(browser.find("#filter-position")).selectByVisibleText("Noted");
        assertThat(browser.text("#shown")).isEqualTo("1,250 of 5,000 recommendations shown. Filters: position Noted.");
        assertThat(browser.column(5)).hasSize(PAGE).containsOnly("Noted");
        new Select(browser.find("#filter-group")).selectByVisibleText("African States");
        new Select(browser.find("#filter-state")).selectByVisibleText("Kenya");
        assertThat(browser.column(4)).isNotEmpty().containsOnly("Kenya");
        browser.find(".filters button").click();
        browser.find("#search").sendKeys("REQUÉST  number 4999");
        browser.await(() -> browser.text("#shown").startsWith("1 of 5,000"));
        assertThat(browser.column(3)).singleElement().asString().startsWith("Request number 4999 ");
        browser.find("#search").sendKeys(" no such words");
        browser.await(() -> browser.text("#shown").startsWith("0 of 5,000"));
        assertThat(browser.column(1)).isEmpty();
    }

    @Test
    void aHeaderSortsByKeyboardAndSaysSo() {
        browser.open(many, 1280, false);
        browser.run("document.querySelector('#rows th:nth-child(3) button').focus()");
        browser.focused().sendKeys(Keys.TAB);
        assertThat(browser.focused().getText()).startsWith("Recommending States");
        browser.focused().sendKeys(Keys.ENTER);
        assertThat(browser.find("#rows th:nth-child(4)").getAttribute("aria-sort"))
                .isEqualTo("ascending");
        assertThat(browser.column(4)).isSortedAccordingTo(Comparator.naturalOrder());
        browser.focused().sendKeys(Keys.SPACE);
        assertThat(browser.find("#rows th:nth-child(4)").getAttribute("aria-sort"))
                .isEqualTo("descending");
        assertThat(browser.column(4)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pagesLeadThroughAllRows() {
        browser.open(many, 1280, false);
        assertThat(browser.text("#page")).isEqualTo("Page 1 of 50");
        assertThat(browser.find("#previous").isEnabled()).isFalse();
        browser.find("#next").click();
        assertThat(browser.text("#page")).isEqualTo("Page 2 of 50");
        assertThat(browser.column(3).get(0)).contains("Request number 100 ");
    }

    @Test
    void fiveThousandRowsStayUsable() {
        browser.open(many, 1280, false);
        Object milliseconds = browser.run("""
                const start = performance.now();
                const select = document.getElementById('filter-position');
                select.selectedIndex = 1;
                select.dispatchEvent(new Event('change'));
                return Math.round(performance.now() - start);
                """);
        assertThat(((Number) milliseconds).longValue()).isLessThan(USABLE.toMillis());
        assertThat(browser.findAll("#rows tbody tr")).hasSize(PAGE);
    }

    @Test
    void printHoldsAllRowsThatFitTheFilters() {
        browser.open(many, 1280, false);
        new Select(browser.find("#filter-position")).selectByVisibleText("Noted");
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.run("return document.querySelectorAll('#rows tbody tr').length"))
                .isEqualTo(1250L);
        assertThat(browser.run("return document.querySelectorAll('details:not([open])').length"))
                .isEqualTo(0L);
        browser.run("dispatchEvent(new Event('afterprint'))");
        assertThat(browser.findAll("#rows tbody tr")).hasSize(PAGE);
    }

    @Test
    void nothingInTheDataRunsOrBecomesAnElement() {
        browser.open(hostile, 1280, false);
        assertThat(browser.run("return String(window.stolen)")).isEqualTo("undefined");
        assertThat(browser.findAll("img, iframe, object, embed, main script, a[href^=javascript]"))
                .isEmpty();
        assertThat(browser.findAll("script")).hasSize(3);
        assertThat(browser.column(3)).anySatisfy(text -> assertThat(text).isEqualTo(Hostile.MARKUP));
        assertThat(browser.barriers()).isEmpty();
    }

    private static Path page(String name, ReadResult read) throws IOException {
        Path file = folder.resolve(name);
        HtmlReport.of(read).write(file);
        return file;
    }

    private static ReadResult read(InputStream bytes, SourceFormat format, String name) throws IOException {
        try (bytes) {
            return UprReader.of(format).read(bytes, name);
        }
    }

    /** An export of UPR Info with this many made-up recommendations to Mali and Chad. */
    private static InputStream export(int rows) {
        List<String> states = List.of("France,WEOG,EU", "Kenya,Africa,AU", "Japan,Asia,", "Peru,GRULAC,OAS");
        String lines = IntStream.range(0, rows)
                .mapToObj(row -> (row % 2 == 0 ? "Mali" : "Chad") + ",Africa,AU,Request number " + row
                        + " of this test,"
                        + states.get(row / 4 % 4) + "," + (row % 4 == 0 ? "Noted" : "Accepted") + ","
                        + (1 + row % 5) + "," + (row % 3 == 0 ? "Justice" : "Migrants") + "," + (row % 2 == 0 ? 2 : 5))
                .collect(Collectors.joining("\r\n"));
        return new ByteArrayInputStream(
                ("To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\r\n" + lines + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
