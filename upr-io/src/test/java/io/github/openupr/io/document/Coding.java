package io.github.openupr.io.document;

import io.github.openupr.code.SharedData;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.document.Scoring.Made;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** UPR Info's rows by State under review and session, and the reports that are coded in them. */
final class Coding {

    private static final String REPORTS = "data/working-group-reports/";
    private static final List<String> FILES = List.of("1-5", "6-9", "10-13", "14-17", "17-20");

    private final Map<String, List<Made>> byReview = new HashMap<>();

    /** A report that is at hand. */
    record Report(Path file, StateCode state, int session) {}

    private Coding() {}

    static Coding load() throws IOException {
        Coding coding = new Coding();
        for (String file : FILES) {
            UprDataset rows = UprReader.of(SourceFormat.UPR_INFO_CSV)
                    .read(SharedData.path("data/upr-info/" + file + ".csv"))
                    .dataset();
            Map<String, Review> reviews = new HashMap<>();
            rows.getReviews().forEach(review -> reviews.put(review.getId().toString(), review));
            for (Recommendation row : rows.getRecommendations()) {
                Review review =
                        Objects.requireNonNull(reviews.get(row.getReview().toString()));
                coding.byReview
                        .computeIfAbsent(
                                key(
                                        review.getStateUnderReview(),
                                        review.getSession().orElse(0)),
                                key -> new ArrayList<>())
                        .addAll(made(row));
            }
        }
        return coding;
    }

    /** The rows of a review. */
    List<Made> of(StateCode state, int session) {
        return byReview.getOrDefault(key(state, session), List.of());
    }

    /** One for each recommending State; one without, where none is named. */
    static List<Made> made(Recommendation record) {
        Optional<io.github.openupr.code.Position> position =
                record.getResponse().map(Response::getPosition);
        String place = record.getId().toString();
        if (record.getRecommendingStates().isEmpty()) {
            return List.of(new Made(Optional.empty(), record.getText(), position, place));
        }
        return record.getRecommendingStates().stream()
                .map(state -> new Made(Optional.of(state), record.getText(), position, place))
                .toList();
    }

    private static String key(StateCode state, int session) {
        return state.code() + '/' + session;
    }

    /** The reports in plain text, or in PDF, whose review is coded; a file that is there twice counts once. */
    static List<Report> reports(String ending) throws IOException {
        Map<Integer, Report> reports = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(SharedData.path(REPORTS + "index.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells[0].endsWith(ending) && !cells[4].equals("0")) {
                Path file = SharedData.path(REPORTS + cells[0]);
                reports.putIfAbsent(
                        Arrays.hashCode(Files.readAllBytes(file)),
                        new Report(file, States.resolve(cells[1]).orElseThrow().code(), Integer.parseInt(cells[2])));
            }
        }
        return List.copyOf(reports.values());
    }
}
