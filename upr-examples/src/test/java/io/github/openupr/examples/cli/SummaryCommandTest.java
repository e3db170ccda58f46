package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryCommandTest {

    @TempDir
    Path folder;

    private Path export() {
        return Ran.export(
                folder.resolve("export.csv"),
                Ran.row("Ratify it.", "Accepted", "International instruments,Justice"),
                Ran.row("Free them.", "Noted", "Justice"),
                Ran.row("Teach them.", "Accepted", "Migrants,Death penalty")
                        .replace("France,WEOG,EU", "Turkey,WEOG,OIC"));
    }

    @Test
    void jsonHasEveryMemberInItsOrderAndBreaksTiesByCode() {
        Ran ran = Ran.upr("summary", export(), "--format", "json", "--quiet");
        assertThat(ran).isEqualTo(new Ran(0, """
                {
                  "reviews": 1,
                  "recommendations": 3,
                  "commendations": 0,
                  "pledges": 0,
                  "positions": {
                    "supported": 2,
                    "noted": 1,
                    "pending": 0,
                    "unclear": 0
                  },
                  "cycles": {
                    "1": 3
                  },
                  "topThemes": [
                    {
                      "scheme": "upr_info",
                      "code": "justice",
                      "label": "Justice",
                      "count": 2
                    },
                    {
                      "scheme": "upr_info",
                      "code": "death-penalty",
                      "label": "Death penalty",
                      "count": 1
                    },
                    {
                      "scheme": "upr_info",
                      "code": "international-instruments",
                      "label": "International instruments",
                      "count": 1
                    },
                    {
                      "scheme": "upr_info",
                      "code": "migrants",
                      "label": "Migrants",
                      "count": 1
                    }
                  ],
                  "topRecommenders": [
                    {
                      "state": "FRA",
                      "name": "France",
                      "count": 2
                    },
                    {
                      "state": "TUR",
                      "name": "Türkiye",
                      "count": 1
                    }
                  ]
                }
                """, ""));
    }

    @Test
    void csvHasOneFigureALine() {
        Ran ran = Ran.upr("summary", export(), "--format", "csv", "--quiet");
        assertThat(ran.out()).isEqualTo("""
                section,key,label,count
                records,reviews,Reviews,1
                records,recommendations,Recommendations,3
                records,commendations,Commendations,0
                records,pledges,Voluntary pledges,0
                positions,supported,Supported,2
                positions,noted,Noted,1
                positions,pending,Pending,0
                positions,unclear,Unclear,0
                cycles,1,Cycle 1,3
                topThemes,upr_info:justice,Justice,2
                topThemes,upr_info:death-penalty,Death penalty,1
                topThemes,upr_info:international-instruments,International instruments,1
                topThemes,upr_info:migrants,Migrants,1
                topRecommenders,FRA,France,2
                topRecommenders,TUR,Türkiye,1
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\\tx"})
    void csvLetsNoSpreadsheetRunALabel(String label) throws IOException {
        Path file = Files.writeString(
                folder.resolve("evil.json"),
                Files.readString(Ran.sample(folder))
                        .replace("\"label\": \"Migrants\"", "\"label\": \"" + label + "\""));
        assertThat(Ran.upr("summary", file, "--format", "csv").out())
                .contains("topThemes,upr_info:migrants,'" + label.replace("\\t", "\t") + ",1\n");
    }

    @Test
    void textSaysTheSameForPeople() {
        Ran ran = Ran.upr("summary", export());
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .containsPattern("Recommendations +3\n")
                .containsPattern("Supported +2 +66\\.7 %\n")
                .containsPattern("Justice +2\n")
                .containsPattern("Türkiye +1\n");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(ran.errorLines())
                .contains("rows read 3 = used 3 + skipped 0 + rejected 0 + blank 0; records: reviews 1, recommendations"
                        + " 3");
    }

    @Test
    void aTerminalOfAsciiGetsThePlainLetterAndDataStaysUtf8() {
        assertThat(Ran.in(StandardCharsets.US_ASCII, "summary", export()).out()).contains("Turkiye");
        assertThat(Ran.in(StandardCharsets.US_ASCII, "summary", export(), "--format", "csv")
                        .out())
                .contains("Türkiye");
    }

    @Test
    void theSampleHasRecommendationsWithoutPosition() {
        Ran ran = Ran.upr("summary", Ran.sample(folder), "--format", "json");
        assertThat(ran.out())
                .contains("\"reviews\": 2,", "\"recommendations\": 5,", "\"commendations\": 3,", "\"supported\": 0,")
                .contains("\"3\": 1,\n    \"4\": 4\n")
                .contains("\"topRecommenders\": []");
        assertThat(Ran.upr("summary", Ran.sample(folder)).out())
                .containsPattern("No position in the source +5 +100\\.0 %");
    }

    @Test
    void theSameBytesInTurkish() {
        Ran plain = Ran.upr("summary", export(), "--format", "text");
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(Ran.upr("summary", export(), "--format", "text")).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aThresholdThatIsReachedStillPrintsTheResult() {
        Path file = Ran.export(
                folder.resolve("e.csv"),
                Ran.row("Ratify it.", "Accepted", "General").replace("France", "Atlantis"));
        Ran ran = Ran.upr("summary", file, "--format", "csv", "--fail-on", "info");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("records,recommendations,Recommendations,1\n");
        assertThat(Ran.upr("summary", file).code()).isZero();
    }

    @Test
    void oneReviewIsComparedWithAllOthers() {
        Path other = Ran.export(
                folder.resolve("other.csv"),
                Ran.row("Ratify it.", "Noted", "Justice").replace("Mali,Africa,\"AU, OIC\"", "Peru,GRULAC,OAS"));

        Ran ran = Ran.upr("summary", export(), other, "--review", "mli-1", "--quiet");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("THE REVIEW MLI-1 in figures: Mali, cycle 1\n")
                .contains("1 review, 1\n  recommendation, 1 State mention.")
                .containsPattern("(?m)^  Supported +2 +66.7 % +0.0 % +\\+66.7$");
    }

    @Test
    void theFiguresOfOneReviewAreForProgramsToo() {
        Path export = export();
        assertThat(Ran.upr("summary", export, "--review", "MLI-1", "--format", "json", "--quiet")
                        .out())
                .startsWith("{\n  \"review\": \"MLI-1\",\n  \"recommendations\": 3,\n  \"stateMentions\": 3,");
        assertThat(Ran.upr("summary", export, "--review", "MLI-1", "--format", "csv", "--quiet")
                        .out())
                .contains("MLI-1,position,recommendations,supported,Supported,2,3,0.6667,,,\n");
    }

    @Test
    void aReviewThatIsNotThereIsOneLine() {
        assertThat(Ran.upr("summary", export(), "--review", "FRA-4"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: cannot sum up: no review FRA-4 in this dataset, which has MLI-1: name another"
                                + " --review\n"));
    }

    @Test
    void anEmptyDatasetHasNoReview() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"schemaVersion\": \"1.0\"}");

        Ran ran = Ran.upr("summary", empty, "--review", "KAZ-2");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .contains("no review KAZ-2 in this dataset, which has none");
    }
}
