package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UprTest {

    @Test
    void helpNamesEveryCommandAndTheExitCodesWithin80Columns() {
        Ran ran = Ran.upr("--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "demo",
                        "convert",
                        "merge",
                        "summary",
                        "coverage",
                        "report",
                        "formats",
                        "schema",
                        "Exit codes:",
                        "--debug");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(ran.err()).isEmpty();
    }

    static List<String> commands() {
        return Commands.NAMES;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandHasHelpWithAnExampleAndExitCodesWithin80Columns(String command) {
        Ran ran = Ran.upr(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Usage: upr " + command, "Exit codes:\n  0   done\n", "Example", "--help");
        assertThat(ran.out().contains("\n  1   ")).isEqualTo(ran.out().contains("--fail-on"));
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(ran.err()).isEmpty();
        assertThat(Ran.upr("help", command)).isEqualTo(ran);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandIsCalledWhatItsNameIs(String command) {
        assertThat(ManPage.all().getSubcommands())
                .hasEntrySatisfying(
                        command, each -> assertThat(each.getCommandName()).isEqualTo(command));
        assertThat(Commands.neededFor("-q", command, "x")).contains(command);
    }

    @Test
    void helpWithoutACommandIsTheHelpOfAll() {
        assertThat(Ran.upr("help")).isEqualTo(Ran.upr("--help"));
    }

    @Test
    void versionIsTheBuilds() {
        Ran ran = Ran.upr("--version");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).matches("upr \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "convret | unknown command 'convret' (did you mean convert?): see upr --help",
                "--hepl | unknown option '--hepl' (did you mean --help?): see upr --help",
                "Summary x.json | unknown command 'Summary' (did you mean summary?): see upr --help",
                "sumary x.json | unknown command 'sumary' (did you mean summary?): see upr --help",
                "help sumary | unknown command 'sumary' (did you mean summary?): see upr --help",
                "summary - | invalid value for INPUT: - stands for no stream here; name a file, or ./- where one is called"
                        + " so: see upr summary --help",
                "melt x.json | unknown command 'melt' (did you mean merge?): see upr --help",
                "summary | missing required parameter: 'INPUT': see upr summary --help",
                "summary a.json --format yaml | invalid value for option '--format': no format of results here: \"yaml\" (one"
                        + " of [text, json, csv]): see upr summary --help",
                "convert a.json | missing required option: '--output=OUTPUT': see upr convert --help",
                "convert a.json -o b.json --to docx | invalid value for option '--to': no format to write: \"docx\" (one of"
                        + " [json, jsonl, upr-info-csv, uhri-json, uhri-xlsx, csv, xlsx]): see upr convert --help",
                "convert a.json -o b.json --from docx | invalid value for option '--from': no format to read: \"docx\" (one"
                        + " of [json, jsonl, upr-info-csv, upr-info-xls, upr-info-json, uhri-json, uhri-xlsx,"
                        + " thematic-list, csv, xlsx, working-group-report, addendum]): see upr convert --help",
                "convert a.json -o b.json --fail-on fatal | invalid value for option '--fail-on': not a severity: \"fatal\""
                        + " (info, warning or error): see upr convert --help",
                "formats --format csv | invalid value for option '--format': no format of results here: \"csv\" (one of"
                        + " [text, json]): see upr formats --help",
            })
    void wrongUseIsOneLineWithAHint(String arguments, String message) {
        Ran ran = Ran.upr((Object[]) arguments.split(" "));
        assertThat(ran).isEqualTo(new Ran(2, "", "upr: " + message + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--quiet", "--debug"})
    void noCommandShowsFirstStepsAndIsWrongUse(String option) {
        Ran ran = option.isEmpty() ? Ran.upr() : Ran.upr(option);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines())
                .startsWith("Usage: upr COMMAND", "")
                .endsWith("", "upr: no command given: see upr --help")
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void controlCharactersOfAnArgumentDoNotReachTheTerminal() {
        Ran ran = Ran.upr("summary", "no\u001b[31m\nsuch.csv");
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .contains("no?[31m such.csv")
                .doesNotContain("\u001b");
    }

    @Test
    void debugShowsTheStackTraceBehindTheLine() {
        Ran ran = Ran.upr("summary", "--debug", "no-such.csv");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines()).hasSizeGreaterThan(3);
        assertThat(ran.err()).startsWith("upr: cannot read: no-such.csv: ").contains("\tat io.github.openupr");
    }

    @Test
    void aListenerThatIsGoneEndsTheCommandQuietly() {
        StringBuilder err = new StringBuilder();
        int code = Upr.run(new Terminal(failing("Broken pipe"), into(err), StandardCharsets.UTF_8), "formats");
        assertThat(code).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void aFullDiskBehindStandardOutputIsAnError() {
        StringBuilder err = new StringBuilder();
        OutputStream full = failing("No space left on device");
        int code = Upr.run(new Terminal(full, into(err), StandardCharsets.UTF_8), "--help");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("upr: cannot write: standard output: No space left on device: make room, or send it"
                        + " elsewhere\n");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static OutputStream into(StringBuilder text) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                text.append((char) b);
            }
        };
    }
}
