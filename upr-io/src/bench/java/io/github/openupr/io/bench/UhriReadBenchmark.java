package io.github.openupr.io.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.LargeUhriFiles;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading exports of the Universal Human Rights Index, every row one of the Universal Periodic Review: JSON against a bare pass that
 * decodes every text, the workbook against a bare fastexcel pass over all cells.
 */
@State(Scope.Benchmark)
public class UhriReadBenchmark {

    private static final int ROWS = 40_000;
    private static final JsonFactory BARE = new JsonFactory();

    private Path json;
    private Path xlsx;

    @Setup
    public void writeFiles() throws IOException {
        json = Files.createTempFile("upr-bench-", ".json");
        xlsx = Files.createTempFile("upr-bench-", ".xlsx");
        LargeUhriFiles.writeJson(json, ROWS);
        LargeUhriFiles.writeXlsx(xlsx, ROWS);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(json);
        Files.delete(xlsx);
    }

    @Benchmark
    public void jsonRecords(Blackhole sink) throws IOException {
        read(SourceFormat.UHRI_JSON, json, sink);
    }

    @Benchmark
    public void jsonTexts(Blackhole sink) throws IOException {
        try (InputStream in = Files.newInputStream(json);
                JsonParser parser = BARE.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    sink.consume(parser.getText());
                }
            }
        }
    }

    @Benchmark
    public void xlsxRecords(Blackhole sink) throws IOException {
        read(SourceFormat.UHRI_XLSX, xlsx, sink);
    }

    @Benchmark
    public void xlsxCells(Blackhole sink) throws IOException {
        try (InputStream in = Files.newInputStream(xlsx);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (Cell cell : row) {
                    sink.consume(cell == null ? "" : cell.getRawValue());
                }
            });
        }
    }

    private static void read(SourceFormat format, Path file, Blackhole sink) throws IOException {
        try (RecordReader in = UprReader.of(format).open(file)) {
            for (UprRecord record : in) {
                sink.consume(record);
            }
        }
    }
}
