package io.github.openupr.io.bench;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Reading and writing JSON Lines, against a bare token pass over the same file. */
@State(Scope.Benchmark)
public class JsonLinesBenchmark {

    private BenchFile file;

    @Setup
    public void writeFile() throws IOException {
        file = new BenchFile(OutputFormat.JSON_LINES);
    }

    @TearDown
    public void delete() throws IOException {
        file.delete();
    }

    @Benchmark
    public void read(Blackhole sink) throws IOException {
        try (RecordReader in = UprReader.of(SourceFormat.JSON_LINES).open(file.source())) {
            for (UprRecord record : in) {
                sink.consume(record);
            }
        }
    }

    @Benchmark
    public void write() throws IOException {
        file.write();
    }

    @Benchmark
    public long tokens() throws IOException {
        return file.tokens();
    }
}
