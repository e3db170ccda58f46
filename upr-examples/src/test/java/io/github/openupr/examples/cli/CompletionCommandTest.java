package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real bash completes with the script. */
class CompletionCommandTest {

    private static final Path BASH = Path.of("/bin/bash");

    /** Asks as bash does when the key is pressed behind the last word, and prints what it would offer. */
    private static final String ASK = """
            . ./upr.bash
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            COMP_LINE="$*"
            COMP_POINT=${#COMP_LINE}
            compopt() { :; }
            $(complete -p upr | sed 's/.*-F \\([^ ]*\\).*/\\1/') upr "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void printTheScript() throws IOException {
        Ran ran = Ran.upr("completion");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(Ran.upr("completion")).as("the same in every run").isEqualTo(ran);
        Files.writeString(folder.resolve("upr.bash"), ran.out());
        Files.writeString(folder.resolve("ask.bash"), ASK);
        Files.writeString(folder.resolve("export.csv"), "");
    }

    private List<String> offered(String line) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "skipped: there is no " + BASH + " on this system");
        List<String> command = new ArrayList<>(List.of(BASH.toString(), "ask.bash"));
        command.addAll(List.of(line.split(" ", -1)));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines().map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "upr con | convert",
                "upr summary exp | export.csv",
                "upr summary --from uhri | uhri-json uhri-xlsx",
                "upr convert export.csv --to up | upr-info-csv",
                "upr convert export.csv --from work | working-group-report",
                "upr validate --format sa | sarif",
                "upr validate --from csv | csv",
                "upr validate --fail-on w | warning",
                "upr rules self_re | self_recommendation",
                "upr follow-up --state KAZ | KAZ",
                "upr schema rec | record",
                "upr help cov | coverage",
                "upr convert x -o exp | export.csv",
                "upr convert --inf | --infer"
            })
    void bashCompletes(String line, String completions) throws IOException, InterruptedException {
        assertThat(offered(line)).containsExactly(completions.split(" "));
    }

    @Test
    void bashOffersEveryCommand() throws IOException, InterruptedException {
        assertThat(offered("upr ")).containsAll(Commands.NAMES);
    }

    @Test
    void listsOffersNoFormatThatTheyDoNotHave() throws IOException, InterruptedException {
        assertThat(offered("upr formats --format ")).containsExactlyInAnyOrder("text", "json");
    }
}
