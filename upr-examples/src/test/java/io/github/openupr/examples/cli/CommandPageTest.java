package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables of docs/upr.md say what the commands say of themselves. */
class CommandPageTest {

    private static final Path PAGE = Path.of(System.getProperty("upr.root"), "upr-examples", "docs", "upr.md");

    private static List<String> rows(String start) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith(start))
                .toList();
    }

    @Test
    void everyCommandIsThereWithWhatItDoes() throws IOException {
        assertThat(rows("| `upr "))
                .containsExactlyElementsOf(ManPage.all().getSubcommands().values().stream()
                        .map(command -> "| `upr " + command.getCommandName() + "` | "
                                + command.getCommandSpec().usageMessage().header()[0] + " |")
                        .toList());
    }

    @Test
    void everyExitCodeIsThereWithWhatItMeans() throws IOException {
        Map<String, String> codes = ExitCode.explained(true);
        assertThat(codes).hasSize(3);
        for (Map.Entry<String, String> code : codes.entrySet()) {
            assertThat(rows("| " + code.getKey() + " |"))
                    .containsExactly("| " + code.getKey() + " | " + code.getValue() + " |");
        }
    }
}
