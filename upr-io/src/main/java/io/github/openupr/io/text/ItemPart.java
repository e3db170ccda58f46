package io.github.openupr.io.text;

import io.github.openupr.code.StateCode;
import java.util.List;

/**
 * One recommendation of an item: mostly the only one.
 *
 * @param text its text, without number, States and the mark that ends it
 * @param states the recommending States
 * @param unknown names in their place that are no State's
 */
public record ItemPart(String text, List<StateCode> states, List<String> unknown) {

    /** The text with the States, for comparing. */
    public String printed() {
        return text + ' ' + states + unknown;
    }
}
