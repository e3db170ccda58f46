package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook's archive, by their names. What they unpack to is counted while it is read, for all of them together: the sizes
 * that the archive claims are not believed. Nothing is unpacked to disk, so no name can lead anywhere.
 */
final class ZipParts implements Closeable {

    private static final int MAX_ENTRIES = 10_000;

    private final InputFile in;
    private final ZipFile zip;
    private final long maxBytes;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** How far each part was unpacked: to read a part again takes no more of the limit. */
    private final Map<String, Long> unpacked = new HashMap<>();

    private long sum;

    private ZipParts(InputFile in, ZipFile zip, ReadLimits limits) {
        this.in = in;
        this.zip = zip;
        this.maxBytes = limits.maxBytes();
    }

    static ZipParts open(InputFile in, ReadLimits limits) throws IOException {
        ZipDirectory.check(in, MAX_ENTRIES);
        ZipParts parts = new ZipParts(in, openZip(in), limits);
        Enumeration<? extends ZipEntry> each = parts.zip.entries();
        while (each.hasMoreElements()) {
            ZipEntry entry = each.nextElement();
            parts.entries.putIfAbsent(key(entry.getName()), entry);
        }
        return parts;
    }

    private static ZipFile openZip(InputFile in) throws IOException {
        try {
            return new ZipFile(in.path().toFile());
        } catch (ZipException e) {
            throw SheetPlace.file(in)
                    .malformed("the archive is cut or damaged (" + e.getMessage() + "); fetch the file again");
        } catch (IllegalArgumentException e) {
            throw SheetPlace.file(in).malformed("the archive has names that are no text; save the workbook again");
        }
    }

    /** Names differ in case, and some programs write backslashes. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The bytes of a part; throws where there is none. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw SheetPlace.file(in)
                    .malformed("the workbook lacks its part " + name + "; open it in a spreadsheet and save it again");
        }
        try {
            InputStream bytes = zip.getInputStream(entry);
            if (bytes != null) {
                return new Counted(bytes, name);
            }
        } catch (ZipException e) {
            throw damaged(name, e);
        }
        throw SheetPlace.part(in, name).malformed("is not in the archive; fetch the file again");
    }

    private RuntimeException damaged(String name, IOException e) {
        return SheetPlace.part(in, name)
                .malformed("the archive is damaged here (" + e.getMessage() + "); fetch the file again");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A part that counts. */
    private final class Counted extends InputStream {

        private final InputStream bytes;
        private final String name;
        private long position;

        Counted(InputStream bytes, String name) {
            this.bytes = bytes;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
            int read;
            try {
                read = bytes.read(buffer, offset, length);
            } catch (ZipException | EOFException e) {
                throw damaged(name, e);
            }
            if (read > 0) {
                position += read;
                long before = unpacked.getOrDefault(name, 0L);
                if (position > before) {
                    sum += position - before;
                    unpacked.put(name, position);
                    checkSum();
                }
            }
            return read;
        }

        private void checkSum() {
            if (sum > maxBytes) {
                throw SheetPlace.part(in, name)
                        .fault(
                                "limit_bytes",
                                "the archive unpacks to more than the limit of " + maxBytes
                                        + " bytes; raise ReadLimits.maxBytes if you trust it");
            }
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
