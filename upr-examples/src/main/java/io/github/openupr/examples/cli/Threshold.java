package io.github.openupr.examples.cli;

import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that makes notices count. */
final class Threshold {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "Exit with 1 if a notice is as grave as this: info, warning or error. Without it, notices do not"
                            + " change the exit code.")
    private Optional<Severity> failOn = Optional.empty();

    boolean reachedBy(List<Notice> notices) {
        return failOn.isPresent()
                && notices.stream().anyMatch(notice -> notice.severity().compareTo(failOn.get()) >= 0);
    }

    String name() {
        return failOn.map(Severity::toString).orElse("none");
    }
}
