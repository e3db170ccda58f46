package io.github.openupr.io.thematic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of an item.
 *
 * @param number paragraph and item, {@code 140.7}, without a final full stop
 * @param printed as it is printed, {@code 140.7.}
 * @param length how much of the text it takes, with the blanks behind it
 */
record ItemNumber(String number, String printed, int length) {

    private static final Pattern FORM = Pattern.compile(
            "[\\s\\p{Z}]*(([1-9][0-9]{0,3}(?:\\.[1-9][0-9]{0,3}){1,2}|[1-9][0-9]{0,3}(?=[.)]))[.)]?)[\\s\\p{Z}]*(?=\\D|$)");

    static Optional<ItemNumber> of(String text) {
        Matcher found = FORM.matcher(text);
        return found.lookingAt()
                ? Optional.of(new ItemNumber(found.group(2), found.group(1), found.end()))
                : Optional.empty();
    }
}
