package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {

    @TempDir
    Path folder;

    private Path export(String name, String... rows) {
        return Ran.export(folder.resolve(name), rows);
    }

    private Path converted(Path file, String name) {
        Path target = folder.resolve(name);
        assertThat(Ran.upr("convert", file, "-o", target, "--quiet").code()).isZero();
        return target;
    }

    @Test
    void textNamesTheFilesAndShowsWhatChanged() {
        Path before = export(
                "2024.csv", Ran.row("Ratify it.", "Accepted", "Justice"), Ran.row("Free them.", "Noted", "Justice"));
        Path after = export(
                "2025.csv", Ran.row("Free them.", "Accepted", "Justice"), Ran.row("Build it.", "Noted", "Justice"));

        Ran ran = Ran.upr("diff", before, after);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("before  " + before + "\nafter   " + after + "\n\nTWO EDITIONS of a dataset compared\n")
                .contains("/response/position: noted -> supported\n")
                .contains(": Ratify it.\n", ": Build it.\n");
        assertThat(ran.errorLines()).hasSize(2).allMatch(line -> line.startsWith("rows read "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.json", "b.jsonl", "b.xlsx", "b.zip"})
    void theSameDataInAnotherFormatIsIdentical(String name) {
        Path export = export("a.csv", Ran.row("Ratify it.", "Accepted", "Justice"));

        Ran ran = Ran.upr("diff", export, converted(export, name), "--format", "json", "--quiet");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("{\n  \"identical\": true,");
    }

    @Test
    void theSameFileTwiceIsIdentical() {
        Path sample = Ran.sample(folder);
        assertThat(Ran.upr("diff", sample, sample).out())
                .contains("The two are identical: no record, no value and no order differs.");
        assertThat(Ran.upr("diff", sample, sample, "--format", "csv", "--quiet"))
                .isEqualTo(new Ran(0, "list,record,id,idAfter,path,change,before,after\n", ""));
    }

    @Test
    void anotherNameOfTheFileIsNoChangeOfItsRecords() throws IOException {
        Path before = export("2024.csv", Ran.row("Ratify it.", "Accepted", "Justice"));
        Path after = Files.copy(before, folder.resolve("2025.csv"));

        assertThat(Ran.upr("diff", before, after).out())
                .contains("/metadata/sources/0/id: 2024.csv -> 2025.csv\n")
                .contains("Read at another place, else unchanged: recommendations\n")
                .doesNotContain("Changed:");
    }

    @Test
    void anEmptyDatasetIsComparedLikeAnyOther() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"schemaVersion\": \"1.0\"}");
        Path one = export("one.csv", Ran.row("Ratify it.", "Accepted", "Justice"));

        assertThat(Ran.upr("diff", empty, empty).out()).contains("The two are identical");
        assertThat(Ran.upr("diff", empty, one).out()).contains("Added: recommendations\n", ": Ratify it.\n");
    }

    @Test
    void aFileThatCannotBeReadIsOneLine() throws IOException {
        Path one = export("one.csv", Ran.row("Ratify it.", "Accepted", "Justice"));
        Path cut = Files.writeString(folder.resolve("cut.json"), "{\"schemaVersion\": \"1.0\", \"reviews\": [{");

        for (Ran ran : new Ran[] {
            Ran.upr("diff", one, cut), Ran.upr("diff", cut, one), Ran.upr("diff", one, folder.resolve("no.csv"))
        }) {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.errorLines()).singleElement().asString().startsWith("upr: cannot read: ");
        }
    }

    @Test
    void twoInputsAreNeeded() {
        assertThat(Ran.upr("diff", Ran.sample(folder)))
                .isEqualTo(new Ran(2, "", "upr: missing required parameter: 'B': see upr diff --help\n"));
    }
}
