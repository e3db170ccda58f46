package io.github.openupr.io.table;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a dataset, one after the other. Belongs to one thread. */
final class TablesReader extends BaseRecordReader {

    private final TableFiles files;
    private final Optional<DatasetMetadata> metadata;
    private int table = -1;
    private @Nullable RecordRows rows;

    private TablesReader(InputFile in, ReadLog log, TableFiles files) throws IOException {
        super(in, log);
        this.files = files;
        this.metadata = DatasetRows.read(in, files, log);
    }

    /** Makes the tables of an input, noting down what is not read of it. */
    interface Maker {
        TableFiles make(InputFile in, ReadOptions options, ReadLog log) throws IOException;
    }

    static TablesReader open(InputFile in, ReadOptions options, Maker maker) throws IOException {
        ReadLog log = new ReadLog(options);
        TableFiles files = maker.make(in, options, log);
        boolean opened = false;
        try {
            TablesReader reader = new TablesReader(in, log, files);
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                files.close();
            }
        }
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return metadata;
    }

    @Override
    protected @Nullable UprRecord next() throws IOException {
        while (true) {
            RecordRows current = rows;
            if (current == null) {
                table++;
                if (table == Tables.RECORDS.size()) {
                    return null;
                }
                current = RecordRows.open(input, files, Tables.RECORDS.get(table), log);
                rows = current;
            }
            UprRecord record = current.next();
            if (record != null) {
                return record;
            }
            rows = null;
            current.close();
        }
    }

    @Override
    protected long noted() {
        return (long) table << Integer.SIZE | (rows == null ? 0 : rows.number());
    }

    @Override
    protected String location(long noted) {
        return TableNotices.place(Tables.RECORDS.get((int) (noted >> Integer.SIZE)), noted & 0xFFFF_FFFFL);
    }

    @Override
    public void close() throws IOException {
        try {
            if (rows != null) {
                rows.close();
            }
        } finally {
            try {
                files.close();
            } finally {
                super.close();
            }
        }
    }
}
