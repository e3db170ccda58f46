package io.github.openupr.validation.rules;

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
 * Tells of a single number that is too low where all others of its paragraph ascend. Lists by theme, which leave the order
 * of the report all the time, are no fault.
 */
final class NumberDisorder implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("number_disorder", RuleFamily.NUMBERS, Severity.WARNING)
            .title("A recommendation has a low number in the middle of an ascending sequence.")
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

        private final NumberedParagraphs<Sequence> paragraphs = new NumberedParagraphs<>();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            paragraphs.add(recommendation, Sequence::new, (sequence, number) -> sequence.add(number, out));
        }

        @Override
        public void finish(Findings out) {
            paragraphs.forEach((paragraph, sequence) -> sequence.tell(out));
        }
    }

    private record Dip(Subject subject, PrintedNumber before, PrintedNumber number, PrintedNumber behind) {}

    /** The numbers of a paragraph, as they come. */
    private static final class Sequence {

        /** One low number in so many may be a slip, more are another order. */
        private static final int SLIPS = 20;

        private final List<Dip> dips = new ArrayList<>();
        private Optional<PrintedNumber> last = Optional.empty();
        private Optional<Low> low = Optional.empty();
        private int size;
        private int descents;

        void tell(Findings out) {
            if (ascends()) {
                for (Dip dip : dips) {
                    out.report(
                            dip.subject,
                            "it stands between " + dip.before + " and " + dip.behind
                                    + "; look its number up in the report",
                            dip.number.toString());
                }
            }
        }

        void add(PrintedNumber number, Findings out) {
            size++;
            if (low.isPresent()) {
                if (low.get().number.equals(number)) {
                    // A further part of the same item.
                    return;
                }
                close(low.get(), number);
            }
            if (last.isPresent() && number.item() < last.get().item()) {
                descents++;
                low = Optional.of(new Low(last.get(), number, descents <= 1 + size / SLIPS, out));
            } else {
                last = Optional.of(number);
            }
        }

        /** Behind a low number the sequence goes on from the one before it, or from the low one. */
        private void close(Low dip, PrintedNumber behind) {
            low = Optional.empty();
            int step = behind.item() - dip.before.item();
            if (step > 0 && step <= NEXT) {
                dip.subject.ifPresent(subject -> dips.add(new Dip(subject, dip.before, dip.number, behind)));
            } else {
                last = Optional.of(dip.number);
            }
        }

        /** Whether it has no other descents than a few single low numbers. */
        boolean ascends() {
            return descents == dips.size() && descents <= 1 + size / SLIPS;
        }
    }

    /** A number lower than the one before it, until the next one tells whether the sequence goes on. */
    private static final class Low {

        private final PrintedNumber before;
        private final PrintedNumber number;
        private final Optional<Subject> subject;

        /** Of a sequence that descends often nothing will be told, and no subject is kept. */
        Low(PrintedNumber before, PrintedNumber number, boolean kept, Findings out) {
            this.before = before;
            this.number = number;
            this.subject = kept ? Optional.of(out.subject()) : Optional.empty();
        }
    }
}
