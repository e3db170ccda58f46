package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.SourceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsCommandTest {

    @TempDir
    Path folder;

    @Test
    void listsEveryFormatThatTheLibraryReads() {
        Ran ran = Ran.upr("formats");
        assertThat(ran.code()).isZero();
        for (SourceFormat format : SourceFormat.values()) {
            assertThat(ran.out()).containsPattern("(?m)^" + format + " ");
        }
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void listsThemForPrograms() {
        assertThat(Ran.upr("formats", "--format", "json").out())
                .startsWith("[\n  {\n    \"name\": \"json\",\n    \"read\": true,\n    \"write\": true,\n")
                .endsWith("\n  }\n]\n");
    }

    @Test
    void saysWhatAFileIsWhateverItsName() throws IOException {
        Path wrongName = Files.copy(Ran.sample(folder), folder.resolve("sample.csv"));
        Path export = Ran.export(folder.resolve("export.json"), Ran.row("Ratify it.", "Accepted", "General"));
        Path other = Files.writeString(folder.resolve("page.json"), "<html></html>");

        Ran ran = Ran.upr("formats", wrongName, export, other);

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSize(3);
        assertThat(ran.out().lines().toList().get(0)).startsWith(wrongName + ": json: ");
        assertThat(ran.out().lines().toList().get(1)).startsWith(export + ": upr-info-csv: ");
        assertThat(ran.out().lines().toList().get(2))
                .isEqualTo(other + ": unknown: is a web page (HTML); save the file that it offers");
    }

    @Test
    void tellsWhatIsReadAndWritten() {
        String listed = Ran.upr("formats").out();
        assertThat(listed).containsPattern("(?m)^working-group-report +yes +no ");
        assertThat(listed).containsPattern("(?m)^addendum +yes +no ");
        assertThat(listed).containsPattern("(?m)^thematic-list +yes +no ");
        assertThat(Ran.upr("formats", "--format", "json").out())
                .contains("\"name\": \"addendum\",\n    \"read\": true,\n    \"write\": false,");
    }

    @Test
    void aFileOfNoFormatHasTheFormatNullForPrograms() throws IOException {
        Path page = Files.writeString(folder.resolve("page.json"), "<html></html>");
        assertThat(Ran.upr("formats", page, "--format", "json").out())
                .contains("\"format\": null,\n    \"reason\": \"is a web page");
    }

    @Test
    void foldersAndEmptyFilesAreToldApart() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Ran ran = Ran.upr("formats", empty, folder);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEqualTo(empty + ": unknown: is empty (0 bytes)\n");
        assertThat(ran.err())
                .isEqualTo("upr: cannot read: " + folder
                        + ": is a folder; name a file, or the folder of a data package with its datapackage.json\n");
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() {
        Path sample = Ran.sample(folder);
        Path missing = folder.resolve("missing.csv");

        Ran ran = Ran.upr("formats", missing, sample, "--format", "json");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("upr: cannot read: " + missing + ": there is no such file; check the path\n");
        assertThat(ran.out()).contains("\"file\": \"" + sample + "\"", "\"format\": \"json\"", "\"reason\": ");
    }
}
