package io.github.openupr.io.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of files that is written beside its target and moved into place at the end. A folder that is there already is replaced only if
 * nothing but files of an earlier output stands in it. Internal; belongs to one thread.
 */
public final class OutputFolder implements Output {

    private final Path target;
    private final Optional<Set<PosixFilePermission>> permissions;
    private final Path folder;

    private OutputFolder(Path target) throws IOException {
        this.target = target;
        this.permissions = OutputFile.permissions(target);
        this.folder = Files.createDirectory(beside());
    }

    /**
     * A new output; throws where the folder around it does not exist or may not be written to, or where something stands in the target
     * that is not of an earlier output, told by file names.
     */
    public static OutputFolder at(Path target, Predicate<String> ofEarlierOutput) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : OutputFile.behindLinks(target);
        OutputFile.requireFolder(OutputFile.folder(real));
        if (Files.exists(real)) {
            requireReplaceable(real, target, ofEarlierOutput);
        }
        try {
            return new OutputFolder(real);
        } catch (AccessDeniedException e) {
            FileSystemException denied = new AccessDeniedException(
                    OutputFile.folder(real).toString(), null, "you may not write into this folder; choose another one");
            denied.initCause(e);
            throw denied;
        } catch (FileSystemException e) {
            throw NamingStream.named(e, target.toString(), "choose another folder");
        }
    }

    private static void requireReplaceable(Path real, Path target, Predicate<String> ofEarlierOutput)
            throws IOException {
        Optional<String> other = names(real).stream()
                .filter(name -> !ofEarlierOutput.test(name) || Files.isDirectory(real.resolve(name)))
                .findFirst();
        if (other.isPresent()) {
            throw new FileSystemException(
                    target.toString(),
                    null,
                    "is a folder that holds \"" + PlainLine.of(other.get())
                            + "\", which would be lost; name a new or empty folder");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private Path beside() {
        return OutputFile.folder(target).resolve(".upr-" + UUID.randomUUID() + ".tmp");
    }

    /** A file of the output. */
    public Path newFile(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }

    @Override
    public Path newPart() throws IOException {
        return newFile(".upr-" + UUID.randomUUID() + ".tmp");
    }

    @Override
    public OutputStream open(Path part) throws IOException {
        return new NamingStream(
                Files.newOutputStream(part, StandardOpenOption.WRITE),
                target.toString(),
                "nothing was changed: make room, or choose another place");
    }

    @Override
    @SuppressWarnings("try") // only closed, whatever happens
    public void moveIntoPlace() throws IOException {
        try (Closeable leftOvers = this::discard) {
            for (String name : names(folder)) {
                if (name.startsWith(".upr-")) {
                    Files.delete(folder.resolve(name));
                }
            }
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(folder, permissions.get());
            }
            replace();
        } catch (FileSystemException e) {
            throw NamingStream.named(e, target.toString(), "nothing was changed: choose another place");
        }
    }

    /** No file system replaces a folder that holds something: the old one steps aside and comes back where that fails. */
    private void replace() throws IOException {
        if (!Files.exists(target)) {
            Files.move(folder, target);
            return;
        }
        Path old = beside();
        Files.move(target, old);
        boolean moved = false;
        try {
            Files.move(folder, target);
            moved = true;
        } finally {
            if (!moved) {
                Files.move(old, target);
            }
        }
        delete(old);
    }

    @Override
    public void discard() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (String name : names(folder)) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
    }
}
