package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every look-up finds what a plain filter over the dataset finds, in its order. Edge cases are off: they would fill all
 * tries with nearly empty datasets.
 */
class DatasetIndexPropertyTest {

    private static final ReviewId ABSENT = ReviewId.parse("TUV-9");
    private static final List<ReviewId> REVIEWS = withOneMore(DenseDatasets.REVIEWS, ABSENT);
    private static final List<StateCode> STATES = withOneMore(DenseDatasets.STATES, StateCode.of("TUV"));

    @Provide
    Arbitrary<UprDataset> datasets() {
        return DenseDatasets.datasets();
    }

    @Provide
    Arbitrary<UprDataset> scattered() {
        return Arbitraries.datasets();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void byId(@ForAll("datasets") UprDataset dataset) {
        checkIds(dataset);
    }

    @Property(tries = 50)
    void byIdInDatasetsOfAnyTexts(@ForAll("scattered") UprDataset dataset) {
        checkIds(dataset);
    }

    private static void checkIds(UprDataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        List<UprRecord> all = records(dataset).toList();
        List<String> ids = all.stream().map(DatasetIndexPropertyTest::id).toList();
        for (String id : withOneMore(ids, "absent")) {
            List<UprRecord> named = filter(all, record -> id(record).equals(id));
            assertThat(index.findAll(id)).isEqualTo(named);
            assertThat(index.find(id)).isEqualTo(named.stream().findFirst());
            assertThat(index.findAssessment(id)).isEqualTo(first(dataset.getAssessments(), Assessment::getId, id));
            assertThat(index.findPublication(id)).isEqualTo(first(dataset.getPublications(), Publication::getId, id));
        }
        assertThat(index.duplicateIds())
                .containsExactlyInAnyOrderElementsOf(ids.stream()
                        .distinct()
                        .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                        .toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void byTypedId(@ForAll("datasets") UprDataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        for (ReviewId review : REVIEWS) {
            assertThat(index.find(review)).isEqualTo(first(dataset.getReviews(), Review::getId, review));
            for (String local : DenseDatasets.LOCALS) {
                RecommendationId recommendation = RecommendationId.of(review, local);
                assertThat(index.find(recommendation))
                        .isEqualTo(first(dataset.getRecommendations(), Recommendation::getId, recommendation));
                assertThat(index.assessmentsOf(recommendation))
                        .isEqualTo(filter(
                                dataset.getAssessments(),
                                it -> it.getRecommendation().equals(recommendation)));
                CommendationId commendation = CommendationId.of(review, local);
                assertThat(index.find(commendation))
                        .isEqualTo(first(dataset.getCommendations(), Commendation::getId, commendation));
                PledgeId pledge = PledgeId.of(review, local);
                assertThat(index.find(pledge)).isEqualTo(first(dataset.getPledges(), VoluntaryPledge::getId, pledge));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void byReview(@ForAll("datasets") UprDataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        for (ReviewId review : REVIEWS) {
            assertThat(index.recordsOf(review))
                    .isEqualTo(filter(
                            records(dataset).toList(), record -> reviews(record).contains(review)));
            assertThat(index.recommendationsOf(review))
                    .isEqualTo(filter(
                            dataset.getRecommendations(), it -> reviews(it).contains(review)));
            assertThat(index.commendationsOf(review))
                    .isEqualTo(
                            filter(dataset.getCommendations(), it -> reviews(it).contains(review)));
            assertThat(index.pledgesOf(review))
                    .isEqualTo(filter(dataset.getPledges(), it -> reviews(it).contains(review)));
            assertThat(index.assessmentsOf(review))
                    .isEqualTo(
                            filter(dataset.getAssessments(), it -> reviews(it).contains(review)));
            assertThat(index.publicationsAbout(review))
                    .isEqualTo(
                            filter(dataset.getPublications(), it -> reviews(it).contains(review)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void byState(@ForAll("datasets") UprDataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        for (StateCode state : STATES) {
            assertThat(index.reviewsOf(state))
                    .isEqualTo(filter(
                            dataset.getReviews(), it -> it.getStateUnderReview().equals(state)));
            assertThat(index.recommendationsTo(state))
                    .isEqualTo(filter(
                            dataset.getRecommendations(),
                            it -> it.getReview().state().equals(state)));
            assertThat(index.recommendationsBy(state))
                    .isEqualTo(filter(
                            dataset.getRecommendations(),
                            it -> it.getRecommendingStates().contains(state)));
            assertThat(index.commendationsBy(state))
                    .isEqualTo(filter(
                            dataset.getCommendations(), it -> it.getState().equals(Optional.of(state))));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void byTheme(@ForAll("datasets") UprDataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        for (Term theme : withOneMore(DenseDatasets.THEMES, Specimens.term())) {
            assertThat(index.recordsOn(theme))
                    .isEqualTo(filter(records(dataset).toList(), record -> on(theme, themes(record))));
            assertThat(index.recommendationsOn(theme))
                    .isEqualTo(filter(dataset.getRecommendations(), it -> on(theme, it.getThemes())));
            assertThat(index.commendationsOn(theme))
                    .isEqualTo(filter(dataset.getCommendations(), it -> on(theme, it.getThemes())));
            assertThat(index.pledgesOn(theme)).isEqualTo(filter(dataset.getPledges(), it -> on(theme, it.getThemes())));
            theme.getCode().ifPresent(code -> {
                assertThat(index.recordsOn(theme.getScheme(), code)).isEqualTo(index.recordsOn(theme));
                assertThat(index.recommendationsOn(theme.getScheme(), code)).isEqualTo(index.recommendationsOn(theme));
            });
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void byPositionCycleAndDocument(@ForAll("datasets") UprDataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        for (Position position : Position.values()) {
            assertThat(index.recommendationsWithPosition(position))
                    .isEqualTo(filter(
                            dataset.getRecommendations(),
                            it -> it.getResponse().map(Response::getPosition).equals(Optional.of(position))));
        }
        assertThat(index.recommendationsWithoutResponse())
                .isEqualTo(filter(
                        dataset.getRecommendations(), it -> it.getResponse().isEmpty()));
        for (int cycle = -2; cycle < 6; cycle++) {
            int wanted = cycle;
            assertThat(index.reviewsInCycle(cycle))
                    .isEqualTo(filter(dataset.getReviews(), it -> it.getCycle() == wanted));
            assertThat(index.recommendationsInCycle(cycle))
                    .isEqualTo(filter(
                            dataset.getRecommendations(), it -> it.getReview().cycle() == wanted));
        }
        for (DocumentSymbol symbol : withOneMore(DenseDatasets.SYMBOLS, DocumentSymbol.of("A/1"))) {
            assertThat(index.reviewsWithDocument(symbol))
                    .isEqualTo(filter(
                            dataset.getReviews(),
                            it -> it.getDocuments().stream()
                                    .anyMatch(document -> document.getSymbol().equals(Optional.of(symbol)))));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void byMention(@ForAll("datasets") UprDataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        for (String id : withOneMore(DenseDatasets.TEXT_IDS, "absent")) {
            List<DatasetIndex.MentionIn> told = new ArrayList<>();
            dataset.getPublications()
                    .forEach(publication -> publication.getMentions().stream()
                            .filter(mention -> mention.getTarget().equals(Optional.of(id)))
                            .forEach(mention -> told.add(new DatasetIndex.MentionIn(publication, mention))));
            assertThat(index.mentionsOf(id)).isEqualTo(told);
        }
    }

    private static boolean on(Term theme, List<Term> themes) {
        return themes.stream()
                .anyMatch(term -> term.getScheme().equals(theme.getScheme())
                        && term.getCode().equals(theme.getCode())
                        && (theme.getCode().isPresent() || term.getLabel().equals(theme.getLabel())));
    }

    private static Stream<UprRecord> records(UprDataset dataset) {
        return Stream.of(
                        dataset.getReviews(),
                        dataset.getRecommendations(),
                        dataset.getCommendations(),
                        dataset.getPledges(),
                        dataset.getAssessments(),
                        dataset.getPublications())
                .flatMap(List::stream);
    }

    private static String id(UprRecord record) {
        return Members.get(method(record, "getId"), record).toString();
    }

    private static List<Term> themes(UprRecord record) {
        if (record instanceof Recommendation recommendation) {
            return recommendation.getThemes();
        }
        if (record instanceof Commendation commendation) {
            return commendation.getThemes();
        }
        return record instanceof VoluntaryPledge pledge ? pledge.getThemes() : List.of();
    }

    private static List<ReviewId> reviews(UprRecord record) {
        if (record instanceof Review review) {
            return List.of(review.getId());
        }
        if (record instanceof Assessment assessment) {
            return List.of(assessment.getRecommendation().review());
        }
        if (record instanceof Publication publication) {
            return publication.getReviews();
        }
        return List.of((ReviewId) Members.get(method(record, "getReview"), record));
    }

    private static Method method(UprRecord record, String name) {
        try {
            return Members.typeOf(record).getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> filter(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    private static <T, K> Optional<T> first(List<T> all, Function<T, K> key, K wanted) {
        return all.stream().filter(it -> key.apply(it).equals(wanted)).findFirst();
    }

    private static <T> List<T> withOneMore(List<T> values, T more) {
        return Stream.concat(values.stream(), Stream.of(more)).toList();
    }
}
