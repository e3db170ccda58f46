package io.github.openupr.code;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real data beside the checkout; tests that need it are skipped where it is missing. */
public final class SharedData {

    private SharedData() {}

    /** A file of the real data; the test is skipped where it is missing. */
    public static Path path(String relative) {
        Path file = Path.of(System.getProperty("upr.root", ".."), "..", "shared")
                .resolve(relative)
                .normalize();
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        return file;
    }

    static List<NamedCsvRecord> csv(String relative) throws IOException {
        Path file = path(relative);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return rows.toList();
        }
    }

    static List<String> column(String relative, String name) throws IOException {
        return csv(relative).stream().map(row -> row.getField(name)).toList();
    }
}
