package io.github.openupr.analysis;

import io.github.openupr.model.DataSource;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gives the sources of a dataset names that no earlier dataset has for another source, and all that refers to them. */
final class RenamedSources {

    private final Map<String, String> names;

    private RenamedSources(Map<String, String> names) {
        this.names = names;
    }

    /** The dataset, its sources being told apart from those that are known; these are added to the known ones. */
    static UprDataset of(UprDataset dataset, Map<String, DataSource> known, MergeLog log) {
        Map<String, String> names = new HashMap<>();
        List<DataSource> sources =
                dataset.getMetadata().map(metadata -> metadata.getSources()).orElse(List.of());
        for (DataSource source : sources) {
            String name = source.getId();
            for (int i = 2; known.containsKey(name) && !known.get(name).equals(source.withId(name)); i++) {
                name = source.getId() + "~" + i;
            }
            known.put(name, source.withId(name));
            if (!name.equals(source.getId())) {
                names.put(source.getId(), name);
                log.tell(
                        "merge_source_renamed",
                        Severity.INFO,
                        "an earlier dataset has another source of this name; here it becomes " + name,
                        source.getId());
            }
        }
        return names.isEmpty() ? dataset : new RenamedSources(names).rename(dataset);
    }

    private UprDataset rename(UprDataset dataset) {
        return UprDataset.builder()
                .from(dataset)
                .metadata(dataset.getMetadata()
                        .map(metadata -> metadata.withSources(each(
                                metadata.getSources(),
                                source -> source.withId(names.getOrDefault(source.getId(), source.getId()))))))
                .reviews(each(dataset.getReviews(), this::rename))
                .recommendations(each(dataset.getRecommendations(), this::rename))
                .commendations(
                        each(dataset.getCommendations(), record -> record.withSource(rename(record.getSource()))))
                .pledges(each(dataset.getPledges(), record -> record.withSource(rename(record.getSource()))))
                .assessments(each(dataset.getAssessments(), record -> record.withSource(rename(record.getSource()))))
                .publications(each(dataset.getPublications(), record -> record.withSource(rename(record.getSource()))))
                .build();
    }

    private Review rename(Review review) {
        return review.withSource(rename(review.getSource()))
                .withReportedCounts(
                        each(review.getReportedCounts(), count -> count.withSource(rename(count.getSource()))))
                .withAnswers(each(review.getAnswers(), answer -> answer.withResponse(rename(answer.getResponse()))));
    }

    private Recommendation rename(Recommendation recommendation) {
        return recommendation
                .withSource(rename(recommendation.getSource()))
                .withResponse(recommendation.getResponse().map(this::rename))
                .withEarlierResponses(each(recommendation.getEarlierResponses(), this::rename));
    }

    private Response rename(Response response) {
        return response.withSource(rename(response.getSource()));
    }

    private Optional<SourceRef> rename(Optional<SourceRef> place) {
        return place.map(ref -> ref.withSource(ref.getSource().map(name -> names.getOrDefault(name, name))));
    }

    private static <T> List<T> each(List<T> values, Function<T, T> change) {
        return values.stream().map(change).toList();
    }
}
