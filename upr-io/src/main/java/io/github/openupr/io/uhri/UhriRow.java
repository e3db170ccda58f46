package io.github.openupr.io.uhri;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A row of the export, in either form. A field of one text has a list of one, or an empty one where the row has nothing there. Immutable.
 */
final class UhriRow {

    /** The fields of a row that says nothing. */
    static final List<List<String>> NOTHING = List.copyOf(Collections.nCopies(UhriField.ALL.size(), List.<String>of()));

    private final long number;
    private final List<List<String>> fields;
    private final Map<String, String> form;

    /**
     * A row from its fields, in their order.
     *
     * @param number its place in the input
     * @param fields what it says
     * @param form what only its form knows of it, as {@code extras} keep it
     */
    UhriRow(long number, List<List<String>> fields, Map<String, String> form) {
        this.number = number;
        this.fields = fields;
        this.form = form;
    }

    /** Fields to be filled in. */
    static List<List<String>> blank() {
        return new ArrayList<>(NOTHING);
    }

    long number() {
        return number;
    }

    /** All texts of a field. */
    List<String> list(UhriField field) {
        return fields.get(field.ordinal());
    }

    /** The text of a field, or the first of several; blank where there is none. */
    String text(UhriField field) {
        List<String> list = list(field);
        return list.isEmpty() ? "" : list.get(0);
    }

    /** A digest of all that the row says. */
    int digest() {
        return 31 * fields.hashCode() + form.hashCode();
    }

    /** What only the row's form knows of it, as {@code extras} keep it. */
    Map<String, String> form() {
        return form;
    }
}
