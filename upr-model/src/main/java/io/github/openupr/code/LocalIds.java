package io.github.openupr.code;

import java.util.function.BiFunction;

/** The form that the ids of all records of a review share: {@code REVIEW:local}. */
final class LocalIds {

    private static final int MAX_LENGTH = 200;

    private LocalIds() {}

    static void check(String local) {
        // Code points, as the pattern in the JSON Schema counts; a text that is short enough in any case is not
        // counted.
        if (local.isEmpty() || (local.length() > MAX_LENGTH && local.codePointCount(0, local.length()) > MAX_LENGTH)) {
            throw new IllegalArgumentException("the local part of an id has 1 to " + MAX_LENGTH + " characters, not "
                    + local.codePointCount(0, local.length()) + ": \"" + local + "\"");
        }
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            if (c <= ' ' || (c >= 0x7F && blank(c))) {
                throw new IllegalArgumentException("an id holds no blanks: \"" + local + "\"");
            }
        }
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

    private static String notAnId(String text) {
        return "not an id such as KAZ-4:140.12: \"" + text + "\"";
    }
}
