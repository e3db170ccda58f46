package io.github.openupr.io.table;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.sheet.SheetCell;
import io.github.openupr.io.sheet.SheetRow;
import io.github.openupr.io.sheet.SheetRows;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.TemporaryFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet in a temporary file, to be read more than once, and beside other sheets. Belongs to one thread. */
final class SheetCopy implements Closeable {

    private static final int BUFFER = 1 << 15;

    private final Path file;
    private long rows;

    SheetCopy() throws IOException {
        this.file = TemporaryFile.create();
    }

    /** Copies the rows of a sheet; what goes on in a further column is put together. */
    void fill(Table<?> table, SheetRows from, InputFile in, ReadLimits limits) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            FurtherColumns further = null;
            for (SheetRow row = from.next(); row != null; row = from.next()) {
                if (further == null) {
                    further = FurtherColumns.of(table, row);
                }
                Row joined = further.join(row, marks(row));
                for (String cell : joined.cells()) {
                    if (cell.length() > limits.maxFieldLength()) {
                        throw new UprFormatException(
                                "limit_field_length",
                                "a cell is longer than the limit of " + limits.maxFieldLength()
                                        + " characters; raise ReadLimits.maxFieldLength if you trust it",
                                in.at(TableNotices.place(table, row.number())));
                    }
                }
                write(joined, out);
                rows++;
            }
        }
    }

    private static String marks(SheetRow row) {
        StringBuilder marks = new StringBuilder(row.cells().size());
        for (SheetCell cell : row.cells()) {
            marks.append(
                    switch (cell.kind()) {
                        case BLANK, TEXT -> Row.TEXT;
                        case NUMBER -> Row.NUMBER;
                        case DATE -> Row.DATE;
                        case BOOLEAN -> Row.BOOLEAN;
                        case ERROR -> Row.ERROR;
                    });
        }
        return marks.toString();
    }

    private static void write(Row row, DataOutputStream out) throws IOException {
        out.writeLong(row.number());
        write(row.marks(), out);
        out.writeInt(row.cells().size());
        for (String cell : row.cells()) {
            write(cell, out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The rows from the first. */
    RowStream open() throws IOException {
        return new Rows(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)), rows);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static final class Rows implements RowStream {

        private final DataInputStream in;
        private long left;

        /** The places whose cells are read; null where all are. */
        private @Nullable BitSet wanted;

        Rows(DataInputStream in, long rows) {
            this.in = in;
            this.left = rows;
        }

        @Override
        public @Nullable Row next() throws IOException {
            if (left == 0) {
                return null;
            }
            left--;
            long number = in.readLong();
            String marks = text();
            int width = in.readInt();
            List<String> cells = new ArrayList<>(width);
            for (int i = 0; i < width; i++) {
                cells.add(wanted == null || wanted.get(i) ? text() : skipped());
            }
            return new Row(number, cells, marks);
        }

        @Override
        public void only(int... places) {
            BitSet chosen = new BitSet();
            for (int place : places) {
                if (place >= 0) {
                    chosen.set(place);
                }
            }
            wanted = chosen;
        }

        private String skipped() throws IOException {
            in.skipNBytes(in.readInt());
            return "";
        }

        private String text() throws IOException {
            int length = in.readInt();
            return length == 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
