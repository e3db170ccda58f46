package io.github.openupr.io.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The generated dataset and a file of it. */
final class BenchFile {

    private static final JsonFactory BARE = new JsonFactory();

    private final UprDataset dataset;
    private final OutputFormat format;
    private final Path folder;
    private final Path source;

    BenchFile(OutputFormat format) throws IOException {
        this.dataset = BenchData.dataset();
        this.format = format;
        this.folder = Files.createTempDirectory("upr-bench-");
        this.source = folder.resolve("source");
        write();
        Files.move(target(), source);
    }

    Path source() {
        return source;
    }

    Path target() {
        return folder.resolve("target");
    }

    /** Writes the dataset whole. */
    void write() throws IOException {
        UprWriter.of(format).write(dataset, target());
    }

    /** Lets a bare parser go over all tokens of the file. */
    long tokens() throws IOException {
        long tokens = 0;
        try (InputStream in = Files.newInputStream(source);
                JsonParser parser = BARE.createParser(in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    void delete() throws IOException {
        for (Path file : List.of(source, target())) {
            Files.deleteIfExists(file);
        }
        Files.delete(folder);
    }
}
