package io.github.openupr.io;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.io.text.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Writes results of analyses, in UTF-8 and with LF as line end.
 *
 * <p>A file is written beside its target and moved into place at the end: a failed run leaves the target as it was. The same result gives
 * the same bytes, in any locale, time zone and default charset. Immutable and thread-safe.
 */
public final class ReportWriter {

    private final ReportFormat format;

    private ReportWriter(ReportFormat format) {
        this.format = format;
    }

    /** A writer of a format. */
    public static ReportWriter of(ReportFormat format) {
        return new ReportWriter(format);
    }

    /** Writes an audit of coverage to a file. Throws {@link IOException} for the disk. */
    public void write(CoverageAudit audit, Path target) throws IOException {
        OutputFile file = OutputFile.at(target);
        boolean complete = false;
        try {
            try (OutputStream out = file.open()) {
                write(audit, out);
            }
            complete = true;
        } finally {
            if (!complete) {
                file.discard();
            }
        }
        file.moveIntoPlace();
    }

    /** Writes an audit of coverage to a stream, which is flushed and stays open. Throws {@link IOException} where the stream does. */
    public void write(CoverageAudit audit, OutputStream out) throws IOException {
        Formats.write(format, audit, out);
        out.flush();
    }
}
