package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.MentionKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoverageAuditPropertyTest {

    /** Few enough ids that mentions often hit a record, of this review or another. */
    @Provide
    Arbitrary<UprDataset> datasets() {
        Arbitrary<String> recommendations = Arbitraries.of("KAZ-4:1", "KAZ-4:2", "KAZ-4:3", "KAZ-3:1");
        Arbitrary<String> commendations = Arbitraries.of("KAZ-4:c1", "KAZ-4:c2", "KAZ-3:c1");
        Arbitrary<String> texts = Arbitraries.of("Ratify it.", "ratify it", "Free them", "");
        Arbitrary<String> states = Arbitraries.of("FRA", "DEU", "ITA");
        Arbitrary<Recommendation> recommendation = Combinators.combine(
                        recommendations, texts, states.array(String[].class).ofMaxSize(3))
                .as(Coverage::recommendation);
        Arbitrary<Commendation> commendation =
                Combinators.combine(commendations, texts).as(Coverage::commendation);
        Arbitrary<Mention> mention = Combinators.combine(
                        Arbitraries.of(MentionKind.class),
                        Arbitraries.oneOf(recommendations, commendations, Arbitraries.of("KAZ-4:x", "nonsense"))
                                .optional())
                .as((kind, target) ->
                        Mention.builder().kind(kind).target(target).build());
        Arbitrary<Publication> publication = Combinators.combine(
                        Arbitraries.of(REVIEW, ReviewId.parse("KAZ-3")).list().ofMaxSize(2),
                        mention.array(Mention[].class).ofMaxSize(6))
                .as(Coverage::publication);
        return Combinators.combine(
                        recommendation
                                .list()
                                .uniqueElements(Recommendation::getId)
                                .ofMaxSize(4),
                        commendation.list().uniqueElements(Commendation::getId).ofMaxSize(3),
                        publication.list().ofMinSize(1).ofMaxSize(4))
                .as((someRecommendations, someCommendations, publications) -> UprDataset.builder()
                        .recommendations(someRecommendations)
                        .commendations(someCommendations)
                        .publications(publications)
                        // The review is there in any case.
                        .addPublication(Coverage.publication())
                        .build());
    }

    @Property
    void whatIsMentionedAndWhatIsLeftOutAreAllThereIs(@ForAll("datasets") UprDataset dataset) {
        List<UprRecord> all = Stream.concat(
                        dataset.getRecommendations().stream()
                                .filter(each -> each.getReview().equals(REVIEW)),
                        dataset.getCommendations().stream()
                                .filter(each -> each.getReview().equals(REVIEW)))
                .map(UprRecord.class::cast)
                .toList();
        CoverageAudit audit = CoverageAudit.of(dataset, REVIEW);
        assertThat(audit.recommendations() + audit.commendations()).isEqualTo(all.size());
        assertThat(audit.publications())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(mentionedAndLeftOut(told)).containsExactlyInAnyOrderElementsOf(all));
    }

    private static List<UprRecord> mentionedAndLeftOut(PublicationCoverage told) {
        List<UprRecord> records = new ArrayList<>(told.mentionedRecommendations());
        records.addAll(told.mentionedCommendations());
        told.leftOut().forEach(each -> records.add(each.record()));
        return records;
    }

    @Property
    void everyMentionCountsOrHasAReasonNotTo(@ForAll("datasets") UprDataset dataset) {
        assertThat(CoverageAudit.of(dataset, REVIEW).publications())
                .allSatisfy(told -> assertThat(told.mentionedRecommendations().size()
                                + told.mentionedCommendations().size()
                                + told.uncountedMentions().size())
                        .isEqualTo(told.publication().getMentions().size()));
    }

    @Property
    void selectiveIsAlwaysPraiseAloneAndNeverWithARecommendation(@ForAll("datasets") UprDataset dataset) {
        for (PublicationCoverage told : CoverageAudit.of(dataset, REVIEW).publications()) {
            boolean praiseAlone = told.bias() == Bias.COMMENDATIONS_ONLY
                    && told.mentionedRecommendations().isEmpty()
                    && !told.mentionedCommendations().isEmpty();
            assertThat(told.selective()).isEqualTo(praiseAlone);
        }
    }

    @Property
    void sharesAreWithinTheirBoundsAndAbsentOnlyWhereThereIsNothing(@ForAll("datasets") UprDataset dataset) {
        CoverageAudit audit = CoverageAudit.of(dataset, REVIEW);
        for (PublicationCoverage told : audit.publications()) {
            assertThat(told.recommendationShare().isEmpty()).isEqualTo(audit.recommendations() == 0);
            assertThat(told.commendationShare().isEmpty()).isEqualTo(audit.commendations() == 0);
            assertThat(told.recommendationShare().orElse(0)).isBetween(0.0, 1.0);
            assertThat(told.commendationShare().orElse(0)).isBetween(0.0, 1.0);
        }
    }

    @Property
    void theMostRepeatedComesFirst(@ForAll("datasets") UprDataset dataset) {
        assertThat(CoverageAudit.of(dataset, REVIEW).publications())
                .allSatisfy(told -> assertThat(told.leftOut())
                        .extracting(LeftOut::states)
                        .isSortedAccordingTo(Collections.reverseOrder()));
    }

    @Property
    void theOrderOfMentionsMakesNoDifference(@ForAll("datasets") UprDataset dataset, @ForAll Random random) {
        UprDataset shuffled = dataset.withPublications(dataset.getPublications().stream()
                .map(publication -> publication.withMentions(shuffled(publication.getMentions(), random)))
                .toList());
        assertThat(figures(shuffled)).isEqualTo(figures(dataset));
    }

    private static List<Mention> shuffled(List<Mention> mentions, Random random) {
        List<Mention> copy = new ArrayList<>(mentions);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static List<List<Object>> figures(UprDataset dataset) {
        return CoverageAudit.of(dataset, REVIEW).publications().stream()
                .map(told -> List.<Object>of(
                        told.mentionedRecommendations(),
                        told.mentionedCommendations(),
                        told.leftOut(),
                        told.bias(),
                        told.selective(),
                        told.uncountedMentions().stream()
                                .map(UncountedMention::reason)
                                .sorted()
                                .toList()))
                .toList();
    }

    @Property
    void theTwoSidesAreJudgedAlike(@ForAll("datasets") UprDataset dataset) {
        // Every recommendation becomes a commendation and the other way round: the bias turns round with them.
        List<Bias> biases = CoverageAudit.of(dataset, REVIEW).publications().stream()
                .map(PublicationCoverage::bias)
                .toList();
        List<Bias> mirrored = CoverageAudit.of(mirrored(dataset), REVIEW).publications().stream()
                .map(PublicationCoverage::bias)
                .toList();
        assertThat(mirrored).extracting(CoverageAuditPropertyTest::mirrored).isEqualTo(biases);
    }

    private static Bias mirrored(Bias bias) {
        return switch (bias) {
            case COMMENDATIONS_ONLY -> Bias.RECOMMENDATIONS_ONLY;
            case RECOMMENDATIONS_ONLY -> Bias.COMMENDATIONS_ONLY;
            case NONE -> Bias.NONE;
        };
    }

    private static UprDataset mirrored(UprDataset dataset) {
        return UprDataset.builder()
                .recommendations(dataset.getCommendations().stream()
                        .map(each -> Coverage.recommendation(each.getId().toString(), each.getText()))
                        .toList())
                .commendations(dataset.getRecommendations().stream()
                        .map(each -> Coverage.commendation(each.getId().toString(), each.getText()))
                        .toList())
                .publications(dataset.getPublications().stream()
                        .map(publication -> publication.withMentions(publication.getMentions().stream()
                                .map(mention -> mention.withKind(mirrored(mention.getKind())))
                                .toList()))
                        .toList())
                .build();
    }

    private static MentionKind mirrored(MentionKind kind) {
        return switch (kind) {
            case RECOMMENDATION -> MentionKind.COMMENDATION;
            case COMMENDATION -> MentionKind.RECOMMENDATION;
            case TOPIC -> MentionKind.TOPIC;
        };
    }
}
