package io.github.openupr.io.uhri;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of an input, in one of the two forms. Counts the rows that it reads, and what becomes of those that it does not give. */
interface RowSource extends Closeable {

    /** The next row, or null behind the last. */
    @Nullable UhriRow next() throws IOException;

    /** The fields that the input has a place for. */
    Set<UhriField> fields();
}
