package io.github.openupr.io.table;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ZipParts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a data package, in a folder or a ZIP archive. Belongs to one thread. */
interface PackageFiles extends Closeable {

    /** The greatest depth of folders in folders. */
    int DEPTH = 8;

    /** The names, with slashes between folders. */
    List<String> names();

    /** The bytes of a file; empty where there is none of this name. */
    Optional<InputStream> open(String name) throws IOException;

    /** Opens a folder, or an archive. */
    static PackageFiles of(InputFile in, ReadLimits limits) throws IOException {
        if (in.isFolder()) {
            return new Folder(in, limits);
        }
        if (!ZipParts.isLikely(FileHead.of(in))) {
            throw new UprFormatException(
                    "not_this_format",
                    "is neither a folder nor a ZIP archive, so it is no data package; name the folder that "
                            + InputFile.PACKAGE + " stands in",
                    in.asPlace());
        }
        return new Archive(ZipParts.open(in, limits));
    }

    /** Files of a ZIP archive. */
    record Archive(ZipParts parts) implements PackageFiles {

        @Override
        public List<String> names() {
            return parts.names();
        }

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            return parts.open(name);
        }

        @Override
        public void close() throws IOException {
            parts.close();
        }
    }

    /** Files of a folder. */
    final class Folder implements PackageFiles {

        private final InputFile in;
        private final ReadLimits limits;
        private final List<String> names;
        private final Set<String> opened = new HashSet<>();
        private long bytes;

        Folder(InputFile in, ReadLimits limits) throws IOException {
            this.in = in;
            this.limits = limits;
            try (Stream<Path> files = Files.walk(in.path(), DEPTH)) {
                this.names = files.filter(Files::isRegularFile)
                        .map(file -> in.path().relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            if (!names.contains(name)) {
                return Optional.empty();
            }
            Path file = in.path().resolve(name);
            // To read a file again takes no more of the limit.
            if (opened.add(name)) {
                bytes += Files.size(file);
            }
            if (bytes > limits.maxBytes()) {
                throw new UprFormatException(
                        "limit_bytes",
                        "with the files before it larger than the limit of " + limits.maxBytes()
                                + " bytes; raise ReadLimits.maxBytes if you trust it",
                        in.at(name));
            }
            return Optional.of(Files.newInputStream(file));
        }

        @Override
        public void close() {
            // Nothing is open but the streams, which are closed by those who read them.
        }
    }
}
