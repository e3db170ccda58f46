package io.github.openupr.examples.cli;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs of a command. */
final class Inputs {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "The files to read, in any format that 'upr formats' lists.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The inputs' format; without it, found from their content.")
    private Optional<SourceFormat> from = Optional.empty();

    List<Path> files() {
        return files;
    }

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

    /** All that a reader still has to give, held in memory. */
    static UprDataset read(RecordReader in) {
        UprDataset.Builder dataset = UprDataset.builder();
        in.metadata().ifPresent(dataset::metadata);
        for (UprRecord record : in) {
            dataset.addRecord(record);
        }
        return dataset.build();
    }
}
