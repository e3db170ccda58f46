package io.github.openupr.io.uhri;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys in {@code extras} under which a record keeps what its row had beside the model: a field as it was, by its member in JSON, where
 * writing the record would give another one; members and columns of other names; and the keys below.
 */
final class Extras {

    /** What stands before the text: number and lead-in, where they are not the number and a blank. */
    static final String TEXT_BEGIN = "Text-Begin";

    /** The blanks behind the text. */
    static final String TEXT_END = "Text-End";

    /** Fields in which the row has nothing, although they could be told from the rest. */
    static final String BLANK = "Blank-Fields";

    /** Members without content that are not written as the export does: {@code Sdgs=null Symbol=missing}. */
    static final String JSON_SHAPE = "Json-Shape";

    /** Behind the name of a member whose JSON text is kept. */
    static final String JSON = " (JSON)";

    /** Behind the name of a field whose cell is kept as it was. */
    static final String XLSX = " (XLSX)";

    /** Before the name of an unknown member or column that is like one of the other keys; {@link #END} stands behind it. */
    private static final String OTHER = "Member ";

    private static final String END = ".";

    private static final Set<String> RESERVED = reserved();

    private Extras() {}

    private static Set<String> reserved() {
        Set<String> keys = new HashSet<>(Set.of("", TEXT_BEGIN, TEXT_END, BLANK, JSON_SHAPE));
        for (UhriField field : UhriField.ALL) {
            keys.add(field.member());
        }
        return Set.copyOf(keys);
    }

    /** The key of an unknown member or column. */
    static String keyOf(String name) {
        boolean taken = RESERVED.contains(name) || name.startsWith(OTHER) || name.endsWith(JSON) || name.endsWith(XLSX);
        return taken ? OTHER + name + END : name;
    }

    /** Whether a key is that of an unknown member or column, with or without {@link #JSON} behind it. */
    static boolean isOther(String key) {
        return !RESERVED.contains(key) && !key.endsWith(XLSX) && !RESERVED.contains(withoutJson(key));
    }

    /** The name of an unknown member or column from its key. */
    static String nameOf(String key) {
        String name = withoutJson(key);
        return name.startsWith(OTHER) && name.endsWith(END)
                ? name.substring(OTHER.length(), name.length() - END.length())
                : name;
    }

    private static String withoutJson(String key) {
        return key.endsWith(JSON) ? key.substring(0, key.length() - JSON.length()) : key;
    }

    /**
     * The texts of a field as one: of a list a line for each, line breaks and backslashes inside them with a backslash; of any other field
     * the first text as it is.
     */
    static String join(UhriField field, List<String> texts) {
        return field.kind() == UhriField.Kind.LIST
                ? texts.stream().map(Extras::escaped).collect(Collectors.joining("\n"))
                : texts.isEmpty() ? "" : texts.get(0);
    }

    private static String escaped(String text) {
        boolean plain = text.indexOf('\n') < 0 && text.indexOf('\\') < 0;
        return plain ? text : text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    /** What {@link #join} made one of. */
    static List<String> split(UhriField field, String joined) {
        return field.kind() == UhriField.Kind.LIST
                ? Arrays.stream(joined.split("\n", -1)).map(Extras::plain).toList()
                : List.of(joined);
    }

    private static String plain(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
