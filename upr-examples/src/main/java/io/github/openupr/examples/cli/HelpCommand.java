package io.github.openupr.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code upr help}: the same as {@code --help}, where people look for it too. */
@Command(
        name = "help",
        header = "Show the help of upr or of one command.",
        description = {"", "The same as upr --help and upr COMMAND --help."},
        sortOptions = false,
        footer = {"", "Examples:", "  upr help", "  upr help convert"})
final class HelpCommand implements Callable<Integer> {

    private final Upr upr;

    @Parameters(
            arity = "0..1",
            paramLabel = "COMMAND",
            completionCandidates = Commands.Names.class,
            description = "The command to explain.")
    private Optional<String> command = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    HelpCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        CommandLine parent = spec.parent().commandLine();
        upr.terminal().print(Upr.help(command.isPresent() ? find(parent, command.get()) : parent));
        return ExitCode.DONE;
    }

    private CommandLine find(CommandLine parent, String name) {
        CommandLine found = parent.getSubcommands().get(name);
        if (found == null) {
            throw new UnmatchedArgumentException(parent, List.of(name));
        }
        return found;
    }
}
