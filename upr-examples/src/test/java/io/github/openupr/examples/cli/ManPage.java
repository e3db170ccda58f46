package io.github.openupr.examples.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of upr, in the language of man(7), made of what the commands say of themselves. */
final class ManPage {

    private static final List<String> SHARED = List.of("--help", "--version", "--quiet", "--debug");

    private static final String FILES_AND_REST = """
            .SH ENVIRONMENT
            .TP
            .B JAVA_HOME
            The folder of the Java to use, 17 or newer; without it, the one on the PATH.
            .TP
            .B JDK_JAVA_OPTIONS
            Options of Java itself, such as \\-Xmx4g for more memory.
            .TP
            .B UPR_ARCHIVE
            .B never
            neither makes nor uses the archive of loaded classes,
            .B always
            makes it without a terminal too.
            .SH FILES
            .TP
            .I upr\\-*.jsa
            Beside
            .IR upr.jar :
            the archive of loaded classes of one Java. The launcher makes it at the first start from a terminal, where it may write there;
            it may be deleted at any time.
            .SH NOTES
            Results go to standard output, messages to standard error. A row that cannot be understood is told, counted and left out; the rest is
            read. An output file appears when it is complete; after a failure, an old one is as it was. Nothing is sent over a network.
            """;

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** The page, in UTF-8 without any other characters than those of ASCII. */
    static String text() {
        ManPage man = new ManPage();
        man.write(all());
        return man.page.toString();
    }

    /** The command with all of its commands. */
    static CommandLine all() {
        Terminal nobody =
                new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        return Upr.commandLine(nobody);
    }

    private void write(CommandLine upr) {
        CommandSpec spec = upr.getCommandSpec();
        line(".\\\" Made by ManPageTest: -Dupr.golden.update=true writes it anew.");
        line(".TH UPR 1 \"\" OpenUPR \"User commands\"");
        heading("NAME");
        line("upr \\- " + escaped(decapitalized(spec.usageMessage().header()[0])));
        heading("SYNOPSIS");
        line(".B upr");
        line(".RI [ option ...]\\&");
        line(".I command");
        line(".RI [ argument ...]\\&");
        heading("OPTIONS");
        line("These are options of every command; \\-\\-version stands before any.");
        spec.options().forEach(this::argument);
        heading("COMMANDS");
        upr.getSubcommands().values().forEach(each -> command(each.getCommandSpec()));
        heading("EXIT STATUS");
        for (Map.Entry<String, String> code : spec.usageMessage().exitCodeList().entrySet()) {
            item(bold(code.getKey()), code.getValue());
        }
        page.append(FILES_AND_REST);
        heading("EXAMPLES");
        examples(spec);
    }

    private void command(CommandSpec spec) {
        line(".SS " + escaped("upr " + spec.name() + synopsis(spec)));
        line(escaped(spec.usageMessage().header()[0]));
        for (String paragraph : spec.usageMessage().description()) {
            if (paragraph.startsWith("  ")) {
                line(".br");
                line("\\&" + escaped(paragraph));
            } else {
                line(paragraph.isEmpty() ? ".PP" : escaped(paragraph));
            }
        }
        spec.positionalParameters().forEach(this::argument);
        spec.options().stream()
                .filter(option -> !SHARED.contains(option.longestName()))
                .forEach(this::argument);
        line(".PP");
        line("Examples:");
        examples(spec);
    }

    private static String synopsis(CommandSpec spec) {
        StringBuilder words = new StringBuilder();
        for (OptionSpec option : spec.options()) {
            if (option.required()) {
                words.append(' ').append(option.shortestName()).append(' ').append(option.paramLabel());
            }
        }
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            String label = argument.paramLabel() + (argument.arity().max() > 1 ? "..." : "");
            words.append(argument.required() ? " " + label : " [" + label + "]");
        }
        return words.toString();
    }

    private void argument(ArgSpec argument) {
        String name = argument instanceof OptionSpec option
                ? List.of(option.names()).stream().map(ManPage::bold).collect(Collectors.joining(", "))
                        + (option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR")
                : "\\fI" + escaped(argument.paramLabel()) + "\\fR";
        String candidates = "${COMPLETION-CANDIDATES}";
        String description = String.join(" ", argument.description());
        item(
                name,
                description.contains(candidates)
                        ? description.replace(candidates, String.join(", ", argument.completionCandidates()))
                        : description);
    }

    private void examples(CommandSpec spec) {
        List<String> lines = new ArrayList<>(List.of(spec.usageMessage().footer()));
        lines.removeIf(each -> !each.startsWith("  "));
        line(".nf");
        line(".RS");
        lines.forEach(each -> line(escaped(each.strip())));
        line(".RE");
        line(".fi");
    }

    private void heading(String title) {
        line(".SH " + title);
    }

    private void item(String name, String description) {
        line(".TP");
        line(name);
        line(escaped(description));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    private static String decapitalized(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                + sentence.substring(1).replaceFirst("\\.$", "");
    }

    /** Text that means nothing to the formatter. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("%n", "");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
