package io.github.openupr.io.uprinfo;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The header of a file: what stands in which column. Immutable. */
final class Header {

    private static final List<Column> REQUIRED = List.of(Column.TO, Column.TEXT, Column.SESSION);

    private final List<Optional<Column>> columns;
    private final List<String> extrasKeys;
    private final int width;

    private Header(List<Optional<Column>> columns, List<String> extrasKeys) {
        this.columns = columns;
        this.extrasKeys = extrasKeys;
        this.width = columns.size();
    }

    /** The header with these names, not checked. */
    static Header ofTrusted(List<String> names) {
        List<Optional<Column>> columns = assign(names);
        return new Header(columns, extrasKeys(names, columns));
    }

    /** The names in a header's line; none where its quotes are broken, so that it is no header. */
    static List<String> split(String line) {
        try {
            return line.isEmpty()
                    ? List.of()
                    : CsvReader.builder().ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** Whether a first row can be the header of an export. */
    static boolean isLikely(List<String> names) {
        return missing(assign(names)).isEmpty();
    }

    /** Reads the row with this number; throws where it is no header of an export, or names a column twice. */
    static Header of(List<String> names, InputFile in, long row) {
        List<Optional<Column>> columns = assign(names);
        List<String> missing = missing(columns);
        if (!missing.isEmpty()) {
            throw new UprFormatException(
                    "not_this_format",
                    "the header lacks the columns " + missing + ", so this is no export of UPR Info; found "
                            + names.stream().limit(20).toList(),
                    in.at("row " + row));
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (columns.get(i).isEmpty() && isKnown(name)) {
                throw new UprFormatException(
                        "malformed",
                        "the header names the column \"" + name + "\" twice; rename or delete one",
                        in.at("row " + row + ", column " + (i + 1)));
            }
        }
        return ofTrusted(names);
    }

    /** A name that fits two columns is the first that is not taken: State under review before recommending State. */
    private static List<Optional<Column>> assign(List<String> names) {
        Map<Column, Integer> taken = new EnumMap<>(Column.class);
        List<Optional<Column>> columns = new ArrayList<>();
        for (String name : names) {
            Optional<Column> found = Optional.empty();
            for (Column column : Column.values()) {
                if (column.isNamed(name) && !taken.containsKey(column)) {
                    found = Optional.of(column);
                    taken.put(column, columns.size());
                    break;
                }
            }
            columns.add(found);
        }
        return List.copyOf(columns);
    }

    private static List<String> missing(List<Optional<Column>> columns) {
        List<String> missing = new ArrayList<>();
        for (Column column : REQUIRED) {
            if (!columns.contains(Optional.of(column))) {
                missing.add(column.title());
            }
        }
        return missing;
    }

    private static boolean isKnown(String name) {
        for (Column column : Column.values()) {
            if (column.isNamed(name)) {
                return true;
            }
        }
        return false;
    }

    /** A column that the format does not know is kept by its name, or by its number where the name is blank or not its own. */
    private static List<String> extrasKeys(List<String> names, List<Optional<Column>> columns) {
        Set<String> taken = new HashSet<>(Extras.RESERVED);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (columns.get(i).isPresent()) {
                keys.add(columns.get(i).get().title());
            } else {
                keys.add(!name.isEmpty() && taken.add(name) ? name : Extras.column(i));
            }
        }
        return List.copyOf(keys);
    }

    /** How many cells a row has. */
    int width() {
        return width;
    }

    /** What stands at a place of a row, from 0; empty for a column that the format does not know, and behind the last. */
    Optional<Column> columnAt(int index) {
        return index < width ? columns.get(index) : Optional.empty();
    }

    /** The key in {@code extras} of a cell at a place of a row, from 0. */
    String extrasKeyAt(int index) {
        return index < width ? extrasKeys.get(index) : Extras.column(index);
    }
}
