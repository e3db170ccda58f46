package io.github.openupr.io.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Reading the tables of a dataset, against a bare FastCSV pass over the same files and a bare fastexcel pass over the same workbook. */
@State(Scope.Benchmark)
public class TableBenchmark {

    private Path folder;
    private Path tables;
    private Path workbook;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("upr-bench-");
        tables = folder.resolve("tables");
        workbook = folder.resolve("tables.xlsx");
        UprWriter.of(OutputFormat.CSV).write(BenchData.dataset(), tables);
        UprWriter.of(OutputFormat.XLSX).write(BenchData.dataset(), workbook);
    }

    @TearDown
    public void delete() throws IOException {
        for (Path file : files(tables)) {
            Files.delete(file);
        }
        Files.delete(tables);
        Files.delete(workbook);
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Benchmark
    public void recordsOfCsv(Blackhole sink) throws IOException {
        records(SourceFormat.CSV, tables, sink);
    }

    @Benchmark
    public void recordsOfXlsx(Blackhole sink) throws IOException {
        records(SourceFormat.XLSX, workbook, sink);
    }

    private static void records(SourceFormat format, Path path, Blackhole sink) throws IOException {
        try (RecordReader in = UprReader.of(format).open(path)) {
            for (UprRecord record : in) {
                sink.consume(record);
            }
        }
    }

    @Benchmark
    public void bareCsvRows(Blackhole sink) throws IOException {
        for (Path file : files(tables)) {
            if (file.toString().endsWith(".csv")) {
                try (CsvReader<CsvRecord> in = CsvReader.builder().ofCsvRecord(file)) {
                    in.forEach(sink::consume);
                }
            }
        }
    }

    @Benchmark
    public void bareXlsxRows(Blackhole sink) throws IOException {
        try (ReadableWorkbook in = new ReadableWorkbook(workbook.toFile())) {
            for (Sheet sheet : in.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> sink.consume(cell == null ? "" : cell.getRawValue())));
                }
            }
        }
    }
}
