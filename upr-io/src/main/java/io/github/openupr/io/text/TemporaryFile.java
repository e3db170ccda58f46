package io.github.openupr.io.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes files in the system's folder for temporary files, which nobody but their owner may read. Internal. */
public final class TemporaryFile {

    private TemporaryFile() {}

    /** A new file; throws with the folder's name and a remedy where none can be made. */
    public static Path create() throws IOException {
        try {
            return Files.createTempFile("upr-", ".tmp");
        } catch (IOException e) {
            throw NamingStream.named(
                    e, folder(), "set java.io.tmpdir to a folder that exists and that you may write into");
        }
    }

    /** Where they are made. */
    public static String folder() {
        return System.getProperty("java.io.tmpdir");
    }
}
