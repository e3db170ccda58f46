package io.github.openupr.io.uprinfo;

import io.github.openupr.validation.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an export behind its header, whatever file they stand in. Belongs to one thread at a time. */
interface Rows extends Closeable {

    Header header();

    /** The next row; null behind the last. */
    @Nullable Row next() throws IOException;

    /** What is known of the file only behind its last row. */
    List<Notice> noticesAtEnd();
}
