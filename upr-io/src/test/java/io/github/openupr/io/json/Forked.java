package io.github.openupr.io.json;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What {@link ForkedTest} runs in a JVM of its own. Prints one line. */
final class Forked {

    private Forked() {}

    /** Runs the task named first, with a file and a format. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        OutputFormat output = OutputFormat.valueOf(args[2]);
        SourceFormat source = SourceFormat.valueOf(args[2]);
        System.out.println(
                switch (args[0]) {
                    case "specimens" -> specimens(file, output);
                    case "write" -> write(file, output, Integer.parseInt(args[3]));
                    case "read" -> read(file, source);
                    default -> throw new IllegalArgumentException(args[0]);
                });
    }

    private static String specimens(Path file, OutputFormat format) throws IOException {
        UprWriter.of(format).write(Specimens.fullDataset(), file);
        return "written " + UprReader.detecting().read(file).counts().records().total();
    }

    /** A review stands in front of its recommendations, so that all lists have to be put in order at the end. */
    private static String write(Path file, OutputFormat format, int reviews) throws IOException {
        List<StateCode> states =
                States.all().stream().map(state -> state.code()).toList();
        Recommendation model = Specimens.recommendation();
        long records = 0;
        try (RecordWriter out = UprWriter.of(format).open(file, Specimens.metadata())) {
            for (int i = 0; i < reviews; i++) {
                ReviewId review = ReviewId.of(states.get(i % states.size()), 1 + i / states.size() % 99);
                out.write(Review.builder().from(Specimens.review()).id(review).build());
                for (int j = 0; j < 100; j++) {
                    out.write(Recommendation.builder()
                            .from(model)
                            .id(RecommendationId.of(review, "r" + j))
                            .review(review)
                            .text("Text " + i + " of " + j)
                            .build());
                }
                records += 101;
            }
        }
        return "written " + records;
    }

    private static String read(Path file, SourceFormat format) throws IOException {
        ReadOptions options = ReadOptions.builder()
                .limits(ReadLimits.defaults().withMaxBytes(Long.MAX_VALUE))
                .build();
        try (RecordReader in = UprReader.of(format, options).open(file)) {
            Iterator<UprRecord> records = in.iterator();
            long number = 0;
            while (records.hasNext()) {
                records.next();
                number++;
            }
            return "read " + number + ", notices " + in.notices().size();
        } catch (UprFormatException e) {
            return e.code();
        }
    }
}
