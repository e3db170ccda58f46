package io.github.openupr.io.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The bytes of one part, counted while they are unpacked; at the end their checksum is compared, which the JDK does not. */
final class ZipPartStream extends InputStream {

    private final InputStream in;
    private final ZipEntry entry;
    private final ZipParts parts;
    private final CRC32 sum = new CRC32();
    private final byte[] single = new byte[1];
    private long position;

    ZipPartStream(InputStream in, ZipEntry entry, ZipParts parts) {
        this.in = in;
        this.entry = entry;
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw parts.damaged(entry.getName(), String.valueOf(e.getMessage()));
        }
        if (read > 0) {
            position += read;
            parts.count(read, position, entry);
            sum.update(buffer, offset, read);
        } else if (read < 0 && sum.getValue() != entry.getCrc()) {
            throw parts.damaged(entry.getName(), "the checksum does not fit");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
