package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content tells what a file is, never its name. */
class DetectionTest {

    private static final String ROW = TinyFiles.SCHOOLS;

    /** A file's content, and what is said of it. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Content(String name, byte[] bytes, String format, String reason) {

        static Content of(String name, String text, String format, String reason) {
            return new Content(name, text.getBytes(StandardCharsets.UTF_8), format, reason);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Content> KNOWN = List.of(
            Content.of(
                    "a dataset",
                    TinyFiles.json(),
                    "json",
                    "is a JSON object with a dataset's member \"schemaVersion\""),
            Content.of(
                    "a dataset that begins with records",
                    "{\"recommendations\": []",
                    "json",
                    "is a JSON object with a dataset's member \"recommendations\""),
            Content.of(
                    "a dataset with a byte order mark",
                    "\uFEFF  \n" + TinyFiles.json(),
                    "json",
                    "is a JSON object with a dataset's member \"schemaVersion\""),
            Content.of(
                    "lines", TinyFiles.lines(), "jsonl", "its first line is a JSON object with \"type\": \"dataset\""),
            Content.of(
                    "lines without a dataset's line",
                    "{\"id\":\"TCD-1:a\",\"type\":\"recommendation\"}",
                    "jsonl",
                    "its first line is a JSON object with \"type\": \"recommendation\""),
            Content.of(
                    "an export",
                    TinyFiles.csv(ROW),
                    "upr-info-csv",
                    "its first line is the header of UPR Info's export (11 columns)"));

    static final List<Content> UNKNOWN = List.of(
            new Content("a ZIP archive", zip(), "", "is a ZIP archive"),
            new Content("an empty ZIP archive", new byte[] {'P', 'K', 5, 6, 0, 0}, "", "is a ZIP archive"),
            new Content("an old Office file", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1), "", "is an old Office file"),
            Content.of("a PDF document", "%PDF-1.7\n", "", "is a PDF document"),
            Content.of("an RTF document", "{\\rtf1\\ansi To,Text,Session}", "", "is an RTF document"),
            new Content("a compressed file", gzip(), "", "is compressed with gzip; unpack it first"),
            new Content(
                    "UTF-16, little end first",
                    ("\uFEFF" + TinyFiles.csv(ROW)).getBytes(StandardCharsets.UTF_16LE),
                    "",
                    "is text in UTF-16; save it as UTF-8"),
            new Content(
                    "UTF-16, big end first",
                    TinyFiles.json().getBytes(StandardCharsets.UTF_16),
                    "",
                    "is text in UTF-16; save it as UTF-8"),
            new Content(
                    "UTF-16 without a mark",
                    TinyFiles.json().getBytes(StandardCharsets.UTF_16LE),
                    "",
                    "is text in UTF-16; save it as UTF-8"),
            new Content("bytes", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0), "", "is an image (PNG)"),
            new Content("other bytes", bytes(7, 0, 3, 1, 0, 0, 0, 0, 0, 5), "", "is binary, no text"),
            Content.of("blanks", " \n\t\r\n ", "", "holds nothing but blanks"),
            Content.of("a byte order mark alone", "\uFEFF", "", "holds nothing but blanks"),
            Content.of("HTML", "\n<!DOCTYPE html><html>", "", "is a web page (HTML)"),
            Content.of("XML", "<?xml version=\"1.0\"?>", "", "is XML"),
            Content.of(
                    "other JSON",
                    "{\"name\": \"To,Text,Session\"}",
                    "",
                    "begins like JSON, but is of no form that a reader knows"),
            Content.of(
                    "a list in JSON",
                    "[{\"schemaVersion\": \"1.0\"}]",
                    "",
                    "begins like JSON, but is of no form that a reader knows"),
            Content.of(
                    "a type of others",
                    "{\"type\": \"FeatureCollection\"}",
                    "",
                    "begins like JSON, but is of no form that a reader knows"),
            Content.of(
                    "another CSV",
                    "Land,Text\nChad,x\n",
                    "",
                    "is text whose first line is no header that any reader knows: \"Land,Text\""),
            Content.of(
                    "a header with a column missing",
                    "To,Text\n",
                    "",
                    "is text whose first line is no header that any reader knows: \"To,Text\""),
            Content.of(
                    "a header with broken quotes",
                    "\"To,Text,Session\nx",
                    "",
                    "is text whose first line is no header that any reader knows: \"\"To,Text,Session\""),
            Content.of(
                    "characters beyond ASCII, and what steers a terminal",
                    "État\u001B[2J\u009B1m\u202E,Données\n",
                    "",
                    "is text whose first line is no header that any reader knows: \"État?[2J?1m?,Données\""),
            Content.of(
                    "a long line",
                    "\uD83C\uDF33".repeat(61),
                    "",
                    "is text whose first line is no header that any reader knows: \"" + "\uD83C\uDF33".repeat(60)
                            + "…\""));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource({"KNOWN", "UNKNOWN"})
    void theFormatAndTheReasonComeFromTheContent(Content content) throws IOException {
        for (String name : List.of("plain", "a.json", "a.jsonl", "a.csv", "a.xlsx")) {
            DetectedFormat detected = detect(name, content.bytes());
            assertThat(detected.format().map(SourceFormat::toString).orElse("")).isEqualTo(content.format());
            assertThat(detected.reason()).startsWith(content.reason()).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n", ""})
    void bothHeadersOfAnExportAreKnownWhateverEndsTheirLine(String lineEnd) throws IOException {
        for (String header : List.of(
                TinyFiles.HEADER,
                TinyFiles.EXPORT_HEADER,
                "\"" + TinyFiles.HEADER.replace(",", "\",\"") + "\"",
                "Session,To,Text",
                "to,TEXT, Session ")) {
            for (String mark : List.of("", "\uFEFF")) {
                byte[] bytes =
                        (mark + header + (lineEnd.isEmpty() ? "" : lineEnd + ROW)).getBytes(StandardCharsets.UTF_8);
                assertThat(detect("a", bytes).format()).contains(SourceFormat.UPR_INFO_CSV);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "windows-1252", "UTF-8"})
    void theEncodingOfTheRowsDoesNotMatter(String charset) throws IOException {
        byte[] bytes = TinyFiles.csv(TinyFiles.row("Chad", "Écoute", "Peru", "Noted", "5"))
                .getBytes(Charset.forName(charset));
        assertThat(detect("a", bytes).format()).contains(SourceFormat.UPR_INFO_CSV);
    }

    @ParameterizedTest
    @CsvSource({"json, 20", "jsonl, 17"})
    void aHeadThatIsCutTellsWhatItShows(String format, int enough) throws IOException {
        byte[] bytes =
                (format.equals("json") ? TinyFiles.json() : TinyFiles.lines("{}")).getBytes(StandardCharsets.UTF_8);
        for (int length = enough; length <= bytes.length; length++) {
            assertThat(detect("a", Arrays.copyOf(bytes, length)).format()).contains(SourceFormat.parse(format));
        }
    }

    @Test
    void aFirstMemberThatIsLongerThanTheHeadHidesWhatFollows() throws IOException {
        String title = "x".repeat(70_000);
        byte[] known = ("{\"metadata\": {\"title\": \"" + title + "\"}, \"schemaVersion\": \"1.0\"}")
                .getBytes(StandardCharsets.UTF_8);
        byte[] unknown =
                ("{\"other\": \"" + title + "\", \"schemaVersion\": \"1.0\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(detect("a", known).format()).contains(SourceFormat.JSON);
        assertThat(detect("a", unknown).format()).isEmpty();
    }

    @Provide
    Arbitrary<byte[]> heads() {
        Arbitrary<String> starts = Arbitraries.of(
                "", "{", "[", "{\"type\":", "{\"schemaVersion\":\"1.0\"", "\uFEFF", "PK", TinyFiles.HEADER, "\"To\"");
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofMaxSize(200)
                .flatMap(rest -> starts.map(start -> {
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    all.writeBytes(start.getBytes(StandardCharsets.UTF_8));
                    all.writeBytes(rest);
                    return all.toByteArray();
                }));
    }

    @Property
    void whateverTheBytesAreThereIsOneLineAboutThem(@ForAll("heads") byte[] bytes) throws IOException {
        Path file = Files.createTempFile("upr-detection-", ".bin");
        try {
            DetectedFormat detected = UprReader.detect(Files.write(file, bytes));
            assertThat(detected.reason()).isNotBlank().matches("[^\\p{Cc}\\p{Zl}\\p{Zp}]*");
        } finally {
            Files.delete(file);
        }
    }

    private DetectedFormat detect(String name, byte[] bytes) throws IOException {
        return UprReader.detect(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write(TinyFiles.csv(ROW).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TinyFiles.csv(ROW).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Found by the fuzzer: by its first bytes Jackson takes it for UTF-32, and further on it is none. */
    @Test
    void whatBeginsLikeUtf32AndIsNoneIsOneLineToo() throws IOException {
        Path file = Files.write(
                folder.resolve("like-utf-32"), new byte[] {'{', 0, 0, 0, (byte) 0xCD, '"', '\n', ' ', ' ', '"'});
        assertThat(UprReader.detect(file).format()).isEmpty();
    }
}
