package io.github.openupr.io.report;

import io.github.openupr.analysis.DueByNextReview;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.FollowedRecommendation;
import io.github.openupr.analysis.PositionChange;
import io.github.openupr.analysis.PositionFollowUp;
import io.github.openupr.analysis.Repetition;
import io.github.openupr.analysis.ReviewFollowUp;
import io.github.openupr.analysis.ThemeFollowUp;
import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.States;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Recommendation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What came again across the cycles of a State, for people who do not know the data model. Belongs to one thread. */
final class FollowUpText {

    private static final int SHOWN = 10;
    private static final int PAIRS_SHOWN = 3;
    private static final int INDENT = 6;
    private static final int LABEL_WIDTH = 24;

    private final Lines lines = new Lines();

    FollowUpText(FollowUp result) {
        lines.add("WHAT CAME AGAIN: recommendations to " + name(result));
        lines.wrap(
                "  A recommendation comes again where its words are alike (a score of "
                        + score(FollowUp.THRESHOLD)
                        + " or more of 1), where both ask to join the same treaty or to withdraw reservations to it, or"
                        + " where all words of the shorter one stand in the longer one.",
                2);
        if (result.steps().isEmpty()) {
            lines.add("");
            lines.wrap(alone(result), 2);
        }
        result.steps().forEach(this::step);
        due(result);
    }

    private static String name(FollowUp result) {
        return States.find(result.state()).map(state -> state.name() + " ").orElse("") + "(" + result.state() + ")";
    }

    private static String alone(FollowUp result) {
        return "  There is nothing to compare: this dataset has "
                + (result.reviews().size() == 1
                        ? "only one review of this State, " + result.reviews().get(0)
                        : result.reviews().stream().map(ReviewId::toString).collect(Collectors.joining(", "))
                                + ", but recommendations of one of them at most")
                + ".";
    }

    private void step(ReviewFollowUp step) {
        lines.add("");
        lines.add(step.earlier() + " AND THE NEXT REVIEW, " + step.later());
        if (!step.missingCycles().isEmpty()) {
            lines.wrap(
                    "  This dataset has no recommendation of the reviews between them: cycle "
                            + step.missingCycles().stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + ".",
                    2);
        }
        List<FollowedRecommendation> repeated = step.repeated();
        figure("came again", repeated.size(), step.recommendations().size());
        for (PositionFollowUp each : step.byPosition()) {
            int all = each.repeated() + each.notRepeated();
            if (all > 0) {
                figure("  " + each.position().map(Position::toString).orElse("no position"), each.repeated(), all);
            }
        }
        figure("new in " + step.later(), step.newRequests().size(), step.laterRecommendations());
        if (!step.positionChanges().isEmpty()) {
            lines.wrap("  positions in the pairs: " + changes(step.positionChanges()), 4);
        }
        recommendations("Noted and made again", step.repeated(Position.NOTED));
        recommendations("Supported and made again", step.repeated(Position.SUPPORTED));
        recommendations(
                "Without a position, and made again",
                repeated.stream()
                        .filter(each -> each.position()
                                .filter(position -> position == Position.NOTED || position == Position.SUPPORTED)
                                .isEmpty())
                        .toList());
        themes(step.themes());
    }

    private static String name(Optional<Position> position) {
        return position.map(Position::toString).orElse("no position");
    }

    private static String changes(List<PositionChange> changes) {
        return changes.stream()
                .map(each -> name(each.before())
                        + (each.before().equals(each.after()) ? " both times " : ", then " + name(each.after()) + " ")
                        + Figures.grouped(each.pairs()))
                .collect(Collectors.joining("; "));
    }

    private void figure(String label, int part, int all) {
        lines.add("  " + label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length())) + Figures.grouped(part) + " of "
                + Figures.grouped(all));
    }

    private void recommendations(String heading, List<FollowedRecommendation> repeated) {
        if (repeated.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading + ", by most States first: " + Figures.grouped(repeated.size()));
        repeated.stream().limit(SHOWN).forEach(this::recommendation);
        more(repeated.size() - SHOWN, "  ");
    }

    private void recommendation(FollowedRecommendation each) {
        record("  ", each.recommendation());
        each.assessments().forEach(this::assessment);
        int recommendations = each.repetitions().size();
        lines.add(" ".repeat(INDENT) + "again by " + Figures.number(each.statesAgain(), "State") + ", in "
                + Figures.number(recommendations, "recommendation") + ":");
        each.repetitions().stream().limit(PAIRS_SHOWN).forEach(this::pair);
        more(recommendations - PAIRS_SHOWN, " ".repeat(INDENT));
    }

    private void assessment(Assessment each) {
        lines.wrap(
                " ".repeat(INDENT) + "assessed by " + each.getAssessor().getName() + ": "
                        + each.getStatus().toString().replace('_', ' ')
                        + each.getAsOf().map(day -> " (" + day + ")").orElse("") + source(Place.of(each.getSource())),
                INDENT + 2);
    }

    private void pair(Repetition pair) {
        record(" ".repeat(INDENT), pair.later());
        lines.wrap(" ".repeat(2 * INDENT) + "why: " + why(pair), 2 * INDENT);
    }

    private static String why(Repetition pair) {
        String ground = switch (pair.ground()) {
            case STATE_AND_TEXT -> "the same State, and like words";
            case TEXT -> "like words";
            case TREATY -> "the same treaty, " + joined(pair.sharedTreaties());
            case PART -> "one is part of the other";
        };
        return ground + " (score " + score(pair.score()) + ")"
                + (pair.sharedWords().isEmpty() ? "" : "; shared words: " + String.join(" ", pair.sharedWords()));
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void record(String indent, Recommendation record) {
        String position = Answered.of(record);
        lines.wrap(
                indent + record.getId() + ", " + (position.isEmpty() ? "no position" : position) + ", "
                        + RecommendingStates.of(record) + source(Place.of(record.getSource())),
                indent.length() + 2);
        lines.wrap(indent + "  " + record.getText(), indent.length() + 2);
    }

    private static String source(String place) {
        return place.isEmpty() ? "" : " (source: " + place + ")";
    }

    private void themes(List<ThemeFollowUp> themes) {
        if (themes.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Themes that came again, which is no repetition by itself:");
        themes.stream()
                .limit(SHOWN)
                .forEach(each -> lines.wrap(
                        "  " + each.theme().getLabel() + ": " + Figures.grouped(each.earlier()) + " recommendations, "
                                + Figures.grouped(each.repeated()) + " of them made again; then "
                                + Figures.grouped(each.later()),
                        4));
        more(themes.size() - SHOWN, "  ");
    }

    private void due(FollowUp result) {
        DueByNextReview due = result.due();
        lines.add("");
        lines.add("DUE BY THE NEXT REVIEW"
                + due.nextReview().map(next -> ", expected in " + next).orElse(""));
        Set<Recommendation> askedBefore = result.steps().stream()
                .filter(step -> step.later().equals(due.review()))
                .flatMap(step -> step.pairs().stream())
                .map(Repetition::later)
                .collect(Collectors.toCollection(HashSet::new));
        due("supported", due, due.supported(), askedBefore);
        due("still to be answered", due, due.pending(), askedBefore);
        lines.wrap(
                "  The State noted " + Figures.grouped(due.noted()) + " more; for "
                        + Figures.grouped(due.withoutPosition()) + " this dataset has no clear position.",
                2);
    }

    private void due(String what, DueByNextReview due, List<Recommendation> all, Set<Recommendation> askedBefore) {
        List<Recommendation> before = all.stream().filter(askedBefore::contains).toList();
        lines.wrap(
                "  " + Figures.number(all.size(), "recommendation") + " of " + due.review() + " " + what
                        + (before.isEmpty()
                                ? "."
                                : ", " + Figures.grouped(before.size()) + " of them asked for before:"),
                2);
        before.stream().limit(SHOWN).forEach(each -> record("    ", each));
        more(before.size() - SHOWN, "    ");
    }

    private void more(int more, String indent) {
        if (more > 0) {
            lines.add(indent + "and " + Figures.grouped(more) + " more");
        }
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
