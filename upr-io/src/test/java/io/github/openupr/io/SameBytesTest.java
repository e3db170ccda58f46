package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same data gives the same bytes in every locale, time zone and default charset. */
class SameBytesTest {

    private static final String ROWS = TinyFiles.csv(
            TinyFiles.row("Iran", "\"Invite experts, and écoute “them” über all\"", "Türkiye", "Accepted", "7"),
            TinyFiles.row("INDIA", "IŞIK ilı: keep the İ", "Iran", "Noted", "1"),
            TinyFiles.row("India", "Insist on inspections", "iraq", "ACCEPTED", "1"),
            TinyFiles.row("TÜRKİYE", "Write it with ı and I", "CHILE", "noted", "8"),
            TinyFiles.row("Fiji", "We will listen", "Fiji", "Voluntary Pledge", "7"));

    @TempDir
    private Path folder;

    private Path here;
    private Path there;

    @BeforeEach
    void makeFolders() throws IOException {
        here = Files.createDirectory(folder.resolve("here"));
        there = Files.createDirectory(folder.resolve("there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void anotherLocaleZoneAndCharsetChangeNoByte(String charset) throws Exception {

        Path input = Files.write(folder.resolve("input.csv"), ROWS.getBytes(Charset.forName(charset)));

        Convert.main(steps(input, here));
        ForkedJvm.Result result = ForkedJvm.with(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.timezone=Pacific/Kiritimati")
                .run(Convert.class, (Object[]) steps(input, there));

        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(TinyFiles.namesIn(there)).hasSize(4).isEqualTo(TinyFiles.namesIn(here));
        for (String name : TinyFiles.namesIn(here)) {
            assertThat(there.resolve(name)).hasSameBinaryContentAs(here.resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"b-json.csv", "b-jsonl.csv"})
    void theExportComesBackByteForByte(String name) throws Exception {
        Path input = Files.write(folder.resolve("input.csv"), ROWS.getBytes(StandardCharsets.UTF_8));
        Convert.main(steps(input, here));
        assertThat(here.resolve(name)).hasSameBinaryContentAs(input);
    }

    private static String[] steps(Path input, Path output) {
        String json = output.resolve("a.json").toString();
        String lines = output.resolve("a.jsonl").toString();
        return new String[] {
            "upr-info-csv",
            input.toString(),
            "json",
            json,
            "upr-info-csv",
            input.toString(),
            "jsonl",
            lines,
            "json",
            json,
            "upr-info-csv",
            output.resolve("b-json.csv").toString(),
            "jsonl",
            lines,
            "upr-info-csv",
            output.resolve("b-jsonl.csv").toString()
        };
    }
}
