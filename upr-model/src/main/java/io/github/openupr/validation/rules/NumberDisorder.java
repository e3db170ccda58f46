package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells of a number that is too low between two that follow each other. Lists by theme leave the order of the report
 * in whole blocks, which is no fault: so the one behind has to be next to the one before.
 */
final class NumberDisorder implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("number_disorder", RuleFamily.NUMBERS, Severity.WARNING)
            .title("A recommendation has a lower number than the one before it, and the sequence goes on behind it.")
            .explanation(
                    "Reports number their items in ascending order. A single low number in between was probably misread"
                            + " (140.15 for 140.115), so that an answer of the State goes to another recommendation: look it up.")
            .basis(
                    "Working Group reports, section II (such as A/HRC/28/15, paragraph 115): the items of a paragraph stand in"
                            + " ascending order");

    /** How far the number behind may be from the one before: the low one stands for the one in between. */
    private static final int NEXT = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        /** The last ones, of which no two have the same number. */
        private final List<Item> last = new ArrayList<>();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            Optional<PrintedNumber> number = recommendation.getNumber().flatMap(PrintedNumber::of);
            if (number.isEmpty()) {
                last.clear();
                return;
            }
            Item item = new Item(recommendation.getReview(), number.get(), out.subject());
            if (!last.isEmpty() && !item.follows(last.get(last.size() - 1))) {
                last.clear();
            }
            if (last.isEmpty() || !item.number.equals(last.get(last.size() - 1).number)) {
                last.add(item);
            }
            if (last.size() == 3) {
                compare(last.get(0), last.get(1), item, out);
                last.remove(0);
            }
        }

        private static void compare(Item before, Item low, Item behind, Findings out) {
            int step = behind.number.item() - before.number.item();
            if (low.number.item() < before.number.item() && step > 0 && step <= NEXT) {
                out.report(
                        low.subject,
                        "it stands between " + before.number + " and " + behind.number
                                + "; look its number up in the report",
                        low.number.toString());
            }
        }
    }

    private record Item(ReviewId review, PrintedNumber number, Subject subject) {

        /** Whether it stands in the same paragraph. */
        boolean follows(Item before) {
            return number.paragraph() == before.number.paragraph() && review.equals(before.review);
        }
    }
}
