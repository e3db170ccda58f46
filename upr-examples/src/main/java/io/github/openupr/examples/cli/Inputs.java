package io.github.openupr.examples.cli;

import io.github.openupr.io.RecordReader;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The inputs of a command. */
final class Inputs {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "The files to read, in any format that 'upr formats' lists.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private FromOption from = new FromOption();

    List<Path> files() {
        return files;
    }

    /** Opens inputs as one dataset, as {@link FromOption} does. */
    RecordReader open(List<Path> paths, boolean quiet) {
        return from.open(paths, quiet);
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
