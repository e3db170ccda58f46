package io.github.openupr.io.uprinfo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a file is written, beside what stands in it: kept in the {@code extras} of its DataSource so that the file can be written again byte
 * for byte. Immutable.
 *
 * @param charset the characters' encoding
 * @param byteOrderMark whether the file begins with one
 * @param lineEnd how lines end
 * @param header the header as it stands in the file, without its line end
 * @param lines how many lines the file has, an empty end not counted
 * @param lastLineEnds how many line ends stand behind the last row: 0 in UPR Info's exports
 * @param quoteAll whether every cell is quoted, not only those that need it
 */
record Dialect(
        Charset charset,
        boolean byteOrderMark,
        LineEnd lineEnd,
        String header,
        long lines,
        int lastLineEnds,
        boolean quoteAll) {

    private static final String CHARSET = "charset";
    private static final String BYTE_ORDER_MARK = "byteOrderMark";
    private static final String LINE_END = "lineEnd";
    private static final String HEADER = "header";
    private static final String LINES = "lines";
    private static final String LAST_LINE_ENDS = "lastLineEnds";
    private static final String QUOTE_ALL = "quoteAll";

    /** The dialect of records that come from elsewhere. */
    static Dialect standard() {
        return new Dialect(StandardCharsets.UTF_8, false, LineEnd.LF, standardHeader(), 0, 1, false);
    }

    private static String standardHeader() {
        StringBuilder header = new StringBuilder();
        for (Column column : Column.values()) {
            header.append(header.isEmpty() ? "" : ",").append(column.title());
        }
        return header.toString();
    }

    /** The dialect of a file with another number of lines. */
    Dialect withLines(long other) {
        return new Dialect(charset, byteOrderMark, lineEnd, header, other, lastLineEnds, quoteAll);
    }

    /** The form in {@code extras}. */
    Map<String, String> toExtras() {
        Map<String, String> extras = new HashMap<>();
        extras.put(CHARSET, charset.name());
        extras.put(LINE_END, lineEnd.name());
        extras.put(HEADER, header);
        extras.put(LINES, Long.toString(lines));
        extras.put(LAST_LINE_ENDS, Integer.toString(lastLineEnds));
        if (byteOrderMark) {
            extras.put(BYTE_ORDER_MARK, "true");
        }
        if (quoteAll) {
            extras.put(QUOTE_ALL, "true");
        }
        return extras;
    }

    /** Inverts {@link #toExtras}; empty where the map does not describe a dialect. */
    static Optional<Dialect> fromExtras(Map<String, String> extras) {
        String header = extras.get(HEADER);
        String charset = extras.get(CHARSET);
        String lineEnd = extras.get(LINE_END);
        if (header == null || charset == null || lineEnd == null || !Header.isLikely(Header.split(header))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Dialect(
                    Charset.forName(charset),
                    extras.containsKey(BYTE_ORDER_MARK),
                    LineEnd.valueOf(lineEnd),
                    header,
                    Long.parseLong(extras.getOrDefault(LINES, "0")),
                    Integer.parseInt(extras.getOrDefault(LAST_LINE_ENDS, "1")),
                    extras.containsKey(QUOTE_ALL)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
