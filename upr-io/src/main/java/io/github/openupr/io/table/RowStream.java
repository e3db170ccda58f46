package io.github.openupr.io.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, the header's first, one alive at a time. Belongs to one thread. */
interface RowStream extends Closeable {

    /** The next row; null behind the last. */
    @Nullable Row next() throws IOException;

    /** Asks, behind the header, for the cells at these places only; the others may come blank. Places below 0 do not count. */
    void only(int... places);
}
