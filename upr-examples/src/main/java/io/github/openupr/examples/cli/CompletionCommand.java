package io.github.openupr.examples.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code upr completion}: what a shell needs to complete commands, options and their values. */
@Command(
        name = "completion",
        header = "Print a script for the shell that completes upr.",
        description = {
            "",
            "For bash 4 and newer, and for zsh: completes commands, options, formats, codes of rules, States and names of"
                    + " files. The first example is for this shell, the others are for each new one."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  source <(upr completion)",
            "  echo 'source <(upr completion)' >> ~/.bashrc",
            "  echo 'source <(upr completion)' >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Upr upr;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        upr.terminal().printData(AutoComplete.bash("upr", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
