package io.github.openupr.code;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes with their titles: the States, the sessions, the issues of UPR Info, the wordings of positions.
 *
 * <p>Each list is a CSV file inside this jar ({@code codelist/states.csv}; UTF-8, LF) with the columns
 * {@code code, title, description, status, since, source} and columns of its own. A list is read at its first use and
 * kept. Immutable and thread-safe.
 *
 * <p>Made by OpenUPR: lists are our container; what each list is taken from stands in its {@link #source} and in that
 * of every entry.
 */
public final class Codelist {

    private static final Map<String, Codelist> LOADED = new ConcurrentHashMap<>();

    private final CodelistIndex.Line line;
    private final List<Entry> entries;
    private final Map<String, Entry> byCode = new HashMap<>();
    // Made at the first question: most programs ask for codes only.
    private volatile @Nullable CodelistNames names;

    Codelist(CodelistIndex.Line line, List<Entry> entries) {
        this.line = line;
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            if (byCode.put(entry.code(), entry) != null) {
                throw new IllegalStateException(
                        "the codelist " + line.name() + " has the code \"" + entry.code() + "\" twice");
            }
        }
    }

    /**
     * The list with this name, such as {@code "states"}; throws {@link IllegalArgumentException} for an unknown name
     * and {@link IllegalStateException} if its file is broken.
     */
    public static Codelist of(String name) {
        CodelistIndex.Line line = CodelistIndex.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no codelist is called \"" + name + "\" (one of " + names() + ")"));
        return LOADED.computeIfAbsent(name, key -> new Codelist(line, CodelistReader.entries(key)));
    }

    /** The names of all lists, in alphabetical order. */
    public static List<String> names() {
        return CodelistIndex.names();
    }

    /** The name, in kebab-case: {@code states}. */
    public String name() {
        return line.name();
    }

    /** The title, for people. */
    public String title() {
        return line.title();
    }

    /** Whether the list is complete, so that no other code is valid; in an open list more values may occur. */
    public boolean closed() {
        return line.closed();
    }

    /** Where the list as a whole comes from. */
    public String source() {
        return line.source();
    }

    /** The entries, in the order of the file. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entry with exactly this code, in the same case; empty if there is none. */
    public Optional<Entry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The entry that a text names by its code, its title, both ({@code A12 Acceptance of international norms}) or
     * another name that the list gives ({@code aliases}, {@code full_name}, labels of UPR Info and of the Universal
     * Human Rights Index); empty if there is none, or more than one.
     *
     * <p>Case, diacritics, kinds of apostrophe and dash, a hyphen for a blank, {@code &} for "and", full stops, commas,
     * brackets, "the" and extra blanks make no difference. An entry that has a status, such as {@code superseded}, is
     * found where no other one has the name. For States, {@link States#resolve} knows more.
     */
    public Optional<Entry> resolve(String name) {
        Optional<Entry> coded = find(name);
        return coded.isPresent() ? coded : index().resolve(name);
    }

    /** The entry whose code or name a misspelt text is nearest to, for "did you mean"; empty if none is near. */
    public Optional<Entry> closest(String name) {
        return index().closest(name);
    }

    private CodelistNames index() {
        CodelistNames known = names;
        if (known == null) {
            known = new CodelistNames(entries);
            names = known;
        }
        return known;
    }

    /** The name and the number of entries, such as {@code states (199 entries)}. */
    @Override
    public String toString() {
        return name() + " (" + entries.size() + " entries)";
    }

    /**
     * One line of a codelist. Immutable and thread-safe.
     *
     * @param code the code, unique in its list
     * @param title what people call it
     * @param description what it means, in sentences; for a State its formal name
     * @param status whether it may still be used; absent for a code in use
     * @param since from when it holds, as an ISO 8601 date or year
     * @param source where the line comes from
     * @param columns the columns that only this list has, by name, in their order; blank cells are left out
     */
    public record Entry(
            String code,
            String title,
            Optional<String> description,
            Optional<String> status,
            Optional<String> since,
            Optional<String> source,
            Map<String, String> columns) {

        /** Copies the columns, so that the entry cannot change. */
        public Entry {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }

        /** The cell of one of the list's own columns; empty where it is blank or there is no such column. */
        public Optional<String> column(String name) {
            return Optional.ofNullable(columns.get(name));
        }
    }
}
