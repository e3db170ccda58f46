package io.github.openupr.io.uprinfo;

import java.util.Map;

/**
 * One value of a property.
 *
 * @param value the text, or the key of an entry of a vocabulary; empty where there is none
 * @param label what the vocabulary calls the entry; empty for a text
 * @param others the members that the documentation does not name, and those of another type than it says, as JSON
 */
record PropertyValue(String value, String label, Map<String, String> others) {

    /** What people read: the label, or else the value. */
    String text() {
        return label.isEmpty() ? value : label;
    }
}
