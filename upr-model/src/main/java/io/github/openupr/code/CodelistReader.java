package io.github.openupr.code;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the codelists of this jar. A fault in a file is a fault of this library: {@link IllegalStateException}. */
final class CodelistReader {

    private static final List<String> COLUMNS = List.of("code", "title", "description", "status", "since", "source");

    private CodelistReader() {}

    static List<Codelist.Entry> entries(String name) {
        return rows(name, COLUMNS).stream().map(CodelistReader::entry).toList();
    }

    static List<Map<String, String>> rows(String name, List<String> required) {
        String resource = "/codelist/" + name + ".csv";
        // Asked of this class, so that the list comes from this jar whatever the thread's class loader is.
        try (InputStream bytes = Codelist.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return rows(new InputStreamReader(bytes, StandardCharsets.UTF_8), resource, required);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The rows as cells by column, in column order; blank cells are left out. */
    static List<Map<String, String>> rows(Reader text, String resource, List<String> required) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                if (rows.isEmpty()) {
                    checkHeader(row.getHeader(), resource, required);
                }
                rows.add(cells(row, resource));
            }
        } catch (CsvParseException e) {
            throw new IllegalStateException(resource + " is broken: " + e.getMessage(), e);
        }
        return rows;
    }

    private static void checkHeader(List<String> header, String resource, List<String> required) {
        for (String column : required) {
            if (!header.contains(column)) {
                throw new IllegalStateException(resource + " lacks the column " + column + "; it has " + header);
            }
        }
    }

    private static Map<String, String> cells(NamedCsvRecord row, String resource) {
        // The CSV library compares the rows with each other, not with the header.
        if (row.getFieldCount() != row.getHeader().size()) {
            throw new IllegalStateException(resource + ", line " + row.getStartingLineNumber() + " has "
                    + row.getFieldCount() + " cells for " + row.getHeader().size() + " columns");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((column, cell) -> {
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    private static Codelist.Entry entry(Map<String, String> row) {
        Map<String, String> own = new LinkedHashMap<>(row);
        own.keySet().removeAll(COLUMNS);
        return new Codelist.Entry(
                row.getOrDefault("code", ""),
                row.getOrDefault("title", ""),
                cell(row, "description"),
                cell(row, "status"),
                cell(row, "since"),
                cell(row, "source"),
                own);
    }

    private static Optional<String> cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column));
    }
}
