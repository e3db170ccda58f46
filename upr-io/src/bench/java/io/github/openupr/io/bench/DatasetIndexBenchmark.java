package io.github.openupr.io.bench;

import io.github.openupr.code.Position;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.DatasetIndex;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Making the index of 300,000 recommendations, and 10,000 look-ups of each kind in it. */
@State(Scope.Benchmark)
public class DatasetIndexBenchmark {

    private static final int RECORDS = 300_000;
    private static final int LOOK_UPS = 10_000;

    private UprDataset dataset;
    private DatasetIndex index;
    private List<Recommendation> asked;

    @Setup
    public void make() {
        dataset = BenchData.generated(RECORDS);
        index = DatasetIndex.of(dataset);
        Random random = new Random(7);
        // Records far apart, so that no look-up finds its neighbour's memory in the cache.
        asked = random.ints(LOOK_UPS, 0, RECORDS)
                .mapToObj(dataset.getRecommendations()::get)
                .toList();
    }

    @Benchmark
    public DatasetIndex build() {
        return DatasetIndex.of(dataset);
    }

    @Benchmark
    public void byTextId(Blackhole sink) {
        asked.forEach(record -> sink.consume(index.find(record.getId().toString())));
    }

    @Benchmark
    public void byTypedId(Blackhole sink) {
        asked.forEach(record -> sink.consume(index.find(record.getId())));
    }

    @Benchmark
    public void byReview(Blackhole sink) {
        asked.forEach(record -> sink.consume(index.recordsOf(record.getReview())));
    }

    @Benchmark
    public void byState(Blackhole sink) {
        for (Recommendation record : asked) {
            StateCode state = record.getRecommendingStates().get(0);
            sink.consume(index.recommendationsBy(state));
            sink.consume(index.recommendationsTo(record.getReview().state()));
        }
    }

    @Benchmark
    public void byTheme(Blackhole sink) {
        for (Recommendation record : asked) {
            Term theme = record.getThemes().get(0);
            sink.consume(index.recommendationsOn(theme));
        }
    }

    @Benchmark
    public void byPositionAndCycle(Blackhole sink) {
        for (Recommendation record : asked) {
            sink.consume(index.recommendationsWithPosition(Position.NOTED));
            sink.consume(index.recommendationsWithoutResponse());
            sink.consume(index.recommendationsInCycle(record.getReview().cycle()));
        }
    }

    @Benchmark
    public void missing(Blackhole sink) {
        asked.forEach(record -> sink.consume(index.find(record.getText())));
        asked.forEach(record -> sink.consume(index.assessmentsOf(record.getId())));
    }
}
