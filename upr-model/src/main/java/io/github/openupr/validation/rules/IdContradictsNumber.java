package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Whoever quotes a recommendation by its id quotes the printed number. */
final class IdContradictsNumber implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("id_contradicts_number", RuleFamily.IDENTITY, Severity.ERROR)
            .title("The id of a recommendation names another number than the recommendation has.")
            .explanation(
                    "Behind the review an id names the number that the report prints. Where the two differ, a quotation by id"
                            + " leads to another recommendation; look the number up in the report and correct one of them.")
            .basis(
                    "Working Group reports, section II (such as A/HRC/28/15, paragraph 115): an item is named by its paragraph"
                            + " and its number in it; schema of OpenUPR, id of a recommendation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        if (recommendation.getNumber().isPresent()) {
            String number = recommendation.getNumber().get();
            NumberedId.of(recommendation.getId())
                    .map(NumberedId::number)
                    .filter(named -> !named.equals(number) && !isRunning(named, number))
                    .ifPresent(named -> out.report(
                            "the id names number " + named + ", and the recommendation has number " + number
                                    + "; correct one of them",
                            number));
        }
    }

    /** Whether an id is a plain count of the records, which a person may choose: 12 for 140.12. */
    private static boolean isRunning(String named, String number) {
        return named.indexOf('.') < 0 && named.indexOf('(') < 0 && number.indexOf('.') >= 0;
    }
}
