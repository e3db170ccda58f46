package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openupr.io.UprReader;
import io.github.openupr.model.Recommendation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of the Working Group and the addendum to it, from the command line. */
class DocumentsTest {

    private static final String HEAD = """
            Distr.: General
            4 December 2015
            Original: English
            Human Rights Council
            Thirty-first session
            Agenda item 6
            Universal periodic review
            Report of the Working Group on the Universal Periodic Review
            Chad
            """;
    private static final String REPORT = "A/HRC/31/77\n" + HEAD + """
            Introduction
            1. The Working Group on the Universal Periodic Review held its seventeenth session from 21 October to 1 November 2013. The review of Chad was held at the 14th meeting, on 29 October 2013.
            I. Summary of the proceedings of the review process
            B. Interactive dialogue and responses by the State under review
            2. Norway praised the planting of trees.
            II. Conclusions and/or recommendations
            3. The following recommendations will be examined by Chad, which will provide responses in due time:
            3.1 Plant more trees (Norway);
            3.2 Dig wells (Peru) (Mali);
            3.3 Close the market (Mali).
            4. All conclusions and/or recommendations contained in the present report reflect the position of the submitting States.
            """;
    private static final String ADDENDUM = "A/HRC/31/77/Add.1\n" + HEAD + """
            Addendum
            Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review
            1. Chad thanks all delegations.
            I. Accepted recommendations
            2. 3.1, 3.2
            II. Noted recommendations
            3. 3.3
            """;

    private static Path real(String name) {
        Path file = Path.of(System.getProperty("upr.root"), "..", "shared", "data", name)
                .normalize();
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        return file;
    }

    @TempDir
    Path folder;

    private static Map<String, Integer> positions(Path dataset) throws IOException {
        Map<String, Integer> positions = new TreeMap<>();
        for (Recommendation each : UprReader.detecting().read(dataset).dataset().getRecommendations()) {
            String position = each.getResponse()
                    .map(response -> response.getPosition().toString())
                    .orElse("none");
            positions.merge(position + " after " + each.getEarlierResponses().size(), 1, Integer::sum);
        }
        return positions;
    }

    @Test
    void aReportAndItsAddendumBecomeOneReviewWithPositions() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
        Path addendum = Files.writeString(folder.resolve("addendum.txt"), ADDENDUM);
        Path target = folder.resolve("chad.json");

        assertThat(Ran.upr("merge", report, addendum, "-o", target).code()).isZero();

        assertThat(positions(target)).isEqualTo(Map.of("supported after 1", 2, "noted after 1", 1));
        assertThat(Files.readString(target)).contains("\"state\": \"NOR\"").contains("\"speakers\"");
    }

    @Test
    void anAddendumInPlaceOfTheReportIsToldInOneLine() throws IOException {
        Path addendum = Files.writeString(folder.resolve("addendum.txt"), ADDENDUM);
        Ran ran = Ran.upr("convert", addendum, "--from", "working-group-report", "-o", folder.resolve("a.json"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("and is an addendum")
                        .endsWith("not the report itself; read it as addendum"));
    }

    @Test
    void sloveniasAnswersOf2025AreThoseOfTheThematicList() throws IOException {
        Path report = real("working-group-reports/slovenia2025-a-hrc-59-15.pdf");
        Path addendum = real("addenda/slovenia2025-a-hrc-59-15-add1.txt");
        Path target = folder.resolve("slovenia.json");

        assertThat(Ran.upr("merge", report, addendum, "-o", target).code()).isZero();

        assertThat(positions(target)).isEqualTo(Map.of("supported after 1", 217, "noted after 1", 37));
    }

    @Test
    void sloveniasAnswersOf2015AreThoseOfTheThematicList() throws IOException {
        Path report = real("working-group-reports/slovenia2014.txt");
        Path addendum = real("addenda/slovenia2015-a-hrc-28-15-add1.txt");
        Path target = folder.resolve("slovenia.json");

        assertThat(Ran.upr("merge", report, addendum, "-o", target).code()).isZero();

        // 163 items, six of which hold several recommendations: 142 items supported, 21 noted.
        assertThat(positions(target)).isEqualTo(Map.of("supported after 1", 148, "noted after 1", 21));
    }
}
