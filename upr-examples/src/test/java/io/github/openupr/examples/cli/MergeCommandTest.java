package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {

    private static final String ROW = Ran.row("Ratify it.", "Accepted", "International instruments");

    @TempDir
    Path folder;

    private Path export(String name, String... rows) {
        return Ran.export(folder.resolve(name), rows);
    }

    @Test
    void twoSourcesOfOneReviewBecomeOne() throws IOException {
        Path first = export("first.csv", ROW);
        Path second = export("second.csv", ROW, Ran.row("Free them.", "Noted", "Justice"));
        Path target = folder.resolve("merged.jsonl");

        Ran ran = Ran.upr("merge", first, second, "-o", target);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines())
                .contains(target
                        + ": recommendations 2; of those of later sources 1 were found in earlier ones, 1 were not");
        assertThat(ran.err()).contains("merge_unpaired");
        assertThat(Files.readString(target)).containsOnlyOnce("Ratify it.").contains("\"second.csv\"");
    }

    @Test
    void contradictionsStopWhereFailOnSaysSoAndChangeNothing() throws IOException {
        Path first = export("first.csv", ROW);
        Path second = export("second.csv", Ran.row("Ratify it.", "Noted", "International instruments"));
        Path target = Files.writeString(folder.resolve("merged.json"), "old");

        Ran ran = Ran.upr("merge", first, second, "-o", target, "--fail-on", "warning");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("merge_conflict_position").contains("upr: not written: " + target);
        assertThat(target).hasContent("old");
    }

    @Test
    void whatTextsNameIsAddedWhereThatIsAskedFor() throws IOException {
        Path first = export("first.csv", Ran.row("Ratify OP-CAT.", "Accepted", "International instruments"));
        Path target = folder.resolve("merged.json");

        assertThat(Ran.upr("merge", first, "-o", target, "--infer").code()).isZero();

        assertThat(Files.readString(target)).contains("\"inferred-treaties\": \"OPCAT\"");
    }

    @Test
    void quietTellsNothing() {
        Path first = export("first.csv", ROW);

        assertThat(Ran.upr("merge", first, "-o", folder.resolve("merged.json"), "--quiet"))
                .isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void aFolderTakesTablesOnly() {
        Path first = export("first.csv", ROW);

        Ran ran = Ran.upr("merge", first, "-o", folder + "/", "--to", "json");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("upr: not one file: " + folder
                        + " is a folder: name a file, or write the tables into the folder with --to csv\n");
    }

    @Test
    void aMissingInputIsOneLine() {
        Ran ran = Ran.upr("merge", folder.resolve("nowhere.csv"), "-o", folder.resolve("merged.json"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines()).singleElement().asString().contains("nowhere.csv: there is no such file");
    }
}
