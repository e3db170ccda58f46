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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells of texts without a full stop where nearly all others of the review have one. */
final class FinalStopMissing implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("final_stop_missing", RuleFamily.TEXT, Severity.INFO)
            .title("A text has no full stop where nearly all others of its review have one.")
            .explanation("Where a source ends its texts in one way, a text that ends otherwise has often lost its end."
                    + " Compare it with the printed item.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115): every item ends with a"
                    + " semicolon or a full stop");

    // Commas, brackets and hyphens at the end are told of by rules of their own.
    private static final String CLOSING = ".;!?)]\"'\u201D\u2019\u00BB,(:-";
    private static final int LEAST = 10;
    // Kept for the end of the run; a review with more of them has no habit.
    private static final int MOST = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Map<ReviewId, Ends> reviews = new LinkedHashMap<>();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            String text = recommendation.getText();
            if (!text.isBlank()) {
                reviews.computeIfAbsent(recommendation.getReview(), id -> new Ends())
                        .add(text, out);
            }
        }

        @Override
        public void finish(Findings out) {
            reviews.values().forEach(each -> each.report(out));
        }
    }

    /** How the texts of one review end. */
    private static final class Ends {

        private final List<Open> open = new ArrayList<>();
        private int texts;
        private int without;

        void add(String text, Findings out) {
            texts++;
            if (!isClosed(text)) {
                without++;
                if (without <= MOST) {
                    open.add(new Open(out.subject(), text.substring(Math.max(0, text.length() - 30))));
                }
            }
        }

        /** Blanks behind the last mark are another rule's. */
        private static boolean isClosed(String text) {
            int last = text.length() - 1;
            while (text.charAt(last) == ' ' && last > 0) {
                last--;
            }
            return CLOSING.indexOf(text.charAt(last)) >= 0;
        }

        void report(Findings out) {
            if (texts >= LEAST && without <= MOST && without * 10 <= texts) {
                open.forEach(each -> out.report(
                        each.subject(),
                        "the text has no full stop, as nearly all others of the review have; see whether its end was cut",
                        each.end()));
            }
        }
    }

    /** A text without a full stop, by its last letters. */
    private record Open(Subject subject, String end) {}
}
