package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input and output that cannot be used: one line that says what, where and what to do, exit code 2, and the old output as it was. */
class BadInputTest {

    private static final String ROW = Ran.row("Ratify it.", "Accepted", "General");

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void writeOldOutput() throws IOException {
        target = Files.writeString(folder.resolve("target.json"), "before");
    }

    private void fails(Path input, String... said) {
        failsWith(Ran.upr("convert", input, "-o", target), said);
        assertThat(target).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        failsWith(Ran.upr("summary", input), said);
    }

    private static void failsWith(Ran ran, String... said) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .startsWith("upr: ")
                .contains(said);
        assertThat(ran.err()).doesNotContain("Exception", "Error", "\tat ", "fault of this program");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String sample() throws IOException {
        return Files.readString(Ran.sample(folder));
    }

    @Test
    void missingFile() {
        fails(folder.resolve("missing.csv"), "missing.csv", "no such file", "check the path");
    }

    @Test
    void folderInPlaceOfAFile() throws IOException {
        fails(Files.createDirectory(folder.resolve("sub")), "sub", "is a folder", "name a file");
    }

    @Test
    void noPermission() throws IOException {
        Path secret = file("secret.csv", "x");
        assumeTrue(Files.getFileStore(secret).supportsFileAttributeView("posix"), "skipped: no POSIX permissions here");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "skipped: this user (root?) may read every file");
        fails(secret, "secret.csv", "may not read", "permissions");
    }

    @Test
    void emptyFile() throws IOException {
        fails(file("empty.csv", ""), "empty.csv", "is empty");
    }

    @Test
    void binaryBytes() throws IOException {
        Path binary = Files.write(folder.resolve("image.csv"), new byte[] {(byte) 0x89, 0, 1, 2, 0x1b, '['});
        fails(binary, "image.csv", "binary", "give a file of one of these formats");
    }

    @Test
    void headerThatIsNotOurs() throws IOException {
        fails(file("other.csv", "Country,Text\nMali,\u001b[31mred\n"), "other.csv", "Country,Text", "header");
    }

    @Test
    void unclosedQuote() throws IOException {
        Path export = Ran.export(folder.resolve("quote.csv"), ROW, "Mali,Africa,AU,\"never closed,France,WEOG,EU");
        fails(export, "quote.csv", "quote");
    }

    @Test
    void jsonOfAnotherSchemaVersion() throws IOException {
        fails(
                file("future.json", sample().replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"7.3\"")),
                "future.json",
                "7.3",
                "1.0");
    }

    @Test
    void jsonCutInTheMiddle() throws IOException {
        String whole = sample();
        fails(file("cut.json", whole.substring(0, whole.length() / 2)), "cut.json");
    }

    @Test
    void aLineThatIsCutIsCountedAndDoesNotStopTheRest() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        Ran.upr("convert", Ran.sample(folder), "-o", lines);
        String whole = Files.readString(lines);
        Path cut = file("cut.jsonl", whole.substring(0, whole.length() - 30));
        tellsAndReadsOn(cut, "rows read 15 = used 14 + skipped 0 + rejected 1 + blank 0", "cut.jsonl, line 16");
    }

    @Test
    void aRecordWithAMemberTwiceIsCountedAndDoesNotStopTheRest() throws IOException {
        Path twice = file("twice.json", sample().replaceFirst("\"cycle\": 4,", "\"cycle\": 4, \"cycle\": 5,"));
        tellsAndReadsOn(twice, "rows read 15 = used 14 + skipped 0 + rejected 1 + blank 0", "\"cycle\" is there twice");
    }

    private static void tellsAndReadsOn(Path input, String... said) {
        Ran ran = Ran.upr("summary", input, "--format", "json");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains(said).doesNotContain("Exception", "\tat ");
        assertThat(Ran.upr("summary", input, "--fail-on", "error").code()).isEqualTo(1);
    }

    @Test
    void aDatasetWithAMemberTwiceIsToldAndReadAllTheSame() throws IOException {
        String twice = sample().replaceFirst("\"schemaVersion\": \"1.0\",", "$0 $0");
        tellsAndReadsOn(
                file("twice.json", twice),
                "rows read 15 = used 15 + skipped 0 + rejected 0 + blank 0",
                "twice.json, /schemaVersion, line 2",
                "twice");
    }

    @Test
    void jsonNestedAHundredThousandDeep() throws IOException {
        String deep = "{\"schemaVersion\":\"1.0\",\"reviews\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        fails(file("deep.json", deep), "deep.json");
    }

    @Test
    void aFormatThatTheFileIsNot() throws IOException {
        Path text = file("text.txt", "no JSON at all");
        failsWith(Ran.upr("summary", text, "--from", "json"), "text.txt");
        failsWith(Ran.upr("summary", text, "--from", "upr-info-csv"), "text.txt");
    }

    @Test
    void outputFolderThatDoesNotExist() {
        Path sample = Ran.sample(folder);
        failsWith(
                Ran.upr("convert", sample, "-o", folder.resolve("no/such.json")),
                "cannot write",
                folder.resolve("no").toString(),
                "does not exist",
                "create it");
        failsWith(
                Ran.upr("convert", sample, "-o", folder.resolve("no") + "/", "--to", "json"),
                "cannot write",
                folder.resolve("no").toString(),
                "does not exist",
                "create it");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void outputFolderWithoutPermission() throws IOException {
        Path sample = Ran.sample(folder);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(Files.getFileStore(closed).supportsFileAttributeView("posix"), "skipped: no POSIX permissions here");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "skipped: this user (root?) may write anywhere");
        failsWith(
                Ran.upr("convert", sample, "-o", closed.resolve("a.json")), "cannot write", "closed", "choose another");
    }

    @Test
    void fullDisk() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "skipped: there is no /dev/full on this system");
        failsWith(Ran.upr("convert", Ran.sample(folder), "-o", full, "--to", "json"), "cannot write", "/dev/full");
    }

    @Test
    void pathThatTheSystemDoesNotKnow() {
        failsWith(Ran.upr("summary", "a\0b"), "invalid value for INPUT: no path that this system knows", "a?b");
        failsWith(Ran.upr("summary", ""), "a path is not empty");
    }

    @Test
    void messagesShowNoControlCharactersOfTheData() throws IOException {
        Path evil = Files.write(
                folder.resolve("evil.csv"), "\u001b]0;title\u0007,\u009b31m\n".getBytes(StandardCharsets.UTF_8));
        Ran ran = Ran.upr("summary", evil);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().strip()).doesNotContain("\u001b", "\u0007", "\u009b");
    }
}
