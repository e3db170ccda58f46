package io.github.openupr.io.sheet;

import io.github.openupr.io.text.NamingStream;
import io.github.openupr.io.text.TemporaryFile;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts in a temporary file, found by number: in blocks, of which only the places are known and the last few are kept. Belongs to one
 * thread.
 */
final class TextSpool implements Closeable {

    private static final int BLOCK = 1 << 15;
    private static final int HEAD = 4;

    /** How many bytes of blocks are kept. */
    private static final int KEPT = 1 << 20;

    /** The first text of a block, and where it stands in the file. */
    private record Block(int first, long offset, int length) {}

    private final Path path;
    private final RandomAccessFile file;
    private final OutputStream out;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, ByteBuffer> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long keptBytes;

    /** The block that is being filled. */
    private ByteBuffer filling = ByteBuffer.allocate(BLOCK);

    private int fillingFirst;
    private int count;
    private long length;

    /** Where the last text that was asked for stands: mostly the next one is wanted then. */
    private int cursorBlock = -1;

    private int cursorIndex;
    private int cursorPosition;

    private TextSpool(Path path, RandomAccessFile file, OutputStream out) {
        this.path = path;
        this.file = file;
        this.out = new NamingStream(
                out, TemporaryFile.folder(), "make room there, or set java.io.tmpdir to another folder");
    }

    static TextSpool create() throws IOException {
        Path path = TemporaryFile.create();
        boolean opened = false;
        try {
            // No channel, which an interrupt would close.
            TextSpool spool =
                    new TextSpool(path, new RandomAccessFile(path.toFile(), "r"), Files.newOutputStream(path));
            opened = true;
            return spool;
        } finally {
            if (!opened) {
                Files.deleteIfExists(path);
            }
        }
    }

    void add(String text) throws IOException {
        boolean wide = isWide(text);
        int bytes = wide ? 2 * text.length() : text.length();
        if (filling.position() > 0 && filling.remaining() < HEAD + bytes) {
            flush();
        }
        if (filling.remaining() < HEAD + bytes) {
            filling = ByteBuffer.allocate(HEAD + bytes);
        }
        filling.putInt(wide ? -bytes - 1 : bytes);
        if (wide) {
            filling.asCharBuffer().put(text);
            filling.position(filling.position() + bytes);
        } else {
            filling.put(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        count++;
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return true;
            }
        }
        return false;
    }

    private void flush() throws IOException {
        out.write(filling.array(), 0, filling.position());
        blocks.add(new Block(fillingFirst, length, filling.position()));
        length += filling.position();
        fillingFirst = count;
        filling = filling.capacity() == BLOCK ? filling.clear() : ByteBuffer.allocate(BLOCK);
        // A block that was found in the one being filled has its own number now.
        cursorBlock = -1;
    }

    /** A text by its number, which there is. */
    String get(int index) throws IOException {
        int number = index >= fillingFirst ? blocks.size() : find(index);
        ByteBuffer block = number == blocks.size() ? filling : load(number);
        int first = number == blocks.size() ? fillingFirst : blocks.get(number).first();
        if (number != cursorBlock || index < cursorIndex) {
            cursorBlock = number;
            cursorIndex = first;
            cursorPosition = 0;
        }
        while (cursorIndex < index) {
            cursorPosition += HEAD + bytes(block.getInt(cursorPosition));
            cursorIndex++;
        }
        int head = block.getInt(cursorPosition);
        if (head >= 0) {
            byte[] narrow = new byte[head];
            block.get(cursorPosition + HEAD, narrow);
            return new String(narrow, StandardCharsets.ISO_8859_1);
        }
        return block.slice(cursorPosition + HEAD, bytes(head)).asCharBuffer().toString();
    }

    /** Wide texts have a negative head; halves of characters come back too. */
    private static int bytes(int head) {
        return head >= 0 ? head : -(head + 1);
    }

    private int find(int index) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).first() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private ByteBuffer load(int number) throws IOException {
        ByteBuffer known = kept.get(number);
        if (known != null) {
            return known;
        }
        Block block = blocks.get(number);
        ByteBuffer loaded = ByteBuffer.allocate(block.length());
        file.seek(block.offset());
        try {
            file.readFully(loaded.array());
        } catch (EOFException e) {
            throw new IOException("a temporary file was cut by somebody else: " + path, e);
        }
        kept.put(number, loaded);
        keptBytes += loaded.capacity();
        while (keptBytes > KEPT && kept.size() > 1) {
            Integer oldest = kept.keySet().iterator().next();
            @Nullable ByteBuffer dropped = kept.remove(oldest);
            keptBytes -= dropped == null ? 0 : dropped.capacity();
        }
        return loaded;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            out.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
