package io.github.openupr.io.text;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.SourceRef;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One input with its name, as a file that can be looked through more than once: a stream, or a path that is no regular file, is spooled to
 * a temporary file first. Internal.
 */
public final class InputFile implements Closeable {

    /** What makes a folder an input: the description of a data package (Frictionless Data). */
    public static final String PACKAGE = "datapackage.json";

    /** How systems begin the reason, one process's own or the whole system's. */
    private static final String NO_MORE = "Too many open files";

    private final Path path;
    private final String name;
    private final boolean spooled;
    private final AtomicLong position = new AtomicLong();
    private long size;

    private InputFile(Path path, String name, boolean spooled) {
        this.path = path;
        this.name = name;
        this.spooled = spooled;
    }

    /** A path as input, named by its file name. */
    public static InputFile of(Path path, ReadLimits limits) throws IOException {
        return of(path, String.valueOf(path.getFileName()), limits);
    }

    /** A path as input, under a name of its own. */
    public static InputFile of(Path path, String name, ReadLimits limits) throws IOException {
        requireReadable(path);
        if (Files.isDirectory(path)) {
            // Its files are counted as they are read: a folder may hold others too.
            return new InputFile(path, name, false);
        }
        if (!Files.isRegularFile(path)) {
            try (InputStream in = newInputStream(path)) {
                return spool(in, name, limits);
            }
        }
        InputFile file = new InputFile(path, name, false);
        file.size = Files.size(path);
        checkSize(file.size, name, limits);
        return file;
    }

    /** Throws where there is no such file, it may not be read, or it is a folder and no data package. */
    public static void requireReadable(Path path) throws IOException {
        if (Files.isDirectory(path) && !Files.isRegularFile(path.resolve(PACKAGE))) {
            throw new FileSystemException(
                    path.toString(),
                    null,
                    "is a folder; name a file, or the folder of a data package with its " + PACKAGE);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "there is no such file; check the path");
        }
        if (!Files.isReadable(path)) {
            throw new AccessDeniedException(
                    path.toString(), null, "you may not read this file; change its permissions");
        }
    }

    /** A stream as input; it is read to its end here and not closed. */
    public static InputFile spool(InputStream in, String name, ReadLimits limits) throws IOException {
        InputFile spooled = new InputFile(TemporaryFile.create(), name, true);
        boolean done = false;
        try {
            spooled.fill(in, limits);
            done = true;
        } finally {
            if (!done) {
                spooled.close();
            }
        }
        return spooled;
    }

    private void fill(InputStream in, ReadLimits limits) throws IOException {
        try (OutputStream out = new NamingStream(
                Files.newOutputStream(path),
                TemporaryFile.folder(),
                "make room there, or set java.io.tmpdir to another folder")) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                checkSize(size, name, limits);
                out.write(buffer, 0, read);
            }
        }
    }

    private static void checkSize(long size, String name, ReadLimits limits) {
        if (size > limits.maxBytes()) {
            throw new UprFormatException(
                    "limit_bytes",
                    "larger than the limit of " + limits.maxBytes()
                            + " bytes; raise ReadLimits.maxBytes if you trust it",
                    SourceRef.builder().source(name).build());
        }
    }

    /**
     * Throws where this file is not to blame for what a library says of it: where the thread is interrupted, which closes a file under the
     * library's hands, or the system opens no more files. To be asked before a file is called damaged.
     */
    public void requireStillReadable() throws IOException {
        requireStillReadable(path);
    }

    /** The same of another file or folder. */
    public static void requireStillReadable(Path path) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while reading");
        }
        newInputStream(Files.isDirectory(path) ? path.resolve(PACKAGE) : path).close();
    }

    /** Opens a file; where the system gives no more of them, the message says what to do. */
    static InputStream newInputStream(Path path) throws IOException {
        try {
            return Files.newInputStream(path);
        } catch (FileSystemException e) {
            String reason = String.valueOf(e.getReason());
            if (!reason.startsWith(NO_MORE)) {
                throw e;
            }
            FileSystemException told = new FileSystemException(
                    path.toString(),
                    null,
                    "cannot be opened (" + reason + "); close other files, or allow more at a time (ulimit -n)");
            told.initCause(e);
            throw told;
        }
    }

    /** The name that notices, messages and the {@code DataSource} give it. */
    public String name() {
        return name;
    }

    /** Where it stands: a file that does not change while it is read, or the folder of a data package. */
    public Path path() {
        return path;
    }

    /** Whether it is the folder of a data package. */
    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    /** Its bytes from the start; of a folder, those of its description. */
    public InputStream open() throws IOException {
        return new PositionStream(newInputStream(isFolder() ? path.resolve(PACKAGE) : path), position);
    }

    /** How many bytes it has; of a folder, those of its description. */
    public long size() {
        return size;
    }

    /** How far it is read: by the stream of {@link #open} that was read last, or as {@link #readTo} says. */
    public long position() {
        return position.get();
    }

    /** Says how far it is read, where that is not done through {@link #open}. */
    public void readTo(long bytes) {
        position.lazySet(bytes);
    }

    /** A place in it. */
    public SourceRef at(String location) {
        return SourceRef.builder().source(name).location(location).build();
    }

    /** The whole of it as a place. */
    public SourceRef asPlace() {
        return SourceRef.builder().source(name).build();
    }

    /** Deletes what was spooled. */
    @Override
    public void close() throws IOException {
        if (spooled) {
            Files.deleteIfExists(path);
        }
    }
}
