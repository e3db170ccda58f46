package io.github.openupr.io.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.jspecify.annotations.Nullable;

/** The records of a workbook's stream; what Apache POI throws for damaged ones becomes a trouble with the file. Belongs to one thread. */
final class XlsRecords implements Closeable {

    private final InputStream stream;
    private final RecordFactoryInputStream records;
    private SheetPlace place;

    private XlsRecords(InputStream stream, RecordFactoryInputStream records, SheetPlace place) {
        this.stream = stream;
        this.records = records;
        this.place = place;
    }

    static XlsRecords open(InputStream stream, SheetPlace place) throws IOException {
        try {
            return new XlsRecords(stream, new RecordFactoryInputStream(stream, false), place);
        } catch (RuntimeException e) {
            stream.close();
            throw XlsWorkbook.damaged(place, e);
        }
    }

    /** Where trouble is told from now on. */
    void moveTo(SheetPlace now) {
        place = now;
    }

    SheetPlace place() {
        return place;
    }

    /** The next record; null behind the last. */
    @Nullable Record next() throws IOException {
        try {
            return records.nextRecord();
        } catch (RuntimeException e) {
            throw XlsWorkbook.damaged(place, e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
