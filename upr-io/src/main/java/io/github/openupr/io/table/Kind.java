package io.github.openupr.io.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values of one type go to a cell and back. Immutable and thread-safe.
 *
 * @param <V> the type of the values
 * @param form what a cell holds
 * @param expected what it takes, for messages: "a day such as 2025-01-31"
 * @param codes all values that there are, where they are few
 * @param codelist the codelist that has the titles of the values
 * @param list whether a cell holds several, separated by bars
 * @param print the text of a value
 * @param parse the value of a text; throws {@link IllegalArgumentException} where it is none
 */
record Kind<V>(
        Form form,
        String expected,
        List<String> codes,
        Optional<String> codelist,
        boolean list,
        Function<V, String> print,
        Function<String, V> parse) {

    /** What leaves a text as it is. */
    static final Function<String, String> ANY_TEXT = text -> text;

    static <V> Kind<V> of(Form form, String expected, Function<V, String> print, Function<String, V> parse) {
        return new Kind<>(form, expected, List.of(), Optional.empty(), false, print, parse);
    }

    /** Whether its values cost something to make, and come again in other rows. */
    boolean repeats() {
        return form != Form.OBJECT && parse != ANY_TEXT;
    }

    /** A kind of text that {@code toString} prints. */
    static <V> Kind<V> code(String expected, Function<String, V> parse) {
        return of(Form.STRING, expected, Object::toString, parse);
    }

    /** The same, with titles in a codelist. */
    Kind<V> titledBy(String name) {
        return new Kind<>(form, expected, codes, Optional.of(name), list, print, parse);
    }

    /** The same, with these values only. */
    Kind<V> with(List<String> all) {
        return new Kind<>(form, expected, all, codelist, list, print, parse);
    }

    /** Several values in one cell. */
    Kind<List<V>> several() {
        return new Kind<>(
                Form.STRING,
                "values separated by |, each of them " + expected,
                List.of(),
                codelist,
                true,
                values -> ListText.join(values.stream().map(print).toList()),
                cell -> ListText.split(cell).stream().map(parse).toList());
    }
}
