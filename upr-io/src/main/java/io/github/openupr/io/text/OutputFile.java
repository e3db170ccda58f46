package io.github.openupr.io.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A file that is written beside its target and moved into place at the end, with further temporary files for what has to wait. Whatever
 * happens before the move, the target stays as it was. Internal; belongs to one thread.
 */
public final class OutputFile {

    private final Path target;
    private final boolean device;
    private final Path folder;
    private final Path file;
    private final List<Path> parts = new ArrayList<>();

    private OutputFile(Path target, boolean device, Path folder) throws IOException {
        this.target = target;
        this.device = device;
        this.folder = folder;
        this.file = newFile();
    }

    /** A new output; throws where the target's folder does not exist or may not be written to, or the target is a folder. */
    public static OutputFile at(Path target) throws IOException {
        // A link stays a link: what it points to is replaced.
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = real.getParent();
        if (Files.isDirectory(target) || folder == null) {
            throw new FileSystemException(target.toString(), null, "is a folder; name a file to write");
        }
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            // A pipe or device (/dev/stdout) is written to, never replaced.
            return new OutputFile(real, true, Path.of(System.getProperty("java.io.tmpdir")));
        }
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "this folder does not exist; create it first");
        }
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is no folder, so nothing can be written into it");
        }
        try {
            return new OutputFile(real, false, folder);
        } catch (AccessDeniedException e) {
            FileSystemException denied = new AccessDeniedException(
                    folder.toString(), null, "you may not write into this folder; choose another one");
            denied.initCause(e);
            throw denied;
        }
    }

    /** Made by name, not by {@code createTempFile}, whose files nobody but the owner may read. */
    private Path newFile() throws IOException {
        return Files.createFile(folder.resolve(".upr-" + UUID.randomUUID() + ".tmp"));
    }

    /** The bytes of the output, unbuffered. */
    public OutputStream open() throws IOException {
        return new NamingStream(Files.newOutputStream(file), target);
    }

    /** A further temporary file beside the target, deleted at the end. */
    public Path newPart() throws IOException {
        Path part = newFile();
        parts.add(part);
        return part;
    }

    /** Opens a temporary file for writing; a disk error names the target. */
    public OutputStream open(Path part) throws IOException {
        return new NamingStream(Files.newOutputStream(part, StandardOpenOption.WRITE), target);
    }

    /** Makes a part, whose stream is closed, the output, in place of what was written to it. */
    public void use(Path part) throws IOException {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Moves the output, whose stream is closed, into place and deletes the temporary files. */
    public void moveIntoPlace() throws IOException {
        boolean done = false;
        try {
            if (device) {
                try (OutputStream out = new NamingStream(Files.newOutputStream(target), target)) {
                    Files.copy(file, out);
                }
                Files.delete(file);
            } else {
                keepPermissions();
                move();
            }
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
            deleteParts();
        }
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private void move() throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes what was written; the target stays as it was. */
    public void discard() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            deleteParts();
        }
    }

    private void deleteParts() throws IOException {
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }

    /** Says which target a failed write was for: "No space left on device" alone helps nobody. */
    private static final class NamingStream extends OutputStream {

        private final OutputStream out;
        private final Path target;

        NamingStream(OutputStream out, Path target) {
            this.out = out;
            this.target = target;
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
                throw named(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                throw named(e);
            }
        }

        private FileSystemException named(IOException e) {
            FileSystemException named = new FileSystemException(
                    target.toString(), null, "could not be written (" + e.getMessage() + "); nothing was changed");
            named.initCause(e);
            return named;
        }
    }
}
