package io.github.openupr.validation.rules;

import io.github.openupr.validation.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rules of the catalogue, by family. Internal; thread-safe.
 *
 * <p>Made by OpenUPR: the list in which a new rule is entered; each rule names the document that it follows.
 */
public final class StandardRules {

    private StandardRules() {}

    /** The rules, in the order of the catalogue. */
    public static List<Rule> all() {
        return Stream.of(
                        identity(),
                        references(),
                        chronology(),
                        states(),
                        positions(),
                        numbers(),
                        codes(),
                        text(),
                        documents(),
                        coverage())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> identity() {
        return List.of(
                new DuplicateId(),
                new DuplicateSourceId(),
                new DuplicateIdentifier(),
                new IdContradictsNumber(),
                new IdContradictsPart(),
                new IdContradictsState(),
                new RepeatedRecord(),
                new RepeatedText());
    }

    private static List<Rule> references() {
        return List.of(
                new ReviewMissing(),
                new AssessmentTargetMissing(),
                new MentionTargetMissing(),
                new MentionKindContradictsTarget(),
                new MentionOfOtherReview(),
                new PublicationReviewMissing(),
                new SourceUnknown());
    }

    private static List<Rule> chronology() {
        return List.of();
    }

    private static List<Rule> states() {
        return List.of(new SelfRecommendation());
    }

    private static List<Rule> positions() {
        return List.of();
    }

    private static List<Rule> numbers() {
        return List.of(
                new NumberMalformed(),
                new NumberRepeated(),
                new NumberGap(),
                new NumberDisorder(),
                new PartWithoutFirst(),
                new CountAboveReported(),
                new CountBelowReported(),
                new ApproximateCountFar(),
                new ReportedCountsDiffer());
    }

    private static List<Rule> codes() {
        return List.of();
    }

    private static List<Rule> text() {
        return List.of(new HtmlEntity());
    }

    private static List<Rule> documents() {
        return List.of();
    }

    private static List<Rule> coverage() {
        return List.of(
                new CommendationsOnly(),
                new MentionWithoutSource(),
                new MentionRepeated(),
                new PublicationWithoutMentions());
    }
}
