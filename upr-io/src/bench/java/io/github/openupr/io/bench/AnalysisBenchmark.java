package io.github.openupr.io.bench;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.DatasetDiff;
import io.github.openupr.analysis.DatasetMerge;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.Reconciliation;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.analysis.Similarity;
import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.DatasetFingerprint;
import io.github.openupr.model.DatasetIndex;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The analyses over all recommendations of UPR Info's export: one pass over everything each, whatever is asked. */
@State(Scope.Benchmark)
public class AnalysisBenchmark {

    private static final int HUNDRED = 100;

    private UprDataset dataset;
    private UprDataset later;
    private List<ReviewId> reviews;
    private Map<StateCode, UprDataset> byState;
    private List<UprDataset> byReview;

    @Setup
    public void make() throws IOException {
        dataset = BenchData.dataset();
        List<Recommendation> changed = new ArrayList<>(dataset.getRecommendations());
        for (int i = 0; i < changed.size(); i += HUNDRED) {
            changed.set(
                    i,
                    changed.get(i)
                            .withResponse(Response.builder()
                                    .position(Position.UNCLEAR)
                                    .build()));
        }
        later = dataset.withRecommendations(changed);
        DatasetIndex index = DatasetIndex.of(dataset);
        reviews = List.copyOf(dataset.getRecommendations().stream()
                .map(Recommendation::getReview)
                .collect(Collectors.toCollection(TreeSet::new)));
        byState = reviews.stream()
                .map(ReviewId::state)
                .distinct()
                .collect(Collectors.toMap(state -> state, state -> UprDataset.builder()
                        .recommendations(index.recommendationsTo(state))
                        .build()));
        byReview = reviews.stream()
                .map(review -> UprDataset.builder()
                        .recommendations(index.recommendationsOf(review))
                        .build())
                .toList();
    }

    @Benchmark
    public List<ReviewSummary> summariesOfAllReviews() {
        return ReviewSummary.ofAll(dataset);
    }

    @Benchmark
    public CoverageAudit coverageOfOneReview() {
        return CoverageAudit.of(dataset, reviews.get(0));
    }

    @Benchmark
    public DatasetDiff diff() {
        return DatasetDiff.of(dataset, later);
    }

    @Benchmark
    public DatasetFingerprint fingerprint() {
        return DatasetFingerprint.of(dataset);
    }

    @Benchmark
    public DatasetMerge mergeOfTwoEditions() {
        return DatasetMerge.of(List.of(dataset, later));
    }

    /** Each review as a dataset of its own: what is measured is the comparison, not the search for the review. */
    @Benchmark
    public void reconciliationsOfAllReviews(Blackhole sink) {
        for (int i = 0; i < reviews.size(); i++) {
            sink.consume(Reconciliation.of(byReview.get(i), byReview.get(i), reviews.get(i)));
        }
    }

    @Benchmark
    public Similarity similarity() {
        return Similarity.of(dataset);
    }

    @Benchmark
    public void followUpOfAllStates(Blackhole sink) {
        byState.forEach((state, reviewsOfState) -> sink.consume(FollowUp.of(reviewsOfState, state)));
    }
}
