package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileCommandTest {

    private static final String ROW = Ran.row("Ratify it.", "Accepted", "International instruments");

    @TempDir
    Path folder;

    private Path export(String name, String... rows) {
        return Ran.export(folder.resolve(name), rows);
    }

    @Test
    void textNamesTheSourcesAndShowsWhereTheyDiffer() {
        Path first = export("first.csv", ROW, Ran.row("Free them.", "Noted", "Justice"));
        Path second = export("second.csv", Ran.row("Ratify it.", "Noted", "International instruments"));

        Ran ran = Ran.upr("reconcile", first, second);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("A  " + first + "\nB  " + second + "\n\nTWO SOURCES of the review MLI-1 compared\n")
                .contains(": other position\n")
                .contains(": only in A\n")
                .contains("Free them.");
        assertThat(ran.errorLines()).hasSize(2).allMatch(line -> line.startsWith("rows read "));
    }

    @Test
    void jsonIsForPrograms() {
        Path first = export("first.csv", ROW);

        Ran ran = Ran.upr("reconcile", first, first, "--review", "mli-1", "--format", "json", "--quiet");

        assertThat(ran).isEqualTo(new Ran(0, """
                {
                  "review": "MLI-1",
                  "mentionsInA": 1,
                  "mentionsInB": 1,
                  "equal": 1,
                  "counts": {
                    "only_in_a": 0,
                    "only_in_b": 0,
                    "divided_otherwise": 0,
                    "other_words": 0,
                    "other_position": 0,
                    "position_in_one": 0
                  },
                  "discrepancies": []
                }
                """, ""));
    }

    @Test
    void aReviewThatASourceLacksIsOneLine() {
        Path first = export("first.csv", ROW);

        assertThat(Ran.upr("reconcile", first, first, "--review", "fra-4"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: cannot compare " + first + " and " + first
                                + ": the first source has no recommendation of FRA-4; it has recommendations of MLI-1:"
                                + " name another --review or other sources\n"));
    }

    @Test
    void severalReviewsInCommonAreNamed() throws IOException {
        Path both = Files.writeString(folder.resolve("both.json"), """
                {"schemaVersion": "1.0", "recommendations": [
                {"id": "MLI-1:1", "review": "MLI-1", "text": "Ratify it."},
                {"id": "FRA-2:1", "review": "FRA-2", "text": "Ratify it."}]}
                """);

        Ran ran = Ran.upr("reconcile", both, both);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .endsWith(": both have recommendations of FRA-2, MLI-1: name one with --review");
    }

    @Test
    void sourcesWithoutAReviewInCommonAreOneLine() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), """
                {"schemaVersion": "1.0", "recommendations": [{"id": "FRA-2:1", "review": "FRA-2", "text": "Ratify it."}]}
                """);

        Ran ran = Ran.upr("reconcile", export("first.csv", ROW), other);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .endsWith(": no review of which both have recommendations: name two sources of one review");
    }

    @Test
    void twoSourcesAreNeeded() {
        Ran ran = Ran.upr("reconcile", export("first.csv", ROW));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("upr: missing required parameter: 'B': see upr reconcile --help\n");
    }
}
