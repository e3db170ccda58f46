package io.github.openupr.examples.cli;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the format of inputs, and how they are opened. */
final class FromOption {

    @Option(
            names = "--from",
            paramLabel = "INPUT-FORMAT",
            description = "The inputs' format; without it, found from their content.")
    private Optional<SourceFormat> from = Optional.empty();

    /** Opens inputs as one dataset, with a bar on a terminal unless told to be quiet; a disk error is unchecked, as it is while reading, so that it is never taken for one of writing. */
    RecordReader open(List<Path> paths, boolean quiet) {
        Progress progress = new Progress(quiet);
        ReadOptions options = ReadOptions.builder().progress(progress).build();
        UprReader reader =
                from.map(format -> UprReader.of(format, options)).orElseGet(() -> UprReader.detecting(options));
        try {
            return new WatchedReader(reader.open(paths), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
