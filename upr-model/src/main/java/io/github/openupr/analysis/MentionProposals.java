package io.github.openupr.analysis;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Actor;
import io.github.openupr.model.Publication;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.Optional;

/**
 * What a publication may mention of a review, proposed from its plain text in English: recommendations and
 * commendations whose words, States, treaties and themes stand in one of its sentences, and themes that it names alone.
 *
 * <p>Proposals, and no findings: no person has read them. They are never among the publications of a
 * {@link CoverageAudit}; it shows them apart. Those that a person accepts become mentions of a publication by
 * {@link ProposedMention#toMention()}. A sentence that tells several recommendations in general words ("many asked to
 * ratify treaties") proposes the one that fits best, not all.
 *
 * <p>Made by OpenUPR: which records of a review, those of the Working Group report, an account mentions is for a person
 * to say; this saves the search.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review the review
 * @param findings what is to be said of the text before anything that is proposed from it; empty for an English text on
 *     the review
 * @param proposals what it may mention, in the order of the text: each record once, where it fits best
 * @param ifRight what the publication would tell and leave out if all proposals were right
 */
public record MentionProposals(
        ReviewId review, List<TextFinding> findings, List<ProposedMention> proposals, PublicationCoverage ifRight)
        implements AnalysisResult {

    /** Copies the lists. */
    public MentionProposals {
        findings = List.copyOf(findings);
        proposals = List.copyOf(proposals);
    }

    /**
     * Proposes what a text by an unnamed publisher mentions. Throws {@link IllegalArgumentException}, whose message
     * names the reviews that there are, where the dataset has nothing of the review.
     */
    public static MentionProposals of(UprDataset dataset, ReviewId review, String text) {
        return of(
                dataset,
                review,
                text,
                Publication.builder()
                        .id("text")
                        .publisher(Actor.builder()
                                .name("unnamed publisher")
                                .kind(ActorKind.OTHER)
                                .build())
                        .kind(PublicationKind.OTHER)
                        .build());
    }

    /**
     * Proposes what the text of a publication mentions, whose own mentions are not looked at. Throws
     * {@link IllegalArgumentException}, whose message names the reviews that there are, where the dataset has nothing
     * of the review.
     */
    public static MentionProposals of(UprDataset dataset, ReviewId review, String text, Publication publication) {
        if (!ReviewIds.of(dataset).contains(review)) {
            throw ReviewIds.none(dataset, review);
        }
        ReviewRecords records = ReviewRecords.of(dataset, review);
        Optional<TextFinding> unreadable = EnglishCheck.of(text);
        if (unreadable.isPresent()) {
            return of(records, review, List.of(unreadable.get()), List.of(), publication);
        }
        ProposalRun run = new ProposalRun(text, records.tellable(), review);
        return of(records, review, run.findings(), run.proposals(), publication);
    }

    private static MentionProposals of(
            ReviewRecords records,
            ReviewId review,
            List<TextFinding> findings,
            List<ProposedMention> proposals,
            Publication publication) {
        Publication proposed = publication
                .withReviews(review)
                .withMentions(proposals.stream().map(ProposedMention::toMention).toList());
        return new MentionProposals(review, findings, proposals, records.coverageOfListed(proposed));
    }
}
