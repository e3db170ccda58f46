package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.REVIEW;
import static io.github.openupr.analysis.Coverage.commendation;
import static io.github.openupr.analysis.Coverage.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.model.UprDataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class MentionProposalsPropertyTest {

    private static final UprDataset DATASET = UprDataset.builder()
            .addRecommendation(recommendation("KAZ-4:1", "Ratify the Convention against Torture.", "FRA", "ITA"))
            .addRecommendation(recommendation("KAZ-4:2", "Ratify the convention against torture", "PER"))
            .addRecommendation(recommendation("KAZ-4:3", "Reduce poverty among children."))
            .addCommendation(commendation("KAZ-4:c1", "The fall in poverty."))
            .build();

    /** Words that mean something, and whatever may stand between them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Kazakhstan",
                "the",
                "of",
                "and",
                "review",
                "Geneva",
                "France",
                "Peru",
                "urged",
                "praised",
                "ratify",
                "Convention against Torture",
                "torture",
                "poverty",
                "children",
                "fall",
                ".",
                "\n\n",
                "- ",
                ";",
                "\"",
                "<b>",
                "\u0000",
                "\uD83D",
                "İ",
                "ﬁ",
                "é",
                "1");
        Arbitrary<String> other = Arbitraries.strings().ofMaxLength(6);
        return Arbitraries.frequencyOf(Tuple.of(6, words), Tuple.of(1, other))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join(" ", parts));
    }

    @Property
    void placesAreThoseOfTheWordsAndEachRecordIsProposedOnce(@ForAll("texts") String text) {
        MentionProposals proposed = MentionProposals.of(DATASET, REVIEW, text);
        assertThat(proposed.proposals())
                .isSortedAccordingTo(Comparator.comparingInt(ProposedMention::start))
                .allSatisfy(each -> {
                    assertThat(each.score()).isBetween(0.0, 1.0);
                    assertThat(each.reasons()).isNotEmpty().allSatisfy(reason -> {
                        assertThat(reason.start()).isBetween(each.start(), each.end());
                        assertThat(text.substring(reason.start(), reason.end())).isEqualTo(reason.words());
                    });
                });
        assertThat(proposed.proposals().stream().flatMap(each -> each.target().stream()))
                .doesNotHaveDuplicates();
        assertThat(proposed.ifRight().uncountedMentions())
                .as("whatever is proposed is a record of the review, or a topic")
                .allMatch(each -> each.reason() == UncountedReason.TOPIC);
        assertThat(MentionProposals.of(DATASET, REVIEW, text)).isEqualTo(proposed);
    }

    @Property
    void sentencesFollowEachOtherAndLoseNothing(@ForAll("texts") String text) {
        List<SentenceSpans.Span> spans = new ArrayList<>();
        SentenceSpans.forEach(text, spans::add);
        int end = 0;
        StringBuilder between = new StringBuilder();
        for (SentenceSpans.Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start());
            between.append(text.substring(end, span.start()));
            end = span.end();
        }
        between.append(text.substring(end));
        assertThat(between.chars()).allMatch(Character::isWhitespace);
    }
}
