package io.github.openupr.io.table;

import io.github.openupr.io.text.FileWriter;
import io.github.openupr.io.text.Output;
import io.github.openupr.io.text.Surrogates;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes records into the files of their tables, in whatever order they come; what becomes of the files is said by the format. Belongs to
 * one thread.
 *
 * @param <O> the kind of output
 */
abstract class TablesWriter<O extends Output> extends FileWriter<O> {

    private final Map<Table<?>, RowFile> files = new LinkedHashMap<>();
    private final Map<Table<?>, RowOut> rows = new LinkedHashMap<>();
    private final Map<RecordTable<?>, RecordKeys> keys = new LinkedHashMap<>();
    private Optional<DatasetMetadata> metadata = Optional.empty();
    private long halved;
    private String firstHalved = "";

    TablesWriter(O output) {
        super(output);
    }

    /** Makes the file of a table. */
    abstract Path newFile(String table) throws IOException;

    /** Makes the output of the files, which are closed. */
    abstract void finish(Map<Table<?>, RowFile> written, Optional<DatasetMetadata> description) throws IOException;

    @Override
    protected final void writeHead(Optional<DatasetMetadata> description) throws IOException {
        metadata = description;
        if (description.isPresent()) {
            RowOut row = rowOf(Tables.DATASET);
            Tables.DATASET.write(description.get(), row);
            write(Tables.DATASET, row);
            for (DataSource source : description.get().getSources()) {
                RowOut ofSource = rowOf(Tables.SOURCES);
                Tables.SOURCES.write(source, ofSource);
                write(Tables.SOURCES, ofSource);
            }
        }
    }

    @Override
    protected final void writeRecord(UprRecord record) throws IOException {
        RecordTable<?> table = Tables.of(record);
        RowOut row = rowOf(table);
        table.writeRecord(record, row);
        String id = CellText.unescape(String.valueOf(row.cells()[table.id().index()]));
        write(table, row);
        if (table.lists().isEmpty()) {
            return;
        }
        RecordKey key = keys.computeIfAbsent(table, any -> new RecordKeys()).next(id);
        for (RowOut.Rows<?> list : row.lists()) {
            writeList(key, list);
        }
    }

    private <T> void writeList(RecordKey key, RowOut.Rows<T> list) throws IOException {
        int position = 1;
        for (T value : list.values()) {
            RowOut row = rowOf(list.table());
            list.table().writeRow(key, position++, value, row);
            write(list.table(), row);
        }
    }

    private RowOut rowOf(Table<?> table) {
        RowOut row = rows.computeIfAbsent(table, RowOut::new);
        row.clear();
        return row;
    }

    private void write(Table<?> table, RowOut row) throws IOException {
        @Nullable String[] cells = row.cells();
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell != null && Surrogates.halved(cell)) {
                if (halved++ == 0) {
                    firstHalved =
                            table.name() + ", column " + table.columns().get(i).name();
                }
                cells[i] = Surrogates.replaced(cell, '\uFFFD');
            }
        }
        file(table).write(cells);
    }

    private RowFile file(Table<?> table) throws IOException {
        RowFile file = files.get(table);
        if (file == null) {
            List<String> header =
                    table.columns().stream().<String>map(Column::name).toList();
            file = new RowFile(file(), newFile(table.name()), header);
            files.put(table, file);
        }
        return file;
    }

    /** The tables of records are always there, so that whoever reads them by name finds them; the others where they have rows. */
    @Override
    protected final void writeEnd() throws IOException {
        for (RecordTable<?> table : Tables.RECORDS) {
            file(table);
        }
        closeStreams();
        Map<Table<?>, RowFile> inOrder = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            RowFile file = files.get(table);
            if (file != null) {
                inOrder.put(table, file);
            }
        }
        finish(inOrder, metadata);
    }

    @Override
    protected final void closeStreams() throws IOException {
        IOException failure = null;
        for (RowFile file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public final List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (halved > 0) {
            notices.add(Notice.of(
                    "lone_surrogate",
                    Severity.WARNING,
                    halved + " cells hold half a character, written as the replacement character; the first one is told"
                            + " as the place",
                    SourceRef.builder().location(firstHalved).build()));
        }
        return notices;
    }
}
