package io.github.openupr.io.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Reading UPR Info's export, 200 MB of it in UTF-8, against a bare FastCSV pass over the same bytes. */
@State(Scope.Benchmark)
public class UprInfoReadBenchmark {

    private static final long SIZE = 200_000_000;

    private Path file;

    @Setup
    public void writeFile() throws IOException {
        UprDataset dataset = UprDataset.builder()
                .from(BenchData.dataset())
                .metadata(Optional.empty())
                .build();
        file = Files.createTempFile("upr-bench-", ".csv");
        UprWriter.of(OutputFormat.UPR_INFO_CSV).write(dataset, file);
        byte[] once = Files.readAllBytes(file);
        int header = new String(once, 0, 200, StandardCharsets.UTF_8).indexOf('\n') + 1;
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(once, 0, header);
            byte[] rows = Arrays.copyOfRange(once, header, once.length);
            for (long size = 0; size < SIZE; size += rows.length) {
                out.write(rows);
            }
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public void records(Blackhole sink) throws IOException {
        try (RecordReader in = UprReader.of(SourceFormat.UPR_INFO_CSV).open(file)) {
            for (UprRecord record : in) {
                sink.consume(record);
            }
        }
    }

    @Benchmark
    public void bareRows(Blackhole sink) throws IOException {
        try (CsvReader<CsvRecord> in = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            for (CsvRecord row : in) {
                sink.consume(row);
            }
        }
    }
}
