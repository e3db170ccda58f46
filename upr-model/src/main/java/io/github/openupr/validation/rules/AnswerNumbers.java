package io.github.openupr.validation.rules;

/** Numbers of recommendations as reports and addenda print them: {@code 140.5}, {@code 140.5 (a)}, {@code 5}. */
final class AnswerNumbers {

    private AnswerNumbers() {}

    /** The number without blanks around it and full stops behind it. */
    static String clean(String number) {
        String stripped = number.strip();
        int end = stripped.length();
        while (end > 0 && stripped.charAt(end - 1) == '.') {
            end--;
        }
        return stripped.substring(0, end);
    }

    /** The number of the printed item, {@code 140.5} of {@code 140.5 (a)}; a text that begins otherwise stays as it is. */
    static String whole(String number) {
        String clean = clean(number);
        int end = 0;
        while (end < clean.length() && inNumber(clean.charAt(end))) {
            end++;
        }
        return end == 0 ? clean : clean(clean.substring(0, end));
    }

    private static boolean inNumber(char c) {
        return c == '.' || (c >= '0' && c <= '9');
    }

    /** The item alone, as some addenda print it: {@code 5} of {@code 140.5}. */
    static String item(String number) {
        return number.substring(number.lastIndexOf('.') + 1);
    }
}
