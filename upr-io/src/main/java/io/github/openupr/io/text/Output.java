package io.github.openupr.io.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Something that is written beside its target and moved into place at the end. Internal; belongs to one thread. */
public interface Output {

    /** A temporary file, deleted at the end; as private as the output will be, or more. */
    Path newPart() throws IOException;

    /** Opens a temporary file for writing; a disk error names the target. */
    OutputStream open(Path part) throws IOException;

    /** Moves what was written, whose streams are closed, into place and deletes the temporary files. */
    void moveIntoPlace() throws IOException;

    /** Deletes what was written, as far as it is not in place; the target stays as it was. */
    void discard() throws IOException;
}
