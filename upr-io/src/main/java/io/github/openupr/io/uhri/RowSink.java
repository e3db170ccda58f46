package io.github.openupr.io.uhri;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** Takes the rows of an output, in one of the two forms. Belongs to one writer. */
interface RowSink extends Closeable {

    /** Writes what stands before the rows; the extras are those of the source that the rows come from. */
    void begin(Map<String, String> extras) throws IOException;

    /** Writes a row, and members or columns of other names if they are the export's own. */
    void write(UhriRow row, boolean withOthers, LeftOut leftOut) throws IOException;

    /** Writes what stands behind the rows, and whatever is still in memory. */
    void end() throws IOException;
}
