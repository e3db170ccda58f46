package io.github.openupr.io.uhri;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a sheet, found by their titles, in whatever order. Immutable. */
final class SheetHeader {

    /** Without these nobody can tell what a row is about. */
    private static final List<UhriField> REQUIRED =
            List.of(UhriField.TEXT, UhriField.COUNTRIES, UhriField.BODY, UhriField.UPR_SESSION);

    /** In the order in which exports are known to have them. */
    private static final List<UhriField> USUAL = List.of(
            UhriField.TEXT,
            UhriField.COUNTRIES,
            UhriField.BODY,
            UhriField.SYMBOL,
            UhriField.THEMES,
            UhriField.AFFECTED_PERSONS,
            UhriField.SDGS,
            UhriField.PUBLICATION_DATE,
            UhriField.UPR_RECOMMENDING_COUNTRY,
            UhriField.UPR_POSITIONS,
            UhriField.ANNOTATION_TYPE,
            UhriField.ANNOTATION_ID,
            UhriField.UPR_SESSION,
            UhriField.REGIONS,
            UhriField.UPR_RECOMMENDING_REGIONS,
            UhriField.PUBLICATION_DATE_ON_UHRI);

    private static final Map<String, UhriField> FIELDS =
            USUAL.stream().collect(Collectors.toUnmodifiableMap(field -> key(field.header()), Function.identity()));

    private final List<String> titles;
    private final List<Optional<UhriField>> columns = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final Set<UhriField> fields = EnumSet.noneOf(UhriField.class);

    private SheetHeader(List<String> titles) {
        this.titles = List.copyOf(titles);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).strip();
            Optional<UhriField> field = Optional.ofNullable(FIELDS.get(key(title)));
            boolean first = field.isPresent() ? fields.add(field.get()) : title.isEmpty() || taken.add(title);
            columns.add(first ? field : Optional.empty());
            keys.add(title.isEmpty() ? column(i) : Extras.keyOf(first ? title : title + " " + column(i)));
            if (!first) {
                repeated.add(title);
            }
        }
    }

    static SheetHeader of(List<String> titles) {
        return new SheetHeader(titles);
    }

    /** The header of the export, misspelt as it is there. */
    static SheetHeader usual() {
        return of(USUAL.stream().map(UhriField::header).toList());
    }

    /** Both spellings of "recommending" name the same, and blanks and capitals make no difference. */
    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace("reccomending", "recommending");
    }

    private static String column(int index) {
        return "Column " + (index + 1);
    }

    /** The titles of the columns that are missing and without which nothing can be read. */
    List<String> missing() {
        return REQUIRED.stream()
                .filter(field -> !fields.contains(field))
                .map(UhriField::header)
                .toList();
    }

    /** The titles as they stand. */
    List<String> titles() {
        return titles;
    }

    /** Titles that came before. */
    List<String> repeated() {
        return repeated;
    }

    /** The fields that have a column. */
    Set<UhriField> fields() {
        return fields;
    }

    int width() {
        return titles.size();
    }

    /** The field of a column, from 0; empty for a column of another name. */
    Optional<UhriField> field(int column) {
        return column < columns.size() ? columns.get(column) : Optional.empty();
    }

    /** The key in {@code extras} of a column of another name. */
    String key(int column) {
        return column < keys.size() ? keys.get(column) : column(column);
    }
}
