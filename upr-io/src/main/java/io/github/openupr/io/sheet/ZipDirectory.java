package io.github.openupr.io.sheet;

import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Looks at the end of an archive before it is opened: Java loads the whole directory, which a hostile one makes as large as it likes. */
final class ZipDirectory {

    private static final int END = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int SIGNATURE = 0x06054b50;

    /** An entry's fixed part, and room for a name and extra fields far longer than those of workbooks. */
    private static final long BYTES_PER_ENTRY = 46 + 1024;

    private ZipDirectory() {}

    /** Throws where the directory is larger than so many entries of a workbook have; an archive without an end is left to the caller. */
    static void check(InputFile in, int maxEntries) throws IOException {
        ByteBuffer tail = tail(in);
        for (int at = tail.limit() - END; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE) {
                int entries = tail.getShort(at + 10) & 0xFFFF;
                long size = tail.getInt(at + 12) & 0xFFFFFFFFL;
                if (entries > maxEntries || size > maxEntries * BYTES_PER_ENTRY) {
                    throw SheetPlace.file(in)
                            .fault(
                                    "limit_items",
                                    "the archive has more than " + maxEntries
                                            + " entries, as no workbook has; save the table from a spreadsheet again");
                }
                return;
            }
        }
    }

    private static ByteBuffer tail(InputFile in) throws IOException {
        try (FileChannel file = FileChannel.open(in.path())) {
            long size = file.size();
            ByteBuffer tail =
                    ByteBuffer.allocate((int) Math.min(size, END + MAX_COMMENT)).order(ByteOrder.LITTLE_ENDIAN);
            long at = size - tail.capacity();
            while (tail.hasRemaining()) {
                int read = file.read(tail, at + tail.position());
                if (read < 0) {
                    break;
                }
            }
            return tail.flip();
        }
    }
}
