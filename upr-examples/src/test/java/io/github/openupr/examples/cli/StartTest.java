package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionAloneIsWhatTheCommandLineSays(String option) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Start.run(new Terminal(out, out, StandardCharsets.UTF_8), option);

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Ran.upr("--quiet", option).out());
    }

    @Test
    void theVersionNeedsNoCommandLineAndNoReader() throws IOException, InterruptedException {
        assertThat(classesLoadedFor("--version"))
                .contains("io.github.openupr.examples.cli.Start")
                .noneMatch(name -> name.startsWith("picocli.")
                        || name.startsWith("com.fasterxml.")
                        || name.startsWith("io.github.openupr.io.")
                        || name.startsWith("java.util.logging."));
    }

    @Test
    void aCommandDoesNotLoadTheOthersNorTheRules() throws IOException, InterruptedException {
        assertThat(classesLoadedFor("formats"))
                .contains("io.github.openupr.examples.cli.FormatsCommand")
                .doesNotContain(
                        "io.github.openupr.examples.cli.SummaryCommand",
                        "io.github.openupr.validation.RuleCatalog",
                        "org.apache.poi.POIDocument");
    }

    private static List<String> classesLoadedFor(String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Start.class.getName(),
                        argument)
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return told.lines()
                .filter(line -> line.contains("[class,load]"))
                .map(line -> line.replaceFirst("^\\S*\\[class,load\\] ", "").replaceFirst(" .*", ""))
                .toList();
    }
}
