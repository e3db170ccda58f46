package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String ACCEPTED = Ran.row("Ratify it.", "Accepted", "International instruments");

    @TempDir
    Path folder;

    private Path sample;

    @BeforeEach
    void writeSample() {
        sample = Ran.sample(folder);
    }

    @Test
    void thereAndBackAgainIsTheSameByteForByte() {
        Path lines = folder.resolve("lines.jsonl");
        Path again = folder.resolve("again.json");
        assertThat(Ran.upr("convert", sample, "-o", lines).code()).isZero();
        assertThat(Ran.upr("convert", lines, "-o", again).code()).isZero();
        assertThat(again).hasSameBinaryContentAs(sample);
    }

    @Test
    void anExportComesBackByteForByte() {
        Path export = Ran.export(
                folder.resolve("export.csv"),
                ACCEPTED,
                Ran.row("Free them.", "Noted", "Justice,Torture and other CID treatment"));
        Path lines = folder.resolve("lines.jsonl");
        Path again = folder.resolve("again.csv");
        assertThat(Ran.upr("convert", export, "-o", lines).code()).isZero();
        assertThat(Ran.upr("convert", lines, "-o", again, "--to", "upr-info-csv")
                        .code())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(export);
    }

    @Test
    void whatTextsNameIsAddedBesideWhatTheSourceCodedWhereThatIsAskedFor() throws IOException {
        Path export = Ran.export(
                folder.resolve("export.csv"),
                Ran.row("Ratify OP-CAT (SDG 16).", "Accepted", "International instruments"));
        Path target = folder.resolve("a.json");

        assertThat(Ran.upr("convert", export, "-o", target).code()).isZero();
        assertThat(Files.readString(target)).doesNotContain("inferred-");
        assertThat(Ran.upr("convert", export, "-o", target, "--infer").code()).isZero();
        assertThat(Files.readString(target))
                .contains(
                        "\"inferred-sdgs\": \"16\"",
                        "\"inferred-themes\": \"detention torture-and-other-cid-treatment\"",
                        "\"inferred-treaties\": \"OPCAT\"")
                .doesNotContain("\"treaties\":");
    }

    @Test
    void whatIsInferredDoesNotChangeAnExportAndItsLossIsTold() {
        Path export = Ran.export(folder.resolve("export.csv"), Ran.row("Ratify OP-CAT.", "Accepted", "Justice"));
        Path again = folder.resolve("again.csv");

        Ran ran = Ran.upr("convert", export, "-o", again, "--to", "upr-info-csv", "--infer");

        assertThat(ran.code()).isZero();
        assertThat(ran.err().replaceAll("\\s+", " "))
                .contains("no place for what was inferred from texts of recommendations: left out for 1");
        assertThat(again).hasSameBinaryContentAs(export);
    }

    @Test
    void countsAddUpOnStandardErrorAndNothingGoesToStandardOutput() {
        Path export = Ran.export(folder.resolve("export.csv"), ACCEPTED);
        Path target = folder.resolve("a.json");
        Ran ran = Ran.upr("convert", export, "-o", target);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines())
                .contains(target + ": rows read 1 = used 1 + skipped 0 + rejected 0 + blank 0; records: reviews 1,"
                        + " recommendations 1");
    }

    @Test
    void quietTellsNothing() {
        assertThat(Ran.upr("convert", sample, "-o", folder.resolve("a.jsonl"), "--quiet"))
                .isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void severalInputsAreOneDataset() throws IOException {
        Path other = Ran.export(folder.resolve("export.csv"), ACCEPTED);
        Path both = folder.resolve("both.jsonl");
        assertThat(Ran.upr("convert", sample, other, "-o", both).code()).isZero();
        assertThat(Files.readString(both)).contains("\"id\":\"KAZ-4:r1\"", "\"review\":\"MLI-1\"");
    }

    @Test
    void aFolderGetsOneFileForEachInput() throws IOException {
        Path export = Ran.export(folder.resolve("export.csv"), ACCEPTED);
        Path out = Files.createDirectory(folder.resolve("out"));
        assertThat(Ran.upr("convert", sample, export, "-o", out + "/", "--to", "jsonl")
                        .code())
                .isZero();
        assertThat(out.resolve("kazakhstan-4.jsonl")).exists();
        assertThat(out.resolve("export.jsonl")).exists();
        assertThat(Ran.upr("convert", out.resolve("export.jsonl"), "-o", out, "--to", "upr-info-csv")
                        .code())
                .isZero();
        assertThat(out.resolve("export.csv")).hasSameBinaryContentAs(export);
    }

    @Test
    void twoInputsNeverBecomeOneFile() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path twin =
                Files.copy(sample, Files.createDirectory(folder.resolve("b")).resolve("Kazakhstan-4.jsonl"));
        Ran ran = Ran.upr("convert", sample, twin, "-o", out, "--to", "json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .startsWith("upr: two inputs for one output: ")
                .contains(sample.toString(), twin.toString());
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void aFolderOfInputsIsNotOverwrittenUnasked() {
        byte[] before = Ran.bytes(sample);
        Ran ran = Ran.upr("convert", sample, "-o", folder, "--to", "json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .startsWith("upr: output would replace an input: " + sample + ": ");
        assertThat(sample).hasBinaryContent(before);
    }

    @Test
    void anInputThatIsNamedAsOutputIsReplacedAfterItWasRead() {
        byte[] before = Ran.bytes(sample);
        assertThat(Ran.upr("convert", sample, "-o", sample).code()).isZero();
        assertThat(sample).hasBinaryContent(before);
    }

    @Test
    void aNameThatTellsNoFormatNeedsOne() {
        Path target = folder.resolve("out.csv");
        assertThat(Ran.upr("convert", sample, "-o", target))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "upr: format not clear: " + target
                                        + " ends in none of .json, .jsonl, .xlsx and .zip: name the format, such as --to upr-info-csv\n"));
        assertThat(Ran.upr("convert", sample, "-o", folder).err()).startsWith("upr: format not clear: " + folder);
    }

    @Test
    void noticesAreToldByCodeWithExamplesAndDoNotChangeTheExitCode() {
        Path export = Ran.export(
                folder.resolve("export.csv"),
                ACCEPTED.replace("France", "Atlantis"),
                ACCEPTED.replace("France", "Utopia"));
        Ran ran = Ran.upr("convert", export, "-o", folder.resolve("a.json"));
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .containsPattern("(?m)^warning unknown_recommending_state \\(2\\): ")
                .contains("Atlantis", "Utopia");
    }

    @Test
    void aThresholdThatIsReachedLeavesTheOutputAsItWas() throws IOException {
        Path export = Ran.export(folder.resolve("export.csv"), ACCEPTED.replace("France", "Atlantis"));
        Path target = Files.writeString(folder.resolve("a.json"), "before");
        Ran ran = Ran.upr("convert", export, "-o", target, "--fail-on", "info");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("upr: not written: " + target);
        assertThat(target).hasContent("before");
        assertThat(Ran.upr("convert", export, "-o", target, "--fail-on", "error")
                        .code())
                .isZero();
        assertThat(Files.readString(target)).contains("Atlantis");
    }
}
