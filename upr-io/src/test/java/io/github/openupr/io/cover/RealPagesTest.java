package io.github.openupr.io.cover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openupr.code.SharedData;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 1,372 first pages of Council documents, and the reports, addenda and other documents that are here whole. */
class RealPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, CoverPage.Kind> KINDS = Map.of(
            "working_group_report", CoverPage.Kind.REPORT,
            "addendum", CoverPage.Kind.ADDENDUM,
            "other", CoverPage.Kind.OTHER);

    private record Page(String text, CoverPage.Kind kind) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void bothHalvesOfThePagesAreToldApart(int half) throws IOException {
        List<Page> pages = pages();
        List<Page> ofHalf = new ArrayList<>();
        for (int i = half; i < pages.size(); i += 2) {
            ofHalf.add(pages.get(i));
        }
        assertRecognised(ofHalf, UnaryOperator.identity());
    }

    @Test
    void linesCaseAndBlanksDoNotMatter() throws IOException {
        List<Page> pages = pages();
        assertRecognised(pages, text -> text.replaceAll("\\s+", " "));
        assertRecognised(pages, text -> text.replace(' ', '\n'));
        assertRecognised(pages, text -> text.toLowerCase(Locale.ROOT));
        assertRecognised(pages, text -> text.toUpperCase(Locale.ROOT));
        assertRecognised(
                pages,
                text -> text.replace("fi", "\uFB01").replace("\n", "\r\n").replace(' ', '\u00A0'));
    }

    @Test
    void neitherDoWordsThatAreBrokenNorLettersThatTextRecognitionMisread() throws IOException {
        Random random = new Random(7);
        assertRecognised(
                pages(), text -> spoilt(text, 4, letter -> letter + (random.nextBoolean() ? " " : "-\n"), random));
        assertRecognised(pages(), text -> spoilt(text, 2, letter -> "" + (char) ('a' + random.nextInt(26)), random));
    }

    private static String spoilt(String text, int percent, UnaryOperator<String> change, Random random) {
        StringBuilder spoilt = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean changed = Character.isLetter(text.charAt(i)) && random.nextInt(100) < percent;
            String letter = text.substring(i, i + 1);
            spoilt.append(changed ? change.apply(letter) : letter);
        }
        return spoilt.toString();
    }

    private static void assertRecognised(List<Page> pages, UnaryOperator<String> change) {
        assertThat(share(pages, CoverPage.Kind.REPORT, change)).isGreaterThanOrEqualTo(0.98);
        assertThat(share(pages, CoverPage.Kind.ADDENDUM, change)).isGreaterThanOrEqualTo(0.95);
        assertThat(share(pages, CoverPage.Kind.OTHER, change)).isGreaterThanOrEqualTo(0.99);
    }

    private static double share(List<Page> pages, CoverPage.Kind kind, UnaryOperator<String> change) {
        List<Page> ofKind = pages.stream().filter(page -> page.kind() == kind).toList();
        long right = ofKind.stream()
                .filter(page -> CoverPage.of(change.apply(page.text())).kind() == kind)
                .count();
        return (double) right / ofKind.size();
    }

    @Test
    void everyReportInPlainTextIsOne() throws IOException {
        List<Path> files = files("data/working-group-reports");
        assertThat(files)
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(CoverPage.of(text(file)))
                        .extracting(CoverPage::kind)
                        .isEqualTo(CoverPage.Kind.REPORT));
        assertThat(files)
                .allSatisfy(file ->
                        assertThat(UprReader.detect(file).format()).contains(SourceFormat.WORKING_GROUP_REPORT));
    }

    @Test
    void everyAddendumInPlainTextIsOne() throws IOException {
        assertThat(files("data/addenda"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(UprReader.detect(file).format()).contains(SourceFormat.ADDENDUM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kazakhstan2010.pdf", "kazakhstan2014.pdf"})
    void reportsAsPdfAreReports(String name) throws IOException {
        assertThat(UprReader.detect(SharedData.path("data/working-group-reports/" + name))
                        .format())
                .contains(SourceFormat.WORKING_GROUP_REPORT);
    }

    @Test
    void aNationalReportAndASummaryArePutByTheirNames() throws IOException {
        Path folder = SharedData.path("data/other-documents");
        assertThat(UprReader.detect(folder.resolve("italy-session7-national-report.pdf")))
                .satisfies(found -> assertThat(found.format()).isEmpty())
                .satisfies(found -> assertThat(found.reason())
                        .contains("that of a national report (A/HRC/WG.6/7/ITA/1), not of a report"));
        assertThat(UprReader.detect(folder.resolve("italy-session34-stakeholders-summary.pdf")))
                .satisfies(found -> assertThat(found.format()).isEmpty())
                .satisfies(found -> assertThat(found.reason())
                        .contains("that of a summary of stakeholders' submissions (A/HRC/WG.6/34/ITA/3)"));
    }

    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String line : Files.readAllLines(SharedData.path("data/cover-pages/cover-pages.jsonl"))) {
            JsonNode page = JSON.readTree(line);
            pages.add(new Page(
                    page.get("text").asText(),
                    KINDS.getOrDefault(page.get("kind").asText(), CoverPage.Kind.OTHER)));
        }
        return pages;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SharedData.path(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The files of the compiler are in Mac OS Roman, those named by their symbol in UTF-8. */
    private static String text(Path file) throws IOException {
        return Files.readString(
                file, file.toString().contains("hrc") ? StandardCharsets.UTF_8 : Charset.forName("x-MacRoman"));
    }
}
