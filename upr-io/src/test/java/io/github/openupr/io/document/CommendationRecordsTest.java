package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.SourceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commendations as records. */
class CommendationRecordsTest {

    private static final ReviewId CHAD = ReviewId.parse("TCD-1");

    @TempDir
    private Path folder;

    private List<Commendation> read(String... paragraphs) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "report");
        try (InputFile in = InputFile.of(file, ReadLimits.defaults())) {
            CommendationRecords records = new CommendationRecords(in, CHAD);
            Dialogue dialogue = new Dialogue(CHAD.state());
            return IntStream.range(0, paragraphs.length)
                    .mapToObj(i -> new Numbered(String.valueOf(27 + i), 27 + i + ".", paragraphs[i], 5))
                    .flatMap(paragraph -> records.of(paragraph, dialogue.turns(paragraph)).stream())
                    .toList();
        }
    }

    @Test
    void aRecordSaysWhoCommendedWhatAndWhere() throws IOException {
        assertThat(read("Norway welcomed the\nnew wells. It asked about pumps."))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.getReview()).isEqualTo(CHAD);
                    assertThat(record.getState()).contains(StateCode.of("NOR"));
                    assertThat(record.getText()).isEqualTo("Norway welcomed the new wells.");
                    assertThat(record.getSource())
                            .contains(SourceRef.builder()
                                    .source("report.txt")
                                    .location("paragraph 27")
                                    .build());
                    assertThat(record.getId().toString()).matches("TCD-1:c-[0-9a-f]{8}");
                });
    }

    @Test
    void idsTellStateAndPlaceApartAndStayTheSame() throws IOException {
        String[] paragraphs = {
            "Norway noted wells. It welcomed them.",
            "Norway noted wells. It welcomed them.",
            "Spain noted wells. It welcomed them. It welcomed them."
        };
        List<CommendationId> ids =
                read(paragraphs).stream().map(Commendation::getId).toList();
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
        assertThat(ids.get(3).toString()).isEqualTo(ids.get(2) + "~2");
        assertThat(read(paragraphs)).extracting(Commendation::getId).isEqualTo(ids);
    }
}
