package io.github.openupr.io;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes results of analyses and validations, in UTF-8 and with LF as line end.
 *
 * <p>A file is written beside its target and moved into place at the end: a failed run leaves the target as it was. The same result gives
 * the same bytes, in any locale, time zone and default charset. Immutable and thread-safe.
 */
public final class ReportWriter {

    private final ReportFormat format;
    private final Map<String, Path> artifacts;

    private ReportWriter(ReportFormat format, Map<String, Path> artifacts) {
        this.format = format;
        this.artifacts = artifacts;
    }

    /** A writer of a format. */
    public static ReportWriter of(ReportFormat format) {
        return new ReportWriter(format, Map.of());
    }

    /**
     * This writer with the files behind the sources that notices name, which SARIF asks for: it names a source by its file, relative as the
     * path is, or without one by the name of the source. What names no source is in the one file there is, if there is one. Other formats
     * name sources as the data does.
     *
     * @param files from the name of a source, as in {@link io.github.openupr.model.SourceRef#getSource}, to its file
     */
    public ReportWriter withArtifacts(Map<String, Path> files) {
        return new ReportWriter(format, Map.copyOf(files));
    }

    /**
     * Writes what an analysis found to a file. Throws {@link IOException} for the disk and {@link IllegalArgumentException} for
     * {@link ReportFormat#SARIF}, which has no form for it.
     */
    public void write(AnalysisResult result, Path target) throws IOException {
        OutputFile.write(target, out -> write(result, out));
    }

    /**
     * Writes what an analysis found to a stream, which is flushed and stays open. Throws {@link IOException} where the stream does and
     * {@link IllegalArgumentException} for {@link ReportFormat#SARIF}, which has no form for it.
     */
    public void write(AnalysisResult result, OutputStream out) throws IOException {
        Formats.write(format, result, out);
        out.flush();
    }

    /** Writes what a validation found to a file. Throws {@link IOException} for the disk. */
    public void write(ValidationReport report, Path target) throws IOException {
        OutputFile.write(target, out -> write(report, out));
    }

    /**
     * Writes what a validation found to a stream, which is flushed and stays open. Throws {@link IOException} where the stream does.
     */
    public void write(ValidationReport report, OutputStream out) throws IOException {
        Formats.write(format, report, artifacts, out);
        out.flush();
    }
}
