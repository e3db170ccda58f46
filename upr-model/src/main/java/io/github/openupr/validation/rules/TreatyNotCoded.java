package io.github.openupr.validation.rules;

import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds treaties that a text names and the record does not have as codes. */
final class TreatyNotCoded implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("treaty_not_coded", RuleFamily.CODES, Severity.INFO)
            .title("A text names a treaty that the record has no code of.")
            .explanation("Whoever looks for recommendations on the treaty by its code does not find this one. Add the"
                    + " code; where the text means the treaty's committee only, leave it out.")
            .basis("Codelist treaties of OpenUPR: titles, other names and acronyms as the recommendations of UPR"
                    + " Info, database export of 14 August 2015, have them");

    private static final TreatyNames NAMES = TreatyNames.ofCodelist();
    private static final Set<String> LINKS =
            Set.of("to", "of", "on", "under", "the", "thereto", "un", "united", "nations", "international");
    private static final Set<String> OTHERS =
            Set.of("protocol", "protocols", "amendment", "amendments", "op", "ops", "op-", "(op-", "committee");
    // "As recommended by CEDAW": acronyms such as CAT, CEDAW and CRC mean the committee as often as the convention.
    private static final Pattern COMMITTEE =
            Pattern.compile("ommittee|ecommend|bservations?\\b|eport|omments?\\b|by (the )?[A-Z]{3}|ommunicat|onclu");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        String text = recommendation.getText();
        List<String> missing = new ArrayList<>(0);
        NAMES.find(text, TextScan.of(text, out), found -> {
            String code = found.treaty().code();
            if (!missing.contains(code) && !isCoded(code, recommendation.getTreaties()) && isMeant(found, text)) {
                missing.add(code);
            }
        });
        if (!missing.isEmpty()) {
            out.report(
                    missing.size() == 1
                            ? "the text names a treaty that is not among its treaties; add the code"
                            : "the text names treaties that are not among its treaties; add the codes",
                    String.join(", ", missing));
        }
    }

    /** A protocol is coded without its convention, and the other way round. */
    private static boolean isCoded(String code, List<TreatyCode> treaties) {
        for (TreatyCode treaty : treaties) {
            if (treaty.code().contains(code) || code.contains(treaty.code())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the treaty itself is named: neither a protocol of it by a name that the list lacks, nor its committee. */
    private static boolean isMeant(TreatyNames.Found found, String text) {
        return !isOfAnother(text, found.start())
                && !(found.committee() && COMMITTEE.matcher(text).find());
    }

    /** Whether what stands before makes another name of it: "Protocol to the International", "Committee on the". */
    private static boolean isOfAnother(String text, int start) {
        int end = start;
        while (end > 1 && text.charAt(end - 1) == ' ') {
            int from = text.lastIndexOf(' ', end - 2) + 1;
            String word = text.substring(from, end - 1).toLowerCase(Locale.ROOT);
            if (!LINKS.contains(word)) {
                return OTHERS.contains(word);
            }
            end = from;
        }
        return false;
    }
}
