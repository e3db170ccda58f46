package io.github.openupr.io.bench;

import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.ReviewStatus;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What the benchmarks read and write: UPR Info's export, or a dataset like it in words of our own, 50 MB of canonical JSON. */
final class BenchData {

    private static final int RECOMMENDATIONS = 60_000;
    private static final int PER_REVIEW = 135;
    private static final List<String> WORDS = List.of((
                    "ratify the protocol and adopt a national plan for protection of women children persons with disabilities "
                            + "continue efforts to strengthen independent institutions in accordance international standards consider "
                            + "accession convention against torture abolish death penalty ensure access education health services "
                            + "minorities migrants indigenous peoples legislation investigate allegations combat trafficking human")
            .split(" "));

    private final Random random = new Random(42);
    private final List<StateCode> states = States.all().stream()
            .map(state -> state.code())
            .toList();
    private final List<Term> themes = new ArrayList<>();

    private BenchData() {
        for (int i = 0; i < 54; i++) {
            String label = words(1 + random.nextInt(4));
            themes.add(Term.builder()
                    .scheme("upr_info")
                    .code(label.toLowerCase(Locale.ROOT).replace(' ', '-') + i)
                    .label(label)
                    .build());
        }
    }

    /** The real export if the folder of shared data lies beside the checkout, else the generated dataset. */
    static UprDataset dataset() throws IOException {
        Path folder = Path.of(System.getProperty("upr.root", "."), "..", "shared", "data", "upr-info");
        if (!Files.isDirectory(folder)) {
            return generated(RECOMMENDATIONS);
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> exports = Files.newDirectoryStream(folder, "*.csv")) {
            exports.forEach(files::add);
        }
        files.sort(Comparator.naturalOrder());
        return UprReader.of(SourceFormat.UPR_INFO_CSV).read(files).dataset();
    }

    /** A generated dataset of this many recommendations; the same in every run. */
    static UprDataset generated(int recommendations) {
        return new BenchData().build(recommendations);
    }

    private UprDataset build(int recommendations) {
        UprDataset.Builder dataset = UprDataset.builder()
                .metadata(DatasetMetadata.builder()
                        .title("A generated dataset")
                        .addSources(DataSource.builder()
                                .id("1-5.csv")
                                .format("upr-info-csv")
                                .build())
                        .build());
        ReviewId review = null;
        for (int i = 0; i < recommendations; i++) {
            if (review == null || i % PER_REVIEW == 0) {
                int number = i / PER_REVIEW;
                review = ReviewId.of(states.get(number % states.size()), 1 + number / states.size());
                dataset.addReview(Review.builder()
                        .id(review)
                        .stateUnderReview(review.state())
                        .cycle(review.cycle())
                        .session(1 + number % 20)
                        .status(ReviewStatus.HELD)
                        .source(place(i))
                        .build());
            }
            dataset.addRecommendation(recommendation(review, i));
        }
        return dataset.build();
    }

    private Recommendation recommendation(ReviewId review, int row) {
        StateCode from = states.get(random.nextInt(states.size()));
        boolean supported = random.nextInt(4) > 0;
        Recommendation.Builder built = Recommendation.builder()
                .id(RecommendationId.of(review, from + "-" + Integer.toHexString(0x10000000 + random.nextInt(0x60000000))))
                .review(review)
                .text(words(6 + random.nextInt(32)))
                .addRecommendingState(from)
                .response(Response.builder()
                        .position(supported ? Position.SUPPORTED : Position.NOTED)
                        .wording(supported ? "Accepted" : "Noted")
                        .build())
                .actionCategory(1 + random.nextInt(5))
                .source(place(row));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            built.addTheme(themes.get(random.nextInt(themes.size())));
        }
        return built.build();
    }

    private static SourceRef place(int row) {
        return SourceRef.builder().source("1-5.csv").location("row " + (row + 2)).build();
    }

    private String words(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            text.append(i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : " " + word);
        }
        return text.toString();
    }
}
