package io.github.openupr.io.json;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.validation.Notice;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Turns findings into notices with their place in the file. Belongs to one thread. */
final class Findings {

    private static final String LEFT_OUT = "the record is left out until that is corrected";

    private final InputFile input;
    private final ReadLog log;
    private final IntToLongFunction lines;

    /** Findings of an input; the function tells a line of the input from one of the bytes that a parser was given. */
    Findings(InputFile input, ReadLog log, IntToLongFunction lines) {
        this.input = input;
        this.log = log;
        this.lines = lines;
    }

    /** Tells why a record is left out, and counts it. */
    void rejected(RecordProblem problem) {
        log.rowRejected();
        add(problem.finding().as(Finding.RECORD, LEFT_OUT));
    }

    /** Tells something. */
    void add(Finding finding) {
        String line = "line " + lines.applyAsLong(finding.line());
        String place = finding.pointer().isEmpty() ? line : finding.pointer() + ", " + line;
        log.add(new Notice(
                finding.code(),
                finding.severity(),
                finding.message(),
                Optional.empty(),
                Optional.of(input.at(place)),
                finding.value().map(Shown::whole)));
    }

    /** Tells all of these. */
    void addAll(List<Finding> findings) {
        findings.forEach(this::add);
    }
}
