package io.github.openupr.code;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form that the ids of all records of a review share: {@code REVIEW:local}. */
final class LocalIds {

    private static final int MAX_LENGTH = 200;
    private static final String NOT_AN_ID = "not an id such as KAZ-4:140.12";
    private static final Pattern PRINTED_NUMBER = Pattern.compile("[0-9]+\\.[0-9]+\\.");
    private static final Pattern DIGEST = Pattern.compile("([A-Za-z]{3}|[CcPp])(-[0-9A-Fa-f]{8}(?:~[0-9]+)?)");

    private LocalIds() {}

    static void check(String local) {
        // Code points, as the pattern in the JSON Schema counts; a text that is short enough in any case is not
        // counted.
        if (local.isEmpty() || (local.length() > MAX_LENGTH && local.codePointCount(0, local.length()) > MAX_LENGTH)) {
            throw new IllegalArgumentException("the local part of an id has 1 to " + MAX_LENGTH + " characters, not "
                    + local.codePointCount(0, local.length()) + ": \"" + local + "\"");
        }
        if (holdsBlank(local)) {
            throw new IllegalArgumentException("an id holds no blanks: \"" + local + "\"");
        }
    }

    private static boolean holdsBlank(String local) {
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            if (c <= ' ' || (c >= 0x7F && blank(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Splits {@code REVIEW:local}; whatever is wrong, the message shows the whole text. */
    static <T> T parse(String text, BiFunction<ReviewId, String, T> id) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(notAnId(text));
        }
        try {
            return id.apply(ReviewId.parse(text.substring(0, colon)), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(notAnId(text) + " (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Splits what a person types, at the first colon or, where there is none, at the last blank. A digest of the source
     * has one spelling, and a printed number no final full stop; any other local part stays as typed.
     */
    static <T> T parseLenient(String text, BiFunction<ReviewId, String, T> id) {
        String typed = TypedText.strip(text);
        int split = typed.indexOf(':') < 0 ? TypedText.lastBlank(typed) : typed.indexOf(':');
        if (split < 0) {
            throw TypedText.refused(NOT_AN_ID, text, "write the review, a colon and what names the record in it");
        }
        ReviewId review = ReviewId.parseLenient(typed.substring(0, split));
        String local = usual(TypedText.strip(typed.substring(split + 1)));
        if (local.isEmpty() || local.length() > MAX_LENGTH || holdsBlank(local)) {
            throw TypedText.refused(
                    NOT_AN_ID, text, "what stands behind the review has 1 to " + MAX_LENGTH + " characters, no blanks");
        }
        return id.apply(review, local);
    }

    private static String usual(String local) {
        if (PRINTED_NUMBER.matcher(local).matches()) {
            return local.substring(0, local.length() - 1);
        }
        Matcher digest = DIGEST.matcher(TypedText.dashes(local));
        if (!digest.matches()) {
            return local;
        }
        String beginning = digest.group(1);
        boolean state = beginning.length() > 1;
        return (state ? beginning.toUpperCase(Locale.ROOT) : beginning.toLowerCase(Locale.ROOT))
                + digest.group(2).toLowerCase(Locale.ROOT);
    }

    private static String notAnId(String text) {
        return NOT_AN_ID + ": \"" + text + "\"";
    }
}
