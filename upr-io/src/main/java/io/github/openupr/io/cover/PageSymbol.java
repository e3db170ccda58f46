package io.github.openupr.io.cover;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of a document as its first page prints it, and what the symbol says about its kind. Immutable.
 *
 * <p>Basis: A/HRC/n/n and /Add.n for what the Council gets; A/HRC/WG.6/session/State/4 and A/HRC/WG.6/session/L.n for reports of the Working
 * Group before that; /1, /2 and /3 of the same for the national report, the compilation and the summary.
 *
 * @param text without blanks
 * @param start where it stands in the page's plain text
 */
record PageSymbol(String text, int start) {

    private static final Pattern ANY = Pattern.compile(
            "\\b(?:A ?/ ?HRC|A ?/ ?\\d{2,3}|HRI|CCPR|CERD|CEDAW|CAT|CRC|CMW|CRPD|CED|E ?/ ?C\\.12)"
                    + "(?: ?/ ?(?:(?:Add|Rev|Corr|L)\\. ?\\d+|[A-Z0-9][A-Za-z0-9.-]*)){1,12}",
            Pattern.CASE_INSENSITIVE);

    /** What stands before the symbol of another document, or of another edition of this one. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?:symbol(?: number)?|see|documents?|\\(|and|resolution|decision)[\\s(]*$", Pattern.CASE_INSENSITIVE);

    /** OCR reads I, l and O for digits. */
    private static final Pattern REPORT = Pattern.compile(
            "A/HRC/(?:[\\dIlO]+/[\\dIlO]+|WG\\.?6/[\\dIlO]+/(?:L\\.?[\\dIlO]+|[A-Z]{3}/4))(?:/(?:Add|Rev|Corr)\\.?[\\dIlO]+)*",
            Pattern.CASE_INSENSITIVE);

    /** Symbols of written statements, resolutions, treaty bodies and so on; what OCR spoilt is none of them. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?!A/HRC/).*|A/HRC/(?:RES|DEC|PRST|OM|S-?\\d+|AC|EMRIP|FMI|CRP|NGO|IM|MEM)\\b.*"
                    + "|A/HRC/\\d+/(?:NGO|NI|G|L|CRP|RES|DEC|RRP|INF|OD|FU)[./]?.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BASIS =
            Pattern.compile("A/HRC/WG\\.?6/\\d+/[A-Z]{3}/([123])(?:/.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDENDUM = Pattern.compile("/Add\\.?\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern CORRIGENDUM = Pattern.compile("/Corr\\.?\\d", Pattern.CASE_INSENSITIVE);

    /** The first symbol that is not said to be of another document. */
    static Optional<PageSymbol> on(PageText page) {
        Matcher found = ANY.matcher(page.plain());
        while (found.find()) {
            String before = page.plain().substring(Math.max(0, found.start() - 30), found.start());
            if (!OF_ANOTHER.matcher(before).find()) {
                return Optional.of(new PageSymbol(cut(found.group().replace(" ", "")), found.start()));
            }
        }
        return Optional.empty();
    }

    private static String cut(String symbol) {
        return symbol.endsWith(".") || symbol.endsWith("-") ? symbol.substring(0, symbol.length() - 1) : symbol;
    }

    /** Whether reports of the Working Group and their addenda have symbols of this form. */
    boolean isOfReport() {
        return REPORT.matcher(text).matches();
    }

    /** Whether symbols of this form are given to other documents only. */
    boolean isOfOthers() {
        return !isOfReport() && OTHERS.matcher(text).matches();
    }

    boolean isOfAddendum() {
        return ADDENDUM.matcher(text).find();
    }

    boolean isOfCorrigendum() {
        return CORRIGENDUM.matcher(text).find();
    }

    /** Which of the three documents that the review is based on has symbols of this form: 1, 2 or 3. */
    Optional<String> basis() {
        Matcher found = BASIS.matcher(text);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The symbol. */
    @Override
    public String toString() {
        return text;
    }
}
