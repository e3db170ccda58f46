package io.github.openupr.io.sheet;

import io.github.openupr.io.sheet.SheetCell.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells point at by number. They are read only as far as somebody asks; the first few megabytes stay in memory, the others
 * go to a temporary file, so that memory does not grow with the workbook. Belongs to one thread.
 */
final class SharedTexts implements Closeable {

    /** In characters, about 8 MB. */
    private static final long IN_MEMORY = 1 << 22;

    /** What a text takes beside its characters, in characters. */
    private static final int OVERHEAD = 40;

    /** Texts that were asked for last: in a column of names they come again. */
    private static final int RECENT = 1 << 10;

    private static final int LONGEST_RECENT = 1 << 10;

    private final XmlPart source;
    private final TextBuffer text;
    private final RichText reader;
    private final List<SheetCell> inMemory = new ArrayList<>();
    private final @Nullable SheetCell[] recent = new SheetCell[RECENT];
    private final int[] recentIndex = new int[RECENT];
    private @Nullable TextSpool spool;
    private long characters;
    private int read;
    private boolean ended;

    SharedTexts(XmlPart source, TextBuffer text, RichText reader) {
        this.source = source;
        this.text = text;
        this.reader = reader;
    }

    /** The cell of a text; null where there is no such text. */
    @Nullable SheetCell get(int index) throws IOException {
        while (index >= read && !ended) {
            readNext();
        }
        if (index < inMemory.size()) {
            return inMemory.get(index);
        }
        TextSpool behind = spool;
        if (index >= read || behind == null) {
            return null;
        }
        int slot = index & (RECENT - 1);
        SheetCell known = recent[slot];
        if (known != null && recentIndex[slot] == index) {
            return known;
        }
        SheetCell cell = cell(behind.get(index - inMemory.size()));
        if (cell.text().length() <= LONGEST_RECENT) {
            recent[slot] = cell;
            recentIndex[slot] = index;
        }
        return cell;
    }

    private static SheetCell cell(String text) {
        return text.isEmpty() ? SheetCell.BLANK : new SheetCell(Kind.TEXT, text, 0);
    }

    private void readNext() throws IOException {
        while (source.nextStart()) {
            if (source.name().equals("si")) {
                text.clear();
                reader.read(source, text);
                add(text.text());
                return;
            }
        }
        ended = true;
    }

    private void add(String content) throws IOException {
        read++;
        TextSpool behind = spool;
        if (behind == null) {
            characters += content.length() + OVERHEAD;
            if (characters <= IN_MEMORY) {
                inMemory.add(cell(content));
                return;
            }
            behind = TextSpool.create();
            spool = behind;
        }
        behind.add(content);
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } finally {
            TextSpool behind = spool;
            if (behind != null) {
                behind.close();
            }
        }
    }
}
