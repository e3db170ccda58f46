package io.github.openupr.examples.cli;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands of {@code upr}, each made when it is asked for: making all takes longer than most of them take to run. */
final class Commands {

    private static final int WIDTH = 80;

    /** Their names, in the order of the help. */
    static final List<String> NAMES = List.of(
            "demo",
            "convert",
            "merge",
            "validate",
            "rules",
            "summary",
            "diff",
            "reconcile",
            "follow-up",
            "coverage",
            "report",
            "formats",
            "schema",
            "completion",
            "help");

    private Commands() {}

    /** The same, for completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    /** What a command line needs to know: the command that it names, or all where it names none, or one that there is not, or asks for all. */
    static List<String> neededFor(String... args) {
        for (String arg : args) {
            // No option of upr itself has a value.
            if (!arg.startsWith("-")) {
                return NAMES.contains(arg) && !needsAll(arg) ? List.of(arg) : NAMES;
            }
        }
        return NAMES;
    }

    private static boolean needsAll(String name) {
        return name.equals("help") || name.equals("completion");
    }

    /** The command line of upr with these commands. */
    static CommandLine of(Upr upr, List<String> names) {
        CommandLine line = new CommandLine(upr);
        for (String name : names) {
            line.addSubcommand(make(name, upr));
        }
        Converters.register(line);
        describe(line.getCommandSpec(), true);
        for (CommandLine each : line.getSubcommands().values()) {
            boolean graded = each.getCommandSpec().findOption("--fail-on") != null;
            describe(each.getCommandSpec(), graded).parameterListHeading("%nArguments:%n");
        }
        return line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                // A file may be called @export.csv.
                .setExpandAtFiles(false);
    }

    private static UsageMessageSpec describe(CommandSpec spec, boolean graded) {
        return spec.usageMessage()
                .optionListHeading("%nOptions:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.explained(graded));
    }

    private static Object make(String name, Upr upr) {
        return switch (name) {
            case "demo" -> new DemoCommand(upr);
            case "convert" -> new ConvertCommand(upr);
            case "merge" -> new MergeCommand(upr);
            case "validate" -> new ValidateCommand(upr);
            case "rules" -> new RulesCommand(upr);
            case "summary" -> new SummaryCommand(upr);
            case "diff" -> new DiffCommand(upr);
            case "reconcile" -> new ReconcileCommand(upr);
            case "follow-up" -> new FollowUpCommand(upr);
            case "coverage" -> new CoverageCommand(upr);
            case "report" -> new ReportCommand(upr);
            case "formats" -> new FormatsCommand(upr);
            case "schema" -> new SchemaCommand(upr);
            case "completion" -> new CompletionCommand(upr);
            case "help" -> new HelpCommand(upr);
            default -> throw new IllegalArgumentException("no command: " + name);
        };
    }
}
