package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageCommandTest {

    @TempDir
    Path folder;

    @Test
    void jsonIsTheSameForProgramsEverywhere() {
        Ran ran = Ran.upr("coverage", Ran.sample(folder), "--review", "KAZ-4", "--format", "json", "--quiet");
        assertThat(ran).isEqualTo(new Ran(0, """
                {
                  "review": "KAZ-4",
                  "publications": [
                    {
                      "id": "ministry",
                      "publisher": "Ministry of Foreign Affairs of Kazakhstan",
                      "mentionedRecommendations": 0,
                      "mentionedCommendations": 3,
                      "selective": true,
                      "bias": "commendations_only",
                      "leftOut": [
                        "KAZ-4:r1",
                        "KAZ-4:r2",
                        "KAZ-4:r3",
                        "KAZ-4:r4"
                      ]
                    },
                    {
                      "id": "astana-times",
                      "publisher": "The Astana Times",
                      "mentionedRecommendations": 0,
                      "mentionedCommendations": 3,
                      "selective": true,
                      "bias": "commendations_only",
                      "leftOut": [
                        "KAZ-4:r1",
                        "KAZ-4:r2",
                        "KAZ-4:r3",
                        "KAZ-4:r4"
                      ]
                    },
                    {
                      "id": "human-rights-watch",
                      "publisher": "Human Rights Watch",
                      "mentionedRecommendations": 4,
                      "mentionedCommendations": 3,
                      "selective": false,
                      "bias": "none",
                      "leftOut": []
                    },
                    {
                      "id": "kibhr",
                      "publisher": "Kazakhstan International Bureau for Human Rights and Rule of Law (KIBHR)",
                      "mentionedRecommendations": 0,
                      "mentionedCommendations": 0,
                      "selective": false,
                      "bias": "recommendations_only",
                      "leftOut": [
                        "KAZ-4:r1",
                        "KAZ-4:r2",
                        "KAZ-4:r3",
                        "KAZ-4:r4",
                        "KAZ-4:c1",
                        "KAZ-4:c2",
                        "KAZ-4:c3"
                      ]
                    }
                  ]
                }
                """, ""));
    }

    @Test
    void textMarksWhoIsSelectiveAndSaysWhereEachFigureComesFrom() {
        Ran ran = Ran.upr("coverage", Ran.sample(folder), "--review", "KAZ-4");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().filter(line -> line.endsWith("  SELECTIVE")))
                .extracting(String::strip)
                .allMatch(line -> line.startsWith("Ministry") || line.startsWith("The Astana Times"))
                .hasSize(2);
        assertThat(ran.out())
                .contains("about 200 recommendations (source: article)")
                .contains("SOURCES\n  article   An article by Human Rights Watch")
                .contains("mentions 0 of 4 recommendations (0.0 %)\n")
                .contains("mentions 3 of 3 commendations (100.0 %): KAZ-4:c1, KAZ-4:c2, KAZ-4:c3\n")
                .contains("recommendation \"General\": names no record")
                .contains("recommendation \"KAZ-3:r1\": of another review");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(ran.errorLines()).singleElement().asString().startsWith("rows read ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaz-4", " KAZ-4 ", "kaz4", "Kazakhstan-4"})
    void theReviewIsReadAsPeopleTypeIt(String review) {
        Path sample = Ran.sample(folder);
        assertThat(Ran.upr("coverage", sample, "--review", review))
                .isEqualTo(Ran.upr("coverage", sample, "--review", "KAZ-4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kazakhstan", "atlantis-4", "KAZ-0"})
    void anythingElseIsWrongUse(String review) {
        assertThat(Ran.upr("coverage", Ran.sample(folder), "--review", review))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.out()).isEmpty())
                .satisfies(ran -> assertThat(ran.errorLines())
                        .singleElement()
                        .asString()
                        .startsWith("upr: invalid value for option '--review': ")
                        .contains("\"" + review.replace("-4", ""))
                        .endsWith("see upr coverage --help"));
    }

    @Test
    void aReviewMustBeNamed() {
        assertThat(Ran.upr("coverage", "a.json"))
                .isEqualTo(
                        new Ran(2, "", "upr: missing required option: '--review=REVIEW': see upr coverage --help\n"));
    }

    @Test
    void aReviewThatTheInputLacksIsOneLineWithThoseThatThereAre() {
        assertThat(Ran.upr("coverage", Ran.sample(folder), "--review", "fra-4"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: cannot compare: no review FRA-4 in this dataset, which has KAZ-3, KAZ-4: name another"
                                + " --review\n"));
    }

    @Test
    void aReviewWithoutPublicationsIsNoFailure() {
        Path export = Ran.export(folder.resolve("export.csv"), Ran.row("Ratify it.", "Accepted", "Justice"));
        Ran ran = Ran.upr("coverage", export, "--review", "MLI-1");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("holds 1 recommendation and 0 commendations")
                .contains("No publication about this review is in this dataset.");
    }

    @Test
    void severalInputsAreComparedAsOneDataset() throws IOException {
        Path export = Ran.export(folder.resolve("export.csv"), Ran.row("Ratify it.", "Accepted", "Justice"));
        Path account = Files.writeString(folder.resolve("account.json"), """
                {"schemaVersion": "1.0", "publications": [{"id": "a", "publisher": {"name": "=A", "kind": "media"},
                "kind": "article", "reviews": ["MLI-1"]}]}
                """);
        Ran ran = Ran.upr("coverage", export, account, "--review", "MLI-1", "--format", "csv", "--quiet");
        assertThat(ran.out().lines().skip(1)).containsExactly("MLI-1,a,'=A,media,true,1,0,0.0000,0,0,,false,none,1,0,");
    }

    @Test
    void aTerminalOfAsciiGetsPlainTextAndDataStaysUtf8() throws IOException {
        Path file = Files.writeString(
                folder.resolve("accents.json"),
                Files.readString(Ran.sample(folder)).replace("The Astana Times", "Télé"));
        assertThat(Ran.in(StandardCharsets.US_ASCII, "coverage", file, "--review", "KAZ-4")
                        .out())
                .contains("Tele");
        assertThat(Ran.in(StandardCharsets.US_ASCII, "coverage", file, "--review", "KAZ-4", "--format", "csv")
                        .out())
                .contains("Télé");
    }
}
