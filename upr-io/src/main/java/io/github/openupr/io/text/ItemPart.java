package io.github.openupr.io.text;

import io.github.openupr.code.StateCode;
import java.util.List;

/**
 * One recommendation of a printed item: mostly the only one. Internal; immutable.
 *
 * @param text its text, without number, States and the mark that ends it
 * @param states the recommending States
 * @param unknown names in their place that are no State's
 * @param printed the piece of the item in which it stands, States and marks with it; those of all parts, joined, are the item
 */
public record ItemPart(String text, List<StateCode> states, List<String> unknown, String printed) {

    /** Takes copies of the lists. */
    public ItemPart {
        states = List.copyOf(states);
        unknown = List.copyOf(unknown);
    }

    /** The text with the States, for comparing. */
    public String shown() {
        return text + ' ' + states + unknown;
    }
}
