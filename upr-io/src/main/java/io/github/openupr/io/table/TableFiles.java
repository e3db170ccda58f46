package io.github.openupr.io.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The tables of an input, each of which can be read more than once, and beside others. Belongs to one thread. */
interface TableFiles extends Closeable {

    /** The rows of a table; empty where the input does not have it. */
    Optional<RowStream> open(Table<?> table) throws IOException;
}
