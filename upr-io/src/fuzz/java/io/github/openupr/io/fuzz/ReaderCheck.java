package io.github.openupr.io.fuzz;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.UprValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What holds for whatever a reader is given. The disk is sound here, so that an {@link IOException} is a finding too. */
final class ReaderCheck {

    private final Path file;
    private final Path json;

    ReaderCheck(Path folder) {
        file = folder.resolve("input");
        json = folder.resolve("copy.json");
    }

    /** Reads the file that an input stands for as these formats and, where none is given, as what it is found to be. */
    void check(byte[] input, List<SourceFormat> formats) throws IOException {
        if (!write(input)) {
            return;
        }
        try {
            DetectedFormat detected = UprReader.detect(file);
            Claims.require(detected.equals(UprReader.detect(file)), "detected twice, it is two things", detected);
            for (SourceFormat format : formats) {
                check(UprReader.of(format));
            }
            if (formats.isEmpty()) {
                check(UprReader.detecting());
            }
        } finally {
            Scratch.empty(file);
        }
    }

    /** Some inputs are no file: names too long for an archive, a folder without the description of a data package. */
    private boolean write(byte[] input) throws IOException {
        try {
            Bundle.write(input, file);
            if (!Files.isDirectory(file) || Files.exists(file.resolve("datapackage.json"))) {
                return true;
            }
            Scratch.empty(file);
            return false;
        } catch (IllegalArgumentException | IllegalStateException e) {
            Scratch.empty(file);
            return false;
        }
    }

    private void check(UprReader reader) throws IOException {
        Outcome first = Outcome.of(() -> reader.read(file));
        Outcome second = Outcome.of(() -> again(reader));
        Claims.require(first.equals(second), "read twice, it differs", first, second);
        if (first.result().isPresent()) {
            check(first.result().get());
        }
    }

    /** The second time as a stream, which has to make no difference; a folder is none. */
    private ReadResult again(UprReader reader) throws IOException {
        if (Files.isDirectory(file)) {
            return reader.read(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in, String.valueOf(file.getFileName()));
        }
    }

    private void check(ReadResult read) throws IOException {
        ReadCounts counts = read.counts();
        Claims.require(
                counts.rowsRead() == counts.rowsUsed() + counts.skipped() + counts.rejected() + counts.blank(),
                "the counts do not add up",
                counts);
        UprDataset dataset = read.dataset();
        UprWriter.of(OutputFormat.JSON).write(dataset, json);
        UprDataset copy = UprReader.of(SourceFormat.JSON).read(json).dataset();
        Claims.require(dataset.equals(copy), "written as JSON and read again, it differs", dataset, copy);
        UprValidator.standard().validate(dataset);
    }

    /** What came of reading: a result, or what was said. */
    private record Outcome(Optional<ReadResult> result, String refusal) {

        static Outcome of(Reading reading) throws IOException {
            try {
                return new Outcome(Optional.of(reading.read()), "");
            } catch (UprFormatException e) {
                String message = Claims.requireLine(e.getMessage());
                Claims.require(message.contains("; "), "the message has no remedy", message);
                return new Outcome(Optional.empty(), e.code() + " " + message);
            }
        }
    }

    private interface Reading {
        ReadResult read() throws IOException;
    }
}
