package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The manual page in docs. {@code -Dupr.golden.update=true} writes it anew. */
class ManPageTest {

    private static final Path PAGE = Path.of(System.getProperty("upr.root"), "upr-examples", "docs", "upr.1");

    @Test
    void thePageSaysWhatTheCommandsSayOfThemselves() throws IOException {
        if (Boolean.getBoolean("upr.golden.update")) {
            Files.writeString(PAGE, ManPage.text());
        }
        assertThat(PAGE).content().isEqualTo(ManPage.text());
        assertThat(ManPage.text()).isASCII();
        for (String name : Commands.NAMES) {
            assertThat(PAGE).content().contains(".SS upr " + name.replace("-", "\\-"));
        }
    }

    @Test
    void theFormatterFindsNothingWrongWithThePage() throws IOException, InterruptedException {
        assertThat(warnings(PAGE)).isEmpty();
    }

    @Test
    void theFormatterWouldFindSomethingWrong() throws IOException, InterruptedException {
        Path broken = Files.createTempFile("broken", ".1");
        Files.writeString(broken, Files.readString(PAGE) + ".XX no such request\n");
        assertThat(warnings(broken)).contains("XX");
        Files.delete(broken);
    }

    private static String warnings(Path page) throws IOException, InterruptedException {
        Path groff = Path.of("/usr/bin/groff");
        assumeTrue(Files.isExecutable(groff), "skipped: there is no " + groff);
        Process process = new ProcessBuilder(groff.toString(), "-ww", "-z", "-man", "-Tascii", page.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return told;
    }
}
