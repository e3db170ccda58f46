package io.github.openupr.io.sheet;

/** Tells formats that show a number as a date from others. */
final class DateFormats {

    private DateFormats() {}

    /** Whether a format that every program knows by its number shows a date or time: ECMA-376, part 1, 18.8.30. */
    static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
    }

    /** Whether a format's code has a letter of dates outside quotes, brackets and escapes; only its first section counts. */
    static boolean isDate(String code) {
        int i = 0;
        while (i < code.length()) {
            char c = code.charAt(i);
            switch (c) {
                case ';' -> {
                    return false;
                }
                case '"' -> i = end(code, i, '"');
                case '[' -> i = end(code, i, ']');
                case '\\', '_', '*' -> i++;
                case 'y', 'm', 'd', 'h', 's', 'Y', 'M', 'D', 'H', 'S' -> {
                    return true;
                }
                default -> {}
            }
            i++;
        }
        return false;
    }

    private static int end(String code, int from, char closing) {
        int end = code.indexOf(closing, from + 1);
        return end < 0 ? code.length() : end;
    }
}
