package io.github.openupr.model;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random datasets whose ids, codes and themes come from so few that records meet: references hit, ids repeat. */
public final class DenseDatasets {

    static final List<ReviewId> REVIEWS =
            List.of(ReviewId.parse("KAZ-4"), ReviewId.parse("KAZ-3"), ReviewId.parse("NOR-4"));
    static final List<String> LOCALS = List.of("1", "2");
    static final List<StateCode> STATES = List.of(StateCode.of("KAZ"), StateCode.of("NOR"), StateCode.of("FJI"));
    static final List<DocumentSymbol> SYMBOLS =
            List.of(DocumentSymbol.of("A/HRC/59/10"), DocumentSymbol.of("A/HRC/59/10/Add.1"));
    static final List<Term> THEMES = List.of(
            term("x").withCode("a"),
            term("y").withCode("a"),
            term("x").withCode("b"),
            term("a"),
            term("x"),
            term("x").withScheme("other").withCode("a"));
    // Also ids of other types of records, so that one text names several records.
    static final List<String> TEXT_IDS = List.of("KAZ-4", "KAZ-4:1", "NOR-4:2", "p", "q");

    private static final int MANY = 6;

    private DenseDatasets() {}

    private static Term term(String label) {
        return Term.builder().scheme("s").label(label).build();
    }

    /** Random datasets. */
    public static Arbitrary<UprDataset> datasets() {
        return Combinators.combine(
                        reviews().list().ofMaxSize(MANY),
                        recommendations().list().ofMaxSize(2 * MANY),
                        commendations().list().ofMaxSize(MANY),
                        pledges().list().ofMaxSize(MANY),
                        assessments().list().ofMaxSize(MANY),
                        publications().list().ofMaxSize(MANY))
                .as((reviews, recommendations, commendations, pledges, assessments, publications) ->
                        UprDataset.builder()
                                .reviews(reviews)
                                .recommendations(recommendations)
                                .commendations(commendations)
                                .pledges(pledges)
                                .assessments(assessments)
                                .publications(publications)
                                .build());
    }

    private static Arbitrary<Review> reviews() {
        Review bare = (Review) MinimalSpecimens.all().get(3);
        return Combinators.combine(
                        of(REVIEWS),
                        of(STATES),
                        net.jqwik.api.Arbitraries.integers().between(-1, 2),
                        few(SYMBOLS))
                .as((id, state, cycle, symbols) -> bare.withId(id)
                        .withStateUnderReview(state)
                        .withCycle(cycle)
                        .withDocuments(symbols.stream()
                                .map(symbol -> ReviewDocument.builder()
                                        .kind(DocumentKind.OTHER)
                                        .symbol(symbol)
                                        .build())
                                .toList()));
    }

    private static Arbitrary<Recommendation> recommendations() {
        return Combinators.combine(
                        of(REVIEWS),
                        of(REVIEWS),
                        of(LOCALS),
                        few(STATES),
                        few(THEMES),
                        Arbitraries.responses().optional())
                .as((named, review, local, states, themes, response) -> Recommendation.builder()
                        .id(RecommendationId.of(named, local))
                        .review(review)
                        .text("T")
                        .recommendingStates(states)
                        .themes(themes)
                        .response(response)
                        .build());
    }

    private static Arbitrary<Commendation> commendations() {
        return Combinators.combine(of(REVIEWS), of(LOCALS), of(STATES).optional(), few(THEMES))
                .as((review, local, state, themes) -> Commendation.builder()
                        .id(CommendationId.of(review, local))
                        .review(review)
                        .state(state)
                        .text("T")
                        .themes(themes)
                        .build());
    }

    private static Arbitrary<VoluntaryPledge> pledges() {
        return Combinators.combine(of(REVIEWS), of(LOCALS), few(THEMES))
                .as((review, local, themes) -> VoluntaryPledge.builder()
                        .id(PledgeId.of(review, local))
                        .review(review)
                        .text("T")
                        .themes(themes)
                        .build());
    }

    private static Arbitrary<Assessment> assessments() {
        return Combinators.combine(of(TEXT_IDS), of(REVIEWS), of(LOCALS))
                .as((id, review, local) ->
                        Specimens.assessment().withId(id).withRecommendation(RecommendationId.of(review, local)));
    }

    private static Arbitrary<Publication> publications() {
        Arbitrary<Mention> mentions = of(TEXT_IDS)
                .optional()
                .map(target -> Mention.builder()
                        .kind(MentionKind.RECOMMENDATION)
                        .target(target)
                        .build());
        return Combinators.combine(of(TEXT_IDS), few(REVIEWS), mentions.list().ofMaxSize(3))
                .as((id, reviews, told) ->
                        Specimens.publication().withId(id).withReviews(reviews).withMentions(told));
    }

    private static <T> Arbitrary<T> of(List<T> values) {
        return net.jqwik.api.Arbitraries.of(values);
    }

    /** Also the same value twice, and now and then so many that they are told apart in another way. */
    private static <T> Arbitrary<List<T>> few(List<T> values) {
        return net.jqwik.api.Arbitraries.frequencyOf(
                Tuple.of(9, of(values).list().ofMaxSize(3)),
                Tuple.of(1, of(values).list().ofSize(20)));
    }
}
