package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {

    @TempDir
    Path folder;

    private Path sample;
    private Path page;

    @BeforeEach
    void writeSample() {
        sample = Ran.sample(folder);
        page = folder.resolve("report.html");
    }

    @Test
    void tellsWhatWasReadAndWhereThePageIs() {
        Ran ran = Ran.upr("report", sample, "-o", page);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines())
                .containsExactly(
                        "rows read 15 = used 15 + skipped 0 + rejected 0 + blank 0; records: reviews 2, recommendations 5,"
                                + " commendations 3, assessments 1, publications 4",
                        page + ": written; open it in a browser");
        assertThat(html()).startsWith("<!DOCTYPE html>").contains("<h1>Kazakhstan, review of cycle 4</h1>");
    }

    @Test
    void quietTellsNothing() {
        assertThat(Ran.upr("report", sample, "-o", page, "--quiet")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void anotherReviewOfTheStateCanBeNamed() {
        assertThat(Ran.upr("report", sample, "-o", page, "--review", "kaz-3").code())
                .isZero();
        assertThat(html()).contains("<h1>Kazakhstan, review of cycle 3</h1>");
    }

    @Test
    void severalStatesGiveAPageAboutAllReviews() {
        Path export = Ran.export(folder.resolve("export.csv"), Ran.row("Ratify it.", "Accepted", "Justice"));
        assertThat(Ran.upr("report", sample, export, "-o", page).code()).isZero();
        assertThat(html()).contains("<h1>3 reviews of 2 States</h1>", "Ratify it.", "Selective reporting: 2 of 4");
    }

    @Test
    void oneRecommendationIsAPage() {
        Path export = Ran.export(folder.resolve("export.csv"), Ran.row("Ratify it.", "Accepted", "Justice"));
        assertThat(Ran.upr("report", export, "-o", page).code()).isZero();
        assertThat(html())
                .contains("<h1>Mali, review of cycle 1</h1>")
                .contains("The data have no other review to compare it with.")
                .contains("No publication about a review is in the data.");
    }

    @Test
    void whatComesAgainInTheNextReviewIsShownWithTheReason() {
        String request = "Ratify the Optional Protocol to the Convention against Torture.";
        String first = Ran.row(request, "Accepted", "Justice");
        Path export = Ran.export(folder.resolve("export.csv"), first, first.replaceAll(",2$", ",15"));
        assertThat(Ran.upr("report", export, "-o", page).code()).isZero();
        assertThat(html())
                .contains("<h1>Mali, review of cycle 2</h1>", "From MLI-1 to MLI-2")
                .contains("Of 1 recommendation of MLI-1, 1 comes again in MLI-2; 1 of these had been supported.")
                .contains("Why: the same State, and like words (score 1.00)");
    }

    @Test
    void aShareOfNothingIsNotShown() throws IOException {
        Path export = Ran.export(folder.resolve("export.csv"), Ran.row("Ratify it.", "Accepted", "Justice"));
        Path account = Files.writeString(folder.resolve("account.json"), """
                {"schemaVersion": "1.0", "publications": [{"id": "a", "publisher": {"name": "A", "kind": "media"},
                "kind": "article", "reviews": ["MLI-1"]}]}
                """);
        assertThat(Ran.upr("report", export, account, "-o", page).code()).isZero();
        String chart = html().replaceAll("(?s).*What publications mention of MLI-1</span>(.*?)</figure>.*", "$1");
        assertThat(chart).contains("Recommendations", "0%").doesNotContain("Commendations</th>");
    }

    @Test
    void aReviewThatTheInputLacksIsOneLineAndTheOldPageStays() throws IOException {
        Files.writeString(page, "before");
        assertThat(Ran.upr("report", sample, "-o", page, "--review", "fra-4"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: nothing to report: no review FRA-4 in this dataset, which has KAZ-3, KAZ-4: name another"
                                + " --review\n"));
        assertThat(page).hasContent("before");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schemaVersion\": \"1.0\"} | no review in the data, and nothing of one: name other inputs",
                "{\"schemaVersion\": \"1.0\", \"reviews\": []} | no review in the data, and nothing of one: name other inputs"
            })
    void anEmptyDatasetIsOneLine(String json, String line) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), json);
        assertThat(Ran.upr("report", empty, "-o", page))
                .isEqualTo(new Ran(2, "", "upr: nothing to report: " + line + "\n"));
        assertThat(page).doesNotExist();
    }

    @Test
    void aMistypedInputIsOneLine() {
        assertThat(Ran.upr("report", folder.resolve("no-such.json"), "-o", page).errorLines())
                .singleElement()
                .asString()
                .contains("no-such.json", "check the path");
    }

    @Test
    void aMistypedFolderIsSaidAndNothingIsLeftBehind() {
        Ran ran = Ran.upr("report", sample, "-o", folder.resolve("no/such/report.html"), "--quiet");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .startsWith("upr: cannot write: ")
                .endsWith("this folder does not exist; create it first");
    }

    @Test
    void anInputIsNotReplacedByItsReport() {
        byte[] before = Ran.bytes(sample);
        assertThat(Ran.upr("report", sample, "-o", sample))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: output would replace an input: " + sample
                                + ": name another file, such as report.html\n"));
        assertThat(sample).hasBinaryContent(before);
    }

    private String html() {
        return new String(Ran.bytes(page), StandardCharsets.UTF_8);
    }
}
