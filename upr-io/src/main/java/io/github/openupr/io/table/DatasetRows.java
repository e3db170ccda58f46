package io.github.openupr.io.table;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the tables say of the dataset and its sources. Thread-safe. */
final class DatasetRows {

    /** Any version 1; a spreadsheet makes 1 of 1.0. */
    private static final Pattern KNOWN_VERSION = Pattern.compile("1(\\.[0-9]+)?");

    private DatasetRows() {}

    static Optional<DatasetMetadata> read(InputFile in, TableFiles files, ReadLog log) throws IOException {
        List<DatasetMetadata> datasets = readAll(in, files, Tables.DATASET, log, 1);
        List<DataSource> sources = readAll(in, files, Tables.SOURCES, log, Integer.MAX_VALUE);
        if (datasets.isEmpty() && sources.isEmpty()) {
            return Optional.empty();
        }
        DatasetMetadata.Builder built = DatasetMetadata.builder();
        datasets.forEach(built::from);
        return Optional.of(built.addAllSources(sources).build());
    }

    private static <T> List<T> readAll(InputFile in, TableFiles files, Table<T> table, ReadLog log, int most)
            throws IOException {
        List<T> values = new ArrayList<>();
        TableNotices notices = new TableNotices(in, log, table);
        try (TableRows rows = TableRows.open(in, files, table).orElse(null)) {
            if (rows == null) {
                return values;
            }
            rows.header().others().forEach(notices::unknownColumn);
            RowIn cells = new RowIn(table, rows.header(), notices);
            Column<?> first = table.columns().get(0);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                log.rowRead();
                if (row.isBlank()) {
                    log.rowBlank();
                    continue;
                }
                if (table == Tables.DATASET) {
                    checkVersion(in, row.text(rows.header().place(first)));
                }
                cells.begin(row);
                try {
                    if (values.size() == most) {
                        throw new RowProblem(first, "describes the dataset a second time", row.text(0));
                    }
                    values.add(table.read(cells));
                    log.rowUsed();
                } catch (RowProblem e) {
                    notices.rejected(row, e);
                    log.rowRejected();
                }
            }
        }
        return values;
    }

    private static void checkVersion(InputFile in, String version) {
        if (!KNOWN_VERSION.matcher(version.strip()).matches()) {
            throw new UprFormatException(
                    "unsupported_schema_version",
                    "the tables follow version \"" + version
                            + "\" of the schema, and this library reads version 1; use a newer release",
                    in.at(Tables.DATASET.name()));
        }
    }
}
