package io.github.openupr.io.text;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a ZIP archive, such as an Office file: what all of them unpack to together stays below the limit of bytes, absolutely, and
 * checksums are compared. Internal; belongs to one thread.
 */
public final class ZipParts implements Closeable {

    /** A thousand times what Office files have: each takes memory as soon as the archive is opened. */
    static final int MAX_PARTS = 10_000;

    private final ZipFile zip;
    private final InputFile file;
    private final ReadLimits limits;
    private final Map<String, ZipEntry> entries;

    /** How far each part was unpacked: to read a part again takes no more of the limit. */
    private final Map<String, Long> unpackedOf = new HashMap<>();

    private long unpacked;
    private double packed;

    private ZipParts(ZipFile zip, InputFile file, ReadLimits limits, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.file = file;
        this.limits = limits;
        this.entries = entries;
    }

    /** Whether a file begins as archives do, an empty one too. */
    public static boolean isLikely(FileHead head) {
        return head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6);
    }

    /** Opens an archive; throws {@link UprFormatException} where it is none, cut off, damaged, or has too many parts. */
    public static ZipParts open(InputFile file, ReadLimits limits) throws IOException {
        ZipEnd.check(file, MAX_PARTS);
        ZipFile zip;
        try {
            zip = new ZipFile(file.path().toFile());
        } catch (ZipException e) {
            throw damaged(file, e);
        }
        boolean opened = false;
        try {
            ZipParts parts = new ZipParts(zip, file, limits, index(zip, file));
            opened = true;
            return parts;
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    private static Map<String, ZipEntry> index(ZipFile zip, InputFile file) {
        if (zip.size() > MAX_PARTS) {
            throw ZipEnd.tooMany(file, MAX_PARTS);
        }
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        zip.stream().forEach(entry -> {
            // Programs differ in which of the two they take: what one of them checks, another would read.
            if (entries.put(key(entry.getName()), entry) != null) {
                throw new UprFormatException(
                        "malformed",
                        "the archive has two parts of the same name, and nobody can tell which one counts; save the"
                                + " file anew",
                        file.at(entry.getName()));
            }
        });
        return entries;
    }

    /** Names in Office files do not differ by case, and some programs write backslashes. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** The names of the parts, in the order of the archive. */
    public List<String> names() {
        return entries.values().stream().map(ZipEntry::getName).toList();
    }

    /** Whether there is a part of this name, in any case. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The bytes of a part; throws {@link UprFormatException} where there is none of this name. */
    public InputStream require(String name) throws IOException {
        return open(name)
                .orElseThrow(() -> new UprFormatException(
                        "malformed",
                        "the archive lacks its part " + name + "; open the file in its own program and save it again",
                        file.asPlace()));
    }

    /** The bytes of a part; empty where there is none of this name. */
    public Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ZipPartStream(zip.getInputStream(entry), entry, this));
        } catch (ZipException e) {
            throw damaged(file, e);
        }
    }

    /** Counts bytes that were unpacked, up to a position in a part. */
    void count(int bytes, long position, ZipEntry part) {
        packed += (double) bytes * part.getCompressedSize() / Math.max(1, part.getSize());
        file.readTo((long) packed);
        long before = unpackedOf.getOrDefault(part.getName(), 0L);
        if (position > before) {
            unpackedOf.put(part.getName(), position);
            unpacked += position - before;
        }
        if (unpacked > limits.maxBytes()) {
            throw new UprFormatException(
                    "limit_bytes",
                    "the archive unpacks to more than the limit of " + limits.maxBytes()
                            + " bytes; raise ReadLimits.maxBytes if you trust it",
                    file.at(part.getName()));
        }
    }

    /** The trouble with a part whose bytes are not those that were packed. */
    UprFormatException damaged(String part, String reason) {
        return new UprFormatException(
                "malformed", "the archive is damaged (" + reason + "); get the file again", file.at(part));
    }

    private static UprFormatException damaged(InputFile file, ZipException e) {
        return new UprFormatException(
                "malformed",
                "the archive is cut off or damaged (" + e.getMessage() + "); get the file again",
                file.asPlace());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
