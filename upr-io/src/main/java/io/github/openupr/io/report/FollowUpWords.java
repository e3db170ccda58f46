package io.github.openupr.io.report;

import io.github.openupr.analysis.Repetition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What comes again, in words for people. Internal; thread-safe. */
public final class FollowUpWords {

    private FollowUpWords() {}

    /** Why two recommendations are taken for one request. */
    public static String why(Repetition pair) {
        String ground = switch (pair.ground()) {
            case STATE_AND_TEXT -> "the same State, and like words";
            case TEXT -> "like words";
            case TREATY -> "the same treaty, " + joined(pair.sharedTreaties());
            case PART -> "one is part of the other";
        };
        return ground + " (score " + score(pair.score()) + ")"
                + (pair.sharedWords().isEmpty() ? "" : "; shared words: " + String.join(" ", pair.sharedWords()));
    }

    /** With two places behind the point. */
    static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
