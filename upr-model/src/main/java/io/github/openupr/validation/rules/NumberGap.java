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
import java.util.BitSet;

/** Tells once of each paragraph of a report in whose sequence of items a few are missing. */
final class NumberGap implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("number_gap", RuleFamily.NUMBERS, Severity.WARNING)
            .title("The recommendations of a paragraph are all there but a few numbers in between.")
            .explanation(
                    "Reports number the items of a paragraph from 1 without a gap. Where nearly all are there, those that are"
                            + " missing were probably lost in reading, often at the end of a page, or got a wrong number: look them"
                            + " up in the report. Paragraphs of which less than four fifths are there are taken for extracts.")
            .basis(
                    "Working Group reports, section II (such as A/HRC/28/15, paragraph 115, items 115.1 to 115.163): the items of"
                            + " a paragraph are numbered from 1, each number once");

    /** From so many of the sequence on it is no extract. */
    private static final double NEARLY_ALL = 0.8;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final NumberedParagraphs<Items> paragraphs = new NumberedParagraphs<>();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            paragraphs.add(
                    recommendation, () -> new Items(out.subject()), (items, number) -> items.there.set(number.item()));
        }

        @Override
        public void finish(Findings out) {
            paragraphs.forEach((paragraph, items) -> {
                int last = items.there.length() - 1;
                int there = items.there.cardinality();
                if (there < last && there >= last * NEARLY_ALL) {
                    out.report(
                            items.first,
                            "its paragraph has items up to " + last + ", and " + (last - there)
                                    + (last - there == 1 ? " of them is" : " of them are")
                                    + " missing; look in the report for what was lost",
                            items.missing(paragraph));
                }
            });
        }
    }

    /** The items of a paragraph. */
    private static final class Items {

        private final BitSet there = new BitSet();
        private final Subject first;

        Items(Subject first) {
            this.first = first;
        }

        /** The numbers that are missing: {@code 140.7, 140.9-140.11}. */
        String missing(int paragraph) {
            StringBuilder told = new StringBuilder();
            int from = there.nextClearBit(1);
            while (from < there.length()) {
                int next = there.nextSetBit(from);
                told.append(told.isEmpty() ? "" : ", ").append(new PrintedNumber(paragraph, from));
                if (next - from > 1) {
                    told.append('-').append(new PrintedNumber(paragraph, next - 1));
                }
                from = there.nextClearBit(next);
            }
            return told.toString();
        }
    }
}
