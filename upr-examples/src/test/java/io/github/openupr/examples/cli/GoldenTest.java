package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the command prints about the sample, compared with files that people have read. {@code -Dupr.golden.update=true} writes them anew.
 */
class GoldenTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("upr.root"), "upr-examples", "src", "test", "resources", "golden");

    @TempDir
    Path folder;

    private static void compare(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("upr.golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void theDemo() throws IOException {
        Ran ran = Ran.upr("demo", "-o", folder);
        compare("demo.txt", ran.out().replace(folder.toAbsolutePath().toString(), "FOLDER"));
    }

    @ParameterizedTest
    @CsvSource({"text, summary.txt", "json, summary.json", "csv, summary.csv"})
    void theSummary(String format, String name) throws IOException {
        Ran ran = Ran.upr("summary", Ran.sample(folder), "--format", format);
        compare(name, ran.out());
    }

    @ParameterizedTest
    @CsvSource({"text, coverage.txt", "csv, coverage.csv"})
    void theCoverage(String format, String name) throws IOException {
        Ran ran = Ran.upr("coverage", Ran.sample(folder), "--review", "KAZ-4", "--format", format);
        compare(name, ran.out());
    }

    @Test
    void theHelpOfEveryCommand() throws IOException {
        compare(
                "help.txt",
                Stream.concat(Stream.of("--help"), Commands.NAMES.stream().map(command -> command + " --help"))
                        .map(line -> Ran.upr((Object[]) line.split(" ")).out())
                        .collect(Collectors.joining("\n")));
    }
}
