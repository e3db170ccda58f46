package io.github.openupr.io.report;

import io.github.openupr.analysis.Chance;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.analysis.UncountedMention;
import io.github.openupr.code.MentionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an audit of coverage found, in words for people. Internal; thread-safe. */
public final class CoverageWords {

    /** What figures of chance do not mean. */
    public static final String CHOICE =
            "Publications choose, they do not draw: a low figure shows a choice, and not why it was made.";

    /** What the figures of chance in a table mean, and what they do not. */
    public static final String CHANCE =
            "Chance: how often a draw of as many recommendations, all equally likely, would come out so uneven for a"
                    + " value, either way; multiplied by how many values of the publication were looked at, so that"
                    + " a figure under 0.05 is rare among all of them. " + CHOICE + " \"-\" where chance has no say.";

    /** Below, more digits would tell nobody more. */
    private static final double SMALLEST = 0.0001;

    private CoverageWords() {}

    /** Which side a publication tells. */
    public static String bias(PublicationCoverage told) {
        return switch (told.bias()) {
            case COMMENDATIONS_ONLY -> "one-sided: tells of commendations only";
            case RECOMMENDATIONS_ONLY -> "one-sided: tells of recommendations only";
            case NONE ->
                told.mentionedRecommendations().isEmpty()
                                || told.mentionedCommendations().isEmpty()
                        ? "cannot be called one-sided"
                        : "tells of both";
        };
    }

    /** Why a mention does not count. */
    public static String reason(UncountedMention mention) {
        return switch (mention.reason()) {
            case TOPIC -> "a theme is no record";
            case NO_TARGET -> "names no record";
            case NO_SUCH_RECORD -> "this dataset has no such record";
            case OTHER_REVIEW -> "of another review";
            case KIND_DIFFERS -> "the record is of the other kind";
            case REPEATED -> "mentioned before";
        };
    }

    /** {@code at most } where a mention that names no record of this dataset may be of one that counts as left out. */
    public static String atMost(PublicationCoverage told) {
        boolean mayTellMore = told.uncountedMentions().stream()
                .anyMatch(each -> Arrays.stream(MentionKind.values()).anyMatch(each::tellsOf));
        return mayTellMore ? "at most " : "";
    }

    /** How unlikely the mix of recommendations and commendations would be by chance; empty where chance has no say. */
    public static Optional<String> mix(PublicationCoverage told) {
        return told.kindChance().map(chance -> mix(told, chance));
    }

    private static String mix(PublicationCoverage told, Chance chance) {
        int recommendations = told.mentionedRecommendations().size();
        int all = recommendations + told.mentionedCommendations().size();
        boolean few = chance.atMost() <= chance.atLeast();
        return "if " + (all == 1 ? "this one" : "these " + Figures.grouped(all)) + " were drawn by chance from all "
                + Figures.grouped(told.recommendations() + told.commendations()) + ", "
                + Figures.number(recommendations, "recommendation")
                + edge(recommendations, few) + " would come up with a probability of "
                + probability(few ? chance.atMost() : chance.atLeast());
    }

    private static String edge(int number, boolean few) {
        return few ? (number == 0 ? "" : " or fewer") : " or more";
    }

    /** The chance of a value where so many are looked at. */
    public static String adjusted(Optional<Chance> chance, int tests) {
        return chance.map(each -> probability(each.adjusted(tests))).orElse("-");
    }

    private static String probability(double value) {
        return value < SMALLEST ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", value);
    }
}
