package io.github.openupr.io.uhri;

import java.util.Map;

/** How members without content are written in a row: the export has {@code null} for texts and numbers, and empty lists. Belongs to one reader. */
final class JsonShape {

    /** A member that is not there. */
    static final String MISSING = "missing";

    /** A member that is null. */
    static final String NULL = "null";

    /** An empty list. */
    static final String EMPTY = "[]";

    private static final char IS = '=';

    private int seen;
    private int nulls;
    private int empty;
    private int lastSeen = -1;
    private int lastNulls;
    private int lastEmpty;
    private String last = "";

    /** Begins a row. */
    void begin() {
        seen = 0;
        nulls = 0;
        empty = 0;
    }

    /** Notes a member; false where it came before. */
    boolean see(UhriField field) {
        int bit = 1 << field.ordinal();
        boolean first = (seen & bit) == 0;
        seen |= bit;
        return first;
    }

    void isNull(UhriField field) {
        nulls |= 1 << field.ordinal();
    }

    void isEmptyList(UhriField field) {
        empty |= 1 << field.ordinal();
    }

    /** Keeps what is not as the export has it; rows are alike, so the text is made once for most. */
    void keep(Map<String, String> kept) {
        if (seen != lastSeen || nulls != lastNulls || empty != lastEmpty) {
            lastSeen = seen;
            lastNulls = nulls;
            lastEmpty = empty;
            last = text();
        }
        if (!last.isEmpty()) {
            kept.put(Extras.JSON_SHAPE, last);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (UhriField field : UhriField.ALL) {
            int bit = 1 << field.ordinal();
            String shape = (seen & bit) == 0 ? MISSING : (nulls & bit) != 0 ? NULL : (empty & bit) != 0 ? EMPTY : "";
            if (!shape.isEmpty() && !shape.equals(usual(field))) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(field.member())
                        .append(IS)
                        .append(shape);
            }
        }
        return text.toString();
    }

    /** What the export has where a field has no content. */
    static String usual(UhriField field) {
        return field.kind() == UhriField.Kind.LIST ? EMPTY : NULL;
    }

    /** How a field without content was written, by what a record keeps. */
    static String of(UhriField field, Map<String, String> extras) {
        String kept = extras.getOrDefault(Extras.JSON_SHAPE, "");
        if (!kept.isEmpty()) {
            for (String each : kept.split(" ", -1)) {
                int is = each.indexOf(IS);
                if (is > 0 && each.substring(0, is).equals(field.member())) {
                    return each.substring(is + 1);
                }
            }
        }
        return usual(field);
    }
}
