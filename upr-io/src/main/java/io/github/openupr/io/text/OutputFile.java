package io.github.openupr.io.text;

import java.io.Closeable;
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
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is written beside its target and moved into place at the end, with further temporary files for what has to wait. Whatever
 * happens before the move, the target stays as it was. A pipe or device is written to at the end, never replaced. Internal; belongs to one
 * thread.
 */
public final class OutputFile implements Output {

    private static final int MAX_LINKS = 40;

    private final Path target;
    private final boolean device;
    private final Optional<Set<PosixFilePermission>> permissions;
    private final Path file;
    private final List<Path> temporary = new ArrayList<>();

    private OutputFile(Path target, boolean device) throws IOException {
        this.target = target;
        this.device = device;
        this.permissions = device ? Optional.empty() : permissions(target);
        this.file = newPart();
    }

    /**
     * A new output; throws where the target's folder does not exist or may not be written to, or the target is a folder or
     * write-protected.
     */
    public static OutputFile at(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder; name a file to write");
        }
        boolean exists = Files.exists(target);
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(
                    target.toString(), null, "is write-protected; change its permissions, or name another file");
        }
        if (exists && !Files.isRegularFile(target)) {
            // The path as it was given: that of a pipe behind /dev/stdout leads nowhere.
            return new OutputFile(target, true);
        }
        Path real = exists ? target.toRealPath() : behindLinks(target);
        requireFolder(folder(real));
        try {
            return new OutputFile(real, false);
        } catch (AccessDeniedException e) {
            FileSystemException denied = new AccessDeniedException(
                    folder(real).toString(), null, "you may not write into this folder; choose another one");
            denied.initCause(e);
            throw denied;
        } catch (FileSystemException e) {
            throw NamingStream.named(e, target.toString(), "choose another folder");
        }
    }

    /** Writes a whole output: at its target when it is complete, and not at all where writing it throws. */
    public static void write(Path target, Content content) throws IOException {
        OutputFile file = at(target);
        boolean complete = false;
        try {
            try (OutputStream out = file.open()) {
                content.writeTo(out);
            }
            complete = true;
        } finally {
            if (!complete) {
                file.discard();
            }
        }
        file.moveIntoPlace();
    }

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        /** Writes it and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Where a target that does not exist will stand: a link stays a link, also one that leads to nothing yet. */
    static Path behindLinks(Path target) throws IOException {
        Path path = target.toAbsolutePath();
        for (int i = 0; i < MAX_LINKS; i++) {
            if (!Files.isSymbolicLink(path)) {
                return path;
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        throw new FileSystemException(target.toString(), null, "is a link that leads to itself; name a file to write");
    }

    static void requireFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "this folder does not exist; create it first");
        }
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is no folder, so nothing can be written into it");
        }
    }

    static Path folder(Path file) {
        // Only a root has no parent, and that is a folder itself.
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    static Optional<Set<PosixFilePermission>> permissions(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view != null && Files.exists(target)
                ? Optional.of(view.readAttributes().permissions())
                : Optional.empty();
    }

    /** Made by name, not by {@code createTempFile}, whose files nobody but the owner may read. */
    private Path newFile() throws IOException {
        Path created = Files.createFile(folder(target).resolve(".upr-" + UUID.randomUUID() + ".tmp"));
        temporary.add(created);
        return created;
    }

    /** The bytes of the output, unbuffered. */
    public OutputStream open() throws IOException {
        return open(file);
    }

    @Override
    public Path newPart() throws IOException {
        if (!device && permissions.isEmpty()) {
            return newFile();
        }
        Path part = device ? TemporaryFile.create() : Files.createTempFile(folder(target), ".upr-", ".tmp");
        temporary.add(part);
        return part;
    }

    @Override
    public OutputStream open(Path part) throws IOException {
        return new NamingStream(
                Files.newOutputStream(part, StandardOpenOption.WRITE),
                target.toString(),
                "nothing was changed: make room, or choose another place");
    }

    /** Makes a part, whose stream is closed, the output, in place of what was written to it. */
    public void use(Path part) throws IOException {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    @SuppressWarnings("try") // only closed, whatever happens
    public void moveIntoPlace() throws IOException {
        try (Closeable leftOvers = this::discard) {
            if (device) {
                copy();
            } else {
                move();
            }
        }
    }

    private void copy() throws IOException {
        try (OutputStream out = new NamingStream(
                Files.newOutputStream(target), target.toString(), "a part may have arrived: choose another place")) {
            Files.copy(file, out);
        }
    }

    private void move() throws IOException {
        try {
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(file, permissions.get());
            }
            replace();
        } catch (FileSystemException e) {
            throw NamingStream.named(e, target.toString(), "nothing was changed: choose another place");
        }
    }

    private void replace() throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void discard() throws IOException {
        IOException failure = null;
        for (Path path : temporary) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
