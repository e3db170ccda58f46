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

        /** The last one of the sequence. */
        private Optional<Item> before = Optional.empty();

        /** A lower one behind it. */
        private Optional<Low> low = Optional.empty();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            if (recommendation.getNumber().isEmpty()) {
                return;
            }
            Optional<Item> item = PrintedNumber.of(recommendation.getNumber().get())
                    .map(number -> new Item(recommendation.getReview(), number));
            if (item.isPresent() && before.isPresent() && item.get().isInParagraphOf(before.get())) {
                look(item.get(), before.get(), out);
            } else {
                before = item;
                low = Optional.empty();
            }
        }

        private void look(Item item, Item last, Findings out) {
            if (low.isPresent()) {
                Low dip = low.get();
                if (item.number.equals(dip.item.number)) {
                    // A further part of the same item.
                    return;
                }
                low = Optional.empty();
                int step = item.item() - last.item();
                if (step > 0 && step <= NEXT) {
                    out.report(
                            dip.subject,
                            "it stands between " + last.number + " and " + item.number
                                    + "; look its number up in the report",
                            dip.item.number.toString());
                    before = Optional.of(item);
                } else {
                    // The sequence went on from the low one, as where a list by theme begins another theme.
                    before = Optional.of(dip.item);
                    look(item, dip.item, out);
                }
            } else if (item.item() < last.item()) {
                low = Optional.of(new Low(item, out.subject()));
            } else {
                before = Optional.of(item);
            }
        }
    }

    private record Item(ReviewId review, PrintedNumber number) {

        boolean isInParagraphOf(Item other) {
            return number.paragraph() == other.number.paragraph() && review.equals(other.review);
        }

        int item() {
            return number.item();
        }
    }

    private record Low(Item item, Subject subject) {}
}
