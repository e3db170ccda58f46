package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader says where the record stands that it gave last. */
class RecordPlaceTest {

    private static final String DATASET = """
            {
              "schemaVersion": "1.0",
              "recommendations": [
                {"id": "PER-4:a", "review": "PER-4", "text": "Plant trees."}, {"id": "PER-4:b", "review": "PER-4",
                  "text": "Plant more trees."},
                {"id": "PER-4:c", "colour": "red"},
                {
                  "id": "PER-4:d", "review": "PER-4", "text": "Plant oaks."
                }
              ],
              "reviews": [
                {"id": "PER-4", "stateUnderReview": "PER", "cycle": 4}
              ],
              "recommendations": [{"id": "PER-4:e", "review": "PER-4", "text": "Plant elms."}]
            }
            """;

    @TempDir
    private Path folder;

    private static String record(String type, String members) {
        return "{\"type\": \"" + type + "\", " + members + "}";
    }

    private static String recommendation(String id) {
        return record("recommendation", "\"id\": \"PER-4:" + id + "\", \"review\": \"PER-4\", \"text\": \"Plant it.\"");
    }

    private static String text(Optional<SourceRef> place) {
        return place.map(ref ->
                        ref.getSource().orElse("") + ": " + ref.getLocation().orElse(""))
                .orElse("none");
    }

    /** The places of all records, asked for after each. */
    private static List<String> places(RecordReader in, boolean lookAhead) {
        List<String> places = new ArrayList<>();
        Iterator<UprRecord> records = in.iterator();
        assertThat(in.place()).isEmpty();
        boolean more = records.hasNext();
        while (more) {
            records.next();
            String before = text(in.place());
            more = records.hasNext();
            places.add(lookAhead ? text(in.place()) : before);
        }
        assertThat(places).last().isEqualTo(text(in.place()));
        return places;
    }

    private RecordReader open(String... files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < files.length; i++) {
            paths.add(TinyFiles.write(folder, (char) ('a' + i) + ".in", files[i]));
        }
        return UprReader.detecting().open(paths);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofADatasetItIsThePointerAndTheLineWhereTheRecordBegins(boolean lookAhead) throws IOException {
        try (RecordReader in = open(DATASET)) {
            assertThat(places(in, lookAhead))
                    .containsExactly(
                            "a.in: /recommendations/0, line 4",
                            "a.in: /recommendations/1, line 4",
                            "a.in: /recommendations/3, line 7",
                            "a.in: /reviews/0, line 12",
                            "a.in: /recommendations/0, line 14");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofJsonLinesItIsTheLine(boolean lookAhead) throws IOException {
        try (RecordReader in = open(TinyFiles.lines(recommendation("a"), "", "rubbish", recommendation("b")))) {
            assertThat(places(in, lookAhead)).containsExactly("a.in: line 2", "a.in: line 5");
        }
    }

    @Test
    void ofLinesWithoutADatasetTheFirstIsOneToo() throws IOException {
        try (RecordReader in = open("\n" + recommendation("a") + "\n" + recommendation("b"))) {
            assertThat(places(in, false)).containsExactly("a.in: line 2", "a.in: line 3");
        }
    }

    @Test
    void ofAnExportTheRecordSaysItItself() throws IOException {
        try (RecordReader in = open(TinyFiles.csv(TinyFiles.SCHOOLS))) {
            assertThat(places(in, false)).containsExactly("none", "none");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofSeveralInputsItIsThatOfTheInputWhichGaveTheRecord(boolean lookAhead) throws IOException {
        String review = record("review", "\"id\": \"PER-4\", \"stateUnderReview\": \"PER\", \"cycle\": 4");
        try (RecordReader in = open(
                DATASET,
                TinyFiles.csv(TinyFiles.SCHOOLS),
                TinyFiles.lines(review, recommendation("x"), review, recommendation("y")))) {
            assertThat(places(in, lookAhead))
                    .endsWith("a.in: /recommendations/0, line 14", "none", "none", "c.in: line 3", "c.in: line 5")
                    .hasSize(9);
        }
    }

    @Test
    void hasNextNeedNotBeAsked() throws IOException {
        try (RecordReader in = open(DATASET)) {
            Iterator<UprRecord> records = in.iterator();
            records.next();
            assertThat(text(in.place())).isEqualTo("a.in: /recommendations/0, line 4");
            assertThat(records.next()).isInstanceOf(Recommendation.class);
            assertThat(text(in.place())).isEqualTo("a.in: /recommendations/1, line 4");
        }
    }
}
