package io.github.openupr.analysis;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.VoluntaryPledge;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One merge: takes the datasets one after the other. Belongs to one thread; used once. */
final class MergeRun {

    private final MergeLog log = new MergeLog();
    private final Map<String, DataSource> sources = new LinkedHashMap<>();
    private final Map<ReviewId, Review> reviews = new LinkedHashMap<>();
    private final MergedRecommendations recommendations = new MergedRecommendations(log);

    private final MergedRecords<Commendation> commendations = new MergedRecords<>(
            record -> record.getId().toString(),
            record -> List.of(record.getReview(), record.getState(), Words.inOrder(record.getText())),
            (record, id) -> record.withId(CommendationId.parse(id)),
            (known, other) -> known.withThemes(Unions.ofTerms(known.getThemes(), other.getThemes()))
                    .withSource(known.getSource().or(other::getSource))
                    .withExtras(Unions.ofExtras(known.getExtras(), other.getExtras(), MergeLog.place(other))),
            log);

    private final MergedRecords<VoluntaryPledge> pledges = new MergedRecords<>(
            record -> record.getId().toString(),
            record -> List.of(record.getReview(), Words.inOrder(record.getText())),
            (record, id) -> record.withId(PledgeId.parse(id)),
            (known, other) -> known.withThemes(Unions.ofTerms(known.getThemes(), other.getThemes()))
                    .withActionCategory(
                            known.getActionCategory().isPresent()
                                    ? known.getActionCategory()
                                    : other.getActionCategory())
                    .withSource(known.getSource().or(other::getSource))
                    .withExtras(Unions.ofExtras(known.getExtras(), other.getExtras(), MergeLog.place(other))),
            log);

    private final MergedRecords<Assessment> assessments = new MergedRecords<>(
            Assessment::getId,
            record -> record.withSource(Optional.empty()),
            Assessment::withId,
            (known, other) -> known.withSource(known.getSource().or(other::getSource)),
            log);

    private final MergedRecords<Publication> publications = new MergedRecords<>(
            Publication::getId,
            record -> record.withSource(Optional.empty()),
            Publication::withId,
            (known, other) -> known.withSource(known.getSource().or(other::getSource)),
            log);

    DatasetMerge merge(List<UprDataset> datasets) {
        List<UprDataset> inOrder = datasets.stream()
                .sorted(Comparator.comparing(MergeRun::numbers, Comparator.reverseOrder()))
                .map(dataset -> RenamedSources.of(dataset, sources, log))
                .toList();
        inOrder.forEach(this::add);
        MovedAnswers answers = new MovedAnswers(recommendations.all(), List.copyOf(reviews.values()), log);
        List<Review> answered = reviews.values().stream().map(answers::move).toList();
        UprDataset merged = UprDataset.builder()
                .metadata(MergedMetadata.of(inOrder, sources.values(), log))
                .reviews(answered)
                .recommendations(answers.recommendations())
                .commendations(commendations.all())
                .pledges(pledges.all())
                .assessments(assessments.all())
                .publications(publications.all())
                .build();
        return new DatasetMerge(merged, log.notices(), recommendations.joined(), recommendations.added());
    }

    /** Whether most recommendations have the number that the report prints. */
    private static boolean numbers(UprDataset dataset) {
        List<Recommendation> all = dataset.getRecommendations();
        return all.stream().filter(each -> each.getNumber().isPresent()).count() * 2 > all.size();
    }

    private void add(UprDataset dataset) {
        for (Review review : dataset.getReviews()) {
            reviews.merge(review.getId(), review, (known, other) -> JoinedReview.of(known, other, log));
        }
        Map<String, String> names = new HashMap<>(recommendations.addAll(dataset.getRecommendations()));
        names.putAll(commendations.addAll(dataset.getCommendations()));
        pledges.addAll(dataset.getPledges());
        names.putAll(assessments.addAll(dataset.getAssessments().stream()
                .map(each -> follow(each, names))
                .toList()));
        publications.addAll(dataset.getPublications().stream()
                .map(each -> follow(each, names))
                .toList());
    }

    /** What refers to a record by its id goes on to do so. */
    private static Assessment follow(Assessment assessment, Map<String, String> names) {
        String target = assessment.getRecommendation().toString();
        return names.containsKey(target)
                ? assessment.withRecommendation(RecommendationId.parse(names.getOrDefault(target, target)))
                : assessment;
    }

    private static Publication follow(Publication publication, Map<String, String> names) {
        return publication.withMentions(publication.getMentions().stream()
                .map(mention ->
                        mention.withTarget(mention.getTarget().map(target -> names.getOrDefault(target, target))))
                .toList());
    }
}
