package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentSymbol;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The forms of symbols under A/HRC/, as far as the United Nations are known to use no other: the reports and papers of
 * reviews, their additions, and what the Council decides. Other series (A/HRC/AC/, A/HRC/EMRIP/) may have any form.
 */
final class SymbolForm {

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,4}[*]*");
    private static final Pattern SESSION = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern COUNCIL_SESSION = Pattern.compile("(?:S-)?[1-9][0-9]{0,2}|OM");
    // CRP.4, L.5, INF.1, SR.12, WG.2, NGO, G, NI
    private static final Pattern SERIES = Pattern.compile("[A-Z]{1,6}(?:[.][0-9].*)?[*]*");
    private static final Pattern ADDITION =
            Pattern.compile("(?:Add|Corr|Rev|Amend|Summary|Annex)[.]?[1-9][0-9]{0,2}(?:[(][A-Z]+[)])?[*]*");
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern WORKING_GROUP = Pattern.compile("[Ww][Gg][.]?6");
    private static final String PREFIX = "A/HRC/";

    private SymbolForm() {}

    /** Whether the symbol begins like one of the Council and goes on like none. */
    static boolean isMalformed(DocumentSymbol symbol) {
        if (!symbol.symbol().startsWith(PREFIX)) {
            return false;
        }
        List<String> parts = List.of(symbol.symbol().substring(PREFIX.length()).split("/", -1));
        String first = parts.get(0);
        if (WORKING_GROUP.matcher(first).matches()) {
            return !first.equals("WG.6") || !isOfWorkingGroup(parts.subList(1, parts.size()));
        }
        if (first.equals("RES") || first.equals("DEC") || first.equals("PRST")) {
            return !isDecision(parts.subList(1, parts.size()));
        }
        return Character.isDigit(first.charAt(0)) && !isOfCouncil(parts);
    }

    /** 48/KAZ/1, 48/KAZ/1/Corr.1, 5/L.5, 1/1. */
    private static boolean isOfWorkingGroup(List<String> parts) {
        if (parts.size() < 2 || !SESSION.matcher(parts.get(0)).matches()) {
            return false;
        }
        if (STATE.matcher(parts.get(1)).matches() && !parts.get(1).equals("NGO")) {
            return parts.size() > 2 && DIGITS.matcher(parts.get(2)).matches() && areAdditions(parts, 3);
        }
        return isNumberOrSeries(parts, 1);
    }

    /** 59/10, 59/10/Add.1, 34/NGO/61, 45/CRP.9. */
    private static boolean isOfCouncil(List<String> parts) {
        return parts.size() > 1 && SESSION.matcher(parts.get(0)).matches() && isNumberOrSeries(parts, 1);
    }

    private static boolean isNumberOrSeries(List<String> parts, int at) {
        return DIGITS.matcher(parts.get(at)).matches()
                ? areAdditions(parts, at + 1)
                : SERIES.matcher(parts.get(at)).matches();
    }

    /** 59/101, S-27/1, OM/7/1. */
    private static boolean isDecision(List<String> parts) {
        return parts.size() > 1
                && COUNCIL_SESSION.matcher(parts.get(0)).matches()
                && DIGITS.matcher(parts.get(1)).matches();
    }

    private static boolean areAdditions(List<String> parts, int from) {
        for (String part : parts.subList(from, parts.size())) {
            if (!ADDITION.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }
}
