package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpCommandTest {

    @TempDir
    Path folder;

    private static String row(String text, String from, String response, int session) {
        return "Mali,Africa,\"AU, OIC\"," + text + "," + from + ",WEOG,EU," + response + ",5,Detention," + session;
    }

    private Path twoReviews() {
        return Ran.export(
                folder.resolve("export.csv"),
                row("Ratify OP-CAT", "France", "Noted", 2),
                row("Paint the schools", "Italy", "Accepted", 2),
                row("Dig wells in the north", "Italy", "Accepted", 2),
                row("Sign and ratify the Optional Protocol to CAT", "Spain", "Accepted", 15),
                row("Dig more wells in the north", "Italy", "Noted", 15));
    }

    @Test
    void textSaysWhatCameAgainAndWhyAndWhatIsDue() {
        Ran ran = Ran.upr("follow-up", twoReviews(), "--state", "mali");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("""
                WHAT CAME AGAIN: recommendations to Mali (MLI)
                """)
                .contains("""
                MLI-1 AND THE NEXT REVIEW, MLI-2
                  came again              2 of 3
                    supported             1 of 2
                    noted                 1 of 1
                  new in MLI-2            0 of 2
                  positions in the pairs: supported, then noted 1; noted, then supported 1

                Noted and made again, by most States first: 1
                """)
                .contains("why: like words (score 0.85); shared words: OPCAT ratify")
                .contains("""
                Supported and made again, by most States first: 1
                """)
                .contains("why: the same State, and like words")
                .contains("""
                DUE BY THE NEXT REVIEW, expected in 2018""")
                .contains("""
                  1 recommendation of MLI-2 supported, 1 of them asked for before:
                """);
        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(ran.err()).contains("rows read 5 = used 5");
    }

    @Test
    void csvHasARowForEachPairAndForEachThatDidNotComeAgain() {
        Ran ran = Ran.upr("follow-up", twoReviews(), "--state", "MLI", "--format", "csv", "--quiet");
        assertThat(ran.out().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("kind", "repeated", "not_repeated", "repeated", "due");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void jsonHasTheCountsAlsoWhereTheyAreZero() {
        Ran ran = Ran.upr("follow-up", twoReviews(), "--state", "MLI", "--format", "json", "--quiet");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("""
                {
                  "state": "MLI",
                  "reviews": [
                    "MLI-1",
                    "MLI-2"
                  ],
                  "threshold": 0.5,
                  "steps": [
                    {
                      "earlierReview": "MLI-1",
                      "laterReview": "MLI-2",
                      "missingCycles": [],
                      "earlierRecommendations": 3,
                      "repeated": 2,
                      "laterRecommendations": 2,
                      "new": 0,
                """).contains("\"pending\": []");
    }

    @Test
    void oneReviewAloneHasNothingToBeComparedWith() {
        Path file = Ran.export(folder.resolve("export.csv"), row("Dig wells", "Italy", "Accepted", 2));
        Ran ran = Ran.upr("follow-up", file, "--state", "Mali", "--quiet");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("There is nothing to compare: this dataset has only one review of this State,\n  MLI-1.")
                .contains("1 recommendation of MLI-1 supported.");
    }

    @Test
    void aStateWithoutReviewIsRefusedWithThoseThatHaveOne() {
        assertThat(Ran.upr("follow-up", twoReviews(), "--state", "Peru"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: cannot follow up: no review of PER in this dataset, which has reviews of MLI: name another"
                                + " --state\n"));
    }

    @Test
    void anEmptyDatasetIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.json"), "{\"schemaVersion\": \"1.0\"}");
        Ran ran = Ran.upr("follow-up", file, "--state", "KAZ");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines())
                .containsExactly("upr: cannot follow up: no review of KAZ in this dataset, which has no review at all:"
                        + " name another --state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kazakstan", "", "KAZ-4", "<b>KAZ</b>"})
    void whatNamesNoStateIsOneLine(String state) {
        Ran ran = Ran.upr("follow-up", twoReviews(), "--state", state);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines()).singleElement().asString().startsWith("upr: invalid value for option '--state'");
    }
}
