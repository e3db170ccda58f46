package io.github.openupr.io.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;

/** Says which file a failed write was for, and what now: "No space left on device" alone helps nobody. Internal; belongs to one thread. */
public final class NamingStream extends OutputStream {

    private final OutputStream out;
    private final String file;
    private final String consequence;

    /** A stream to a file, with what to say behind the system's reason. */
    public NamingStream(OutputStream out, String file, String consequence) {
        this.out = out;
        this.file = file;
        this.consequence = consequence;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw named(e, file, consequence);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw named(e, file, consequence);
        }
    }

    /** The trouble with a file, by its name. */
    static FileSystemException named(IOException e, String file, String consequence) {
        FileSystemException named =
                new FileSystemException(file, null, "could not be written (" + reason(e) + "); " + consequence);
        named.initCause(e);
        return named;
    }

    /** Why, without the names of temporary files. */
    private static String reason(IOException e) {
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e instanceof FileSystemException
                ? e.getClass().getSimpleName().replace("Exception", "")
                : String.valueOf(e.getMessage());
    }
}
