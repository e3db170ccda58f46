package io.github.openupr.examples.report;

import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.FollowedRecommendation;
import io.github.openupr.analysis.PositionFollowUp;
import io.github.openupr.analysis.Repetition;
import io.github.openupr.analysis.ReviewFollowUp;
import io.github.openupr.code.Position;
import io.github.openupr.io.report.Figures;
import io.github.openupr.io.report.FollowUpWords;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the recommendations of one review until the next one, for the page.
 *
 * @param title between which reviews
 * @param sentence how many come again
 * @param chart how many come again by position
 * @param repeated those that come again, what most States ask again first
 * @param more how many more come again
 * @param assessed what assessors found
 */
record FollowUpStep(
        String title, String sentence, Chart chart, List<Repeated> repeated, int more, List<Item> assessed) {

    private static final int SHOWN = 50;

    /** The newest step first. */
    static List<FollowUpStep> of(FollowUp followUp) {
        List<FollowUpStep> steps = new ArrayList<>();
        followUp.steps().forEach(step -> steps.add(0, of(step)));
        return List.copyOf(steps);
    }

    private static FollowUpStep of(ReviewFollowUp step) {
        List<FollowedRecommendation> repeated = step.repeated();
        return new FollowUpStep(
                "From " + step.earlier() + " to " + step.later(),
                sentence(step, repeated.size()),
                chart(step),
                repeated.stream().limit(SHOWN).map(FollowUpStep::repeated).toList(),
                Math.max(0, repeated.size() - SHOWN),
                step.recommendations().stream()
                        .flatMap(each -> each.assessments().stream()
                                .map(assessment -> assessed(each.recommendation(), assessment)))
                        .toList());
    }

    private static String sentence(ReviewFollowUp step, int repeated) {
        int supported = step.repeated(Position.SUPPORTED).size();
        int noted = step.repeated(Position.NOTED).size();
        return "Of " + Figures.number(step.recommendations().size(), "recommendation") + " of " + step.earlier() + ", "
                + Figures.grouped(repeated) + (repeated == 1 ? " comes" : " come") + " again in " + step.later() + ": "
                + Figures.grouped(supported) + " supported before, " + Figures.grouped(noted) + " noted. Of "
                + Figures.number(step.laterRecommendations(), "recommendation") + " of " + step.later() + ", "
                + Figures.grouped(step.newRequests().size())
                + (step.newRequests().size() == 1 ? " is" : " are") + " new."
                + (step.missingCycles().isEmpty()
                        ? ""
                        : " The data lack the review of cycle "
                                + step.missingCycles().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))
                                + " between them.");
    }

    private static Chart chart(ReviewFollowUp step) {
        List<Chart.Bar> bars = step.byPosition().stream()
                .filter(each -> each.repeated() + each.notRepeated() > 0)
                .map(FollowUpStep::bar)
                .toList();
        return new Chart(
                "again-" + step.earlier(),
                "Recommendations of " + step.earlier() + " that come again",
                "By the position that the State took then.",
                "Position in " + step.earlier(),
                "",
                true,
                List.of(new Chart.Series("Comes again", "pink"), new Chart.Series("Does not", "grey")),
                bars,
                bars.size());
    }

    private static Chart.Bar bar(PositionFollowUp counts) {
        return new Chart.Bar(
                Stance.of(counts.position()).label(),
                List.of((double) counts.repeated(), (double) counts.notRepeated()),
                counts.repeated() + counts.notRepeated());
    }

    private static Repeated repeated(FollowedRecommendation followed) {
        Repetition best = followed.repetitions().get(0);
        return new Repeated(
                said(followed.recommendation()),
                said(best.later()),
                followed.repetitions().size() - 1,
                Figures.grouped(followed.statesAgain()),
                Shown.text(FollowUpWords.why(best)));
    }

    private static Said said(Recommendation recommendation) {
        Row row = Row.of(recommendation);
        return new Said(
                row.text(),
                Stream.of(row.label(), row.statesLine(), row.position(), row.place())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static Item assessed(Recommendation recommendation, Assessment assessment) {
        return Item.of(
                recommendation.getId(),
                recommendation.getText(),
                Shown.words(assessment.getStatus()) + ", says "
                        + assessment.getAssessor().getName(),
                assessment.getSource());
    }

    /**
     * A recommendation that comes again.
     *
     * @param earlier what was asked
     * @param later what is asked again: the most alike
     * @param others how many more of the later review ask the same
     * @param states how many States ask again
     * @param why why they are taken for the same
     */
    record Repeated(Said earlier, Said later, int others, String states, String why) {}

    /**
     * A recommendation in few words.
     *
     * @param text its text
     * @param note its number, States, position and place
     */
    record Said(String text, String note) {}
}
