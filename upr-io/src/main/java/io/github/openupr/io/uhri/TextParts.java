package io.github.openupr.io.uhri;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a row taken apart: {@code 26.49 Ratify …}; a bare number; {@code Recommendation No. 5 contained in para. 64: 5 Ratify …};
 * {@code Recommendation(s) contained in para. 64 Ratify …}. A number that belongs to the sentence ({@code 2030 Agenda}) stays in it.
 *
 * @param number paragraph and item, without a final full stop; null where the text does not say both
 * @param text the text without what stands before it and blanks around it
 * @param begin what stands before the text
 * @param end the blanks behind the text
 * @param html whether the row has HTML, from which the text was taken: then {@code begin}, {@code text} and {@code end} do not make up
 *     the row's text
 */
record TextParts(@Nullable String number, String text, String begin, String end, boolean html) {

    private static final int MAX_DIGITS = 4;
    private static final int MAX_BARE_DIGITS = 3;
    private static final String LEAD_IN_WORD = "Recommendation";

    private static final Pattern LEAD_IN = Pattern.compile(
            "Recommendations?(?:\\(s\\))?(?: [Nn]o\\.? ?[0-9]+)?[^:.]{0,80}?\\bpara(?:graph)?s?\\.? ?"
                    + "([1-9][0-9]{0,3})(?:\\.([1-9][0-9]{0,3}))?(?: ?: ?(?:([1-9][0-9]{0,3})\\.)?([1-9][0-9]{0,3})(?![0-9]))?[\\s.:–-]*");

    static TextParts of(String raw) {
        boolean html = Html.isIn(raw);
        String whole = html ? Html.text(raw) : raw;
        int start = behindBlanks(whole, 0);
        int end = beforeBlanks(whole, start);
        TextParts parts = whole.startsWith(LEAD_IN_WORD, start)
                ? behindLeadIn(whole, start, end)
                : behindNumber(whole, start, end);
        return html ? new TextParts(parts.number, parts.text, "", "", true) : parts;
    }

    /** Whether what stands before the text is what the export writes for the number. */
    boolean usualBegin() {
        return number == null
                ? begin.isEmpty()
                : begin.length() == number.length() + 1 && begin.endsWith(" ") && begin.startsWith(number);
    }

    /** What the export writes before a text. */
    static String beginOf(@Nullable String number) {
        return number == null ? "" : number + ' ';
    }

    /** Whether both say the same. */
    boolean says(@Nullable String otherNumber, String otherText) {
        return text.equals(otherText) && (number == null ? otherNumber == null : number.equals(otherNumber));
    }

    private static TextParts behindNumber(String whole, int start, int end) {
        int paragraph = behindDigits(whole, start, end);
        int digits = paragraph - start;
        if (digits == 0 || digits > MAX_DIGITS || whole.charAt(start) == '0') {
            return parts(null, whole, start, end);
        }
        int item = paragraph < end && whole.charAt(paragraph) == '.' ? behindDigits(whole, paragraph + 1, end) : 0;
        boolean both = item > paragraph + 1 && item - paragraph - 1 <= MAX_DIGITS && whole.charAt(paragraph + 1) != '0';
        int last = both ? item : paragraph;
        int behind = last < end && (whole.charAt(last) == '.' || whole.charAt(last) == ')') ? last + 1 : last;
        int text = behindBlanks(whole, behind);
        boolean sentence = text < end && Character.isLetter(whole.charAt(text));
        if (both && (text > behind || sentence || text >= end)) {
            return parts(whole.substring(start, item), whole, Math.min(text, end), end);
        }
        boolean bare = !both
                && digits <= MAX_BARE_DIGITS
                && text < end
                && Character.isUpperCase(whole.charAt(text))
                && (text > behind || behind > last);
        return parts(null, whole, bare ? text : start, end);
    }

    private static TextParts behindLeadIn(String whole, int start, int end) {
        Matcher leadIn = LEAD_IN.matcher(whole).region(start, end);
        if (!leadIn.lookingAt() || leadIn.end() == end) {
            return parts(null, whole, start, end);
        }
        String paragraph = leadIn.group(3) != null ? leadIn.group(3) : leadIn.group(1);
        String item = leadIn.group(4) != null ? leadIn.group(4) : leadIn.group(2);
        return parts(item == null ? null : paragraph + '.' + item, whole, leadIn.end(), end);
    }

    private static TextParts parts(@Nullable String number, String whole, int start, int end) {
        return new TextParts(
                number, whole.substring(start, end), whole.substring(0, start), whole.substring(end), false);
    }

    private static int behindDigits(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static int behindBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int beforeBlanks(String text, int from) {
        int i = text.length();
        while (i > from && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || (c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
