package io.github.openupr.examples.cli;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.io.ReportWriter;
import io.github.openupr.model.DatasetMetadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code upr} command: its entry point and the options that all of its commands share. */
@Command(
        name = "upr",
        header = "Reads, converts, validates and counts data of the UN's Universal Periodic Review.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Upr.OfBuild.class,
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  upr demo",
            "  upr formats export.csv",
            "  upr summary export.csv",
            "  upr validate export.csv",
            "  upr convert export.csv -o dataset.json",
            "  upr convert --help"
        })
final class Upr implements Runnable {

    @SuppressWarnings("UnusedVariable") // picocli acts on the annotation
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Tell nothing but errors on standard error.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static final String FIRST_STEPS = """
            Usage: upr COMMAND

              upr demo                            a small sample, as text and as a page
              upr formats FILE                    what a file is
              upr summary FILE                    what it holds
              upr validate FILE                   what is wrong with it
              upr convert FILE -o dataset.json    the same in another format
              upr --help                          all commands, upr help COMMAND one of them
            """;

    private final Terminal terminal;

    private Upr(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        Upr upr = new Upr(terminal);
        Failures failures = new Failures(terminal);
        try {
            return upr.execute(failures, args);
        } catch (OutOfMemoryError | StackOverflowError | Terminal.OutputFailure e) {
            return failures.failed(e, upr.debug);
        }
    }

    /** The command with all of its commands, for what is made of their descriptions. */
    static CommandLine commandLine(Terminal terminal) {
        return Commands.of(new Upr(terminal), Commands.NAMES);
    }

    private int execute(Failures failures, String[] args) {
        StringWriter help = new StringWriter();
        CommandLine command = Commands.of(this, Commands.neededFor(args))
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler(failures::wrongUse)
                .setExecutionExceptionHandler((e, at, parsed) -> failures.failed(e, debug));
        int code = command.execute(args);
        terminal.print(withLineFeeds(help.toString()));
        return code;
    }

    /** The help of a command, the same on every system. */
    static String help(CommandLine command) {
        return withLineFeeds(command.getUsageMessage());
    }

    private static String withLineFeeds(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }

    /** Without a command: what it may be, for people who only know the name, before the line that says what is wrong. */
    @Override
    public void run() {
        terminal.tell(FIRST_STEPS);
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    Terminal terminal() {
        return terminal;
    }

    boolean quiet() {
        return quiet;
    }

    /** Tells on standard error what was read and what is worth knowing about it, unless told to be quiet. */
    void tell(RecordReader in) {
        tellCounts(in);
        if (!quiet) {
            ReadingReport.lines(in, List.of()).forEach(terminal::tell);
        }
    }

    /** Tells on standard error what was read, unless told to be quiet. */
    void tellCounts(RecordReader in) {
        if (!quiet) {
            terminal.tell(ReadingReport.countsLine(in.counts()));
        }
    }

    /** Prints what an analysis found, for people or as data. */
    void print(ReportFormat format, AnalysisResult result) throws IOException {
        print(format, out -> ReportWriter.of(format).write(result, out));
    }

    /** The same, for people with the sources that its figures name. */
    void printWithSources(ReportFormat format, AnalysisResult result, Optional<DatasetMetadata> metadata)
            throws IOException {
        print(format, result);
        if (format == ReportFormat.TEXT) {
            terminal.print(SourceList.of(metadata));
        }
    }

    /** Prints a result that the library writes: text in the character set of the terminal, data as it is. */
    void print(ReportFormat format, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        String text = bytes.toString(StandardCharsets.UTF_8);
        if (format == ReportFormat.TEXT) {
            terminal.print(text);
        } else {
            terminal.printData(text);
        }
    }

    /** What writes a result. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The version, as picocli asks for it. */
    static final class OfBuild implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Version.line()};
        }
    }
}
