package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.examples.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhatTheSampleHoldsWithin80Columns() {
        Ran ran = Ran.upr("demo", "-o", folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Kazakhstan, cycle 4, session 48, reviewed on 23 January 2025.")
                .contains("99 delegations spoke.")
                .contains("About 200 recommendations are reported; 4 of them are in this sample.")
                .contains("KAZ-4:r1  Revise how the law defines rape")
                .contains("themes: International instruments, Migrants")
                .contains("KAZ-4:c3  Abolition of the death penalty.")
                .contains("KAZ-3:r1", "reviewed on 7 November 2019")
                .contains("assessed as not implemented by Human Rights Watch; source: article")
                .contains("WHO TOLD WHAT of the review KAZ-4")
                .containsPattern("Ministry of Foreign Affairs of Kazakhstan +SELECTIVE\n")
                .containsPattern("The Astana Times +SELECTIVE\n");
        String path = folder.toAbsolutePath().toString();
        assertThat(ran.out().lines().filter(line -> !line.contains(path))).allMatch(line -> line.length() <= 80);
    }

    @Test
    void writesTheSampleByteForByteAndAsLines() throws IOException {
        Ran ran = Ran.upr("demo", "-o", folder.resolve("new/folder"));
        Path json = folder.resolve("new/folder/" + Sample.NAME);
        assertThat(ran.out())
                .contains("WRITTEN to " + folder.resolve("new/folder").toAbsolutePath());
        try (InputStream sample = Sample.open()) {
            assertThat(json).hasBinaryContent(sample.readAllBytes());
        }
        assertThat(Files.readAllLines(folder.resolve("new/folder/kazakhstan-4.jsonl")))
                .hasSize(1 + 2 + 5 + 3 + 1 + 4)
                .allMatch(line -> line.startsWith("{\"type\":\""));
    }

    @Test
    void writesTheReportAndSaysThatItOpensInABrowser() {
        Ran ran = Ran.upr("demo", "-o", folder);
        assertThat(ran.out()).contains("kazakhstan-4.html    the same as a report: open it in a browser");
        assertThat(folder.resolve("kazakhstan-4.html"))
                .content(StandardCharsets.UTF_8)
                .contains("<h1>Kazakhstan, review of cycle 4</h1>");
    }

    @Test
    void aFileInTheWayOfTheFolderIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        Ran ran = Ran.upr("demo", "-o", file);
        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: cannot write: " + file + ": is there already and is no folder; choose another name\n"));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aTerminalOfAsciiGetsNothingElse() {
        Ran ran = Ran.in(StandardCharsets.US_ASCII, "demo", "-o", folder);
        assertThat(ran.out()).matches("\\p{ASCII}+");
    }
}
