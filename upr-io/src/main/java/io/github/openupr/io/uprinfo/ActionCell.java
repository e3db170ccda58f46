package io.github.openupr.io.uprinfo;

import java.util.OptionalInt;

/**
 * What a cell of the column Action means: UPR Info's category, 1 minimal to 5 specific action.
 *
 * @param category the category; empty where the cell names none
 * @param known whether the cell is blank or a category
 * @param derivable whether writing the category gives the cell again
 */
record ActionCell(OptionalInt category, boolean known, boolean derivable) {

    static ActionCell of(String raw) {
        String cell = Escapes.clean(raw);
        boolean category = cell.length() == 1 && cell.charAt(0) >= '1' && cell.charAt(0) <= '5';
        OptionalInt number = category ? OptionalInt.of(cell.charAt(0) - '0') : OptionalInt.empty();
        return new ActionCell(number, category || cell.isEmpty(), raw.equals(text(number)));
    }

    /** The cell for a category. */
    static String text(OptionalInt category) {
        return category.isPresent() ? Integer.toString(category.getAsInt()) : "";
    }
}
