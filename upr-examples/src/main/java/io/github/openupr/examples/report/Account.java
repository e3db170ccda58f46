package io.github.openupr.examples.report;

import io.github.openupr.analysis.Bias;
import io.github.openupr.analysis.LeftOut;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.analysis.UncountedMention;
import io.github.openupr.examples.ReviewLine;
import io.github.openupr.io.report.Place;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one publication told, for the page.
 *
 * @param publisher who published it
 * @param about its kind, title and day
 * @param link where it can be read
 * @param place where the data have it from
 * @param selective whether it is marked as selective
 * @param verdict which side it tells, in words
 * @param told what it mentions: the evidence
 * @param leftOut what it leaves out, what most States said first
 * @param uncounted what it mentions besides, with the reason why that is not counted
 */
record Account(
        String publisher,
        String about,
        Optional<String> link,
        String place,
        boolean selective,
        String verdict,
        List<Item> told,
        List<Item> leftOut,
        List<Item> uncounted) {

    static Account of(PublicationCoverage coverage) {
        Publication publication = coverage.publication();
        return new Account(
                Shown.text(publication.getPublisher().getName()),
                about(publication),
                publication.getUrl().flatMap(Shown::link),
                Shown.text(Place.of(publication.getSource())),
                coverage.selective(),
                verdict(coverage),
                Stream.concat(
                                coverage.mentionedRecommendations().stream().map(Account::item),
                                coverage.mentionedCommendations().stream().map(Account::item))
                        .toList(),
                coverage.leftOut().stream().map(Account::item).toList(),
                coverage.uncountedMentions().stream().map(Account::item).toList());
    }

    private static String about(Publication publication) {
        List<String> parts = new ArrayList<>();
        parts.add(Shown.label(publication.getKind()));
        publication.getTitle().map(title -> "“" + title + "”").ifPresent(parts::add);
        publication.getPublishedOn().map(ReviewLine::day).ifPresent(parts::add);
        publication.getLanguage().ifPresent(parts::add);
        return parts.stream().map(Shown::text).collect(Collectors.joining(", "));
    }

    private static String verdict(PublicationCoverage coverage) {
        Bias bias = coverage.bias();
        return switch (bias) {
            case COMMENDATIONS_ONLY -> "One-sided: tells of commendations only.";
            case RECOMMENDATIONS_ONLY -> "One-sided: tells of recommendations only.";
            case NONE ->
                coverage.mentionedRecommendations().isEmpty()
                                || coverage.mentionedCommendations().isEmpty()
                        ? "Cannot be called one-sided."
                        : "Tells of both.";
        };
    }

    private static Item item(Recommendation recommendation) {
        return item(recommendation.getId(), recommendation.getText(), "", recommendation.getSource());
    }

    private static Item item(Commendation commendation) {
        return item(commendation.getId(), commendation.getText(), "", commendation.getSource());
    }

    private static Item item(LeftOut leftOut) {
        String said = switch (leftOut.states()) {
            case 0 -> "";
            case 1 -> "said by 1 State";
            default -> "said by " + leftOut.states() + " States";
        };
        return item(leftOut.id(), leftOut.text(), said, leftOut.source());
    }

    private static Item item(UncountedMention uncounted) {
        String target = uncounted
                .mention()
                .getTarget()
                .or(() -> uncounted.mention().getTopic().map(Term::getLabel))
                .orElse("");
        return item(
                Shown.label(uncounted.mention().getKind()), target, Shown.words(uncounted.reason()), Optional.empty());
    }

    static Item item(Object id, String text, String note, Optional<SourceRef> source) {
        return new Item(Shown.text(id.toString()), Shown.text(text), note, Shown.text(Place.of(source)));
    }

    /**
     * A record in a list.
     *
     * @param id its id
     * @param text its text
     * @param note what else is to know; may be empty
     * @param place where it was read; may be empty
     */
    record Item(String id, String text, String note, String place) {}
}
