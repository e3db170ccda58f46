package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.Golden;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Datasets that are valid without being canonical, and files that were cut. */
class DatasetReadingTest {

    private static final String TAIL =
            "\"pledges\":[{\"id\":\"KAZ-4:p1\",\"review\":\"KAZ-4\",\"text\":\"t\",\"themes\":[]}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{" + TAIL + ",\"reviews\":[],\"metadata\":{\"title\":\"T\"},\"schemaVersion\":\"1.0\"}",
                "{\"metadata\":{\"title\":\"T\"}," + TAIL + ",\"schemaVersion\":\"1.0\"}",
                "{\"schemaVersion\":\"1.0\"," + TAIL + ",\"metadata\":{\"title\":\"T\"}}",
                " \r\n\t{ \"schemaVersion\" : \"1.0\" , " + TAIL + " , \"metadata\" : { \"title\" : \"T\" } } \n\n"
            })
    void membersMayComeInAnyOrderAndLayout(String text) throws IOException {
        try (RecordReader in = UprReader.of(SourceFormat.JSON)
                .open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), JsonFiles.NAME)) {
            assertThat(in.metadata().orElseThrow().getTitle()).contains("T");
            assertThat(in).hasSize(1);
            assertThat(in.notices()).isEmpty();
        }
    }

    @Test
    void anotherVersionIsRefusedOnOpeningWhereverItStands() {
        UprFormatException refused = JsonFiles.refused("{" + TAIL + ",\"schemaVersion\":\"2.0\"}");

        assertThat(refused.code()).isEqualTo("unsupported_schema_version");
    }

    @Test
    void listsAreReadInTheOrderOfTheFile() {
        ReadResult read = JsonFiles.dataset("{\"schemaVersion\":\"1.0\"," + TAIL
                + ",\"commendations\":[{\"text\":\"b\",\"review\":\"KAZ-4\",\"id\":\"KAZ-4:c1\"}]}");

        assertThat(read.counts().records().pledges()).isEqualTo(1);
        assertThat(read.counts().records().commendations()).isEqualTo(1);
        assertThat(read.counts().rowsRead()).isEqualTo(2);
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(Golden.file("full.json"));
        int closed = whole.length - 1;

        for (int length = 1; length < closed; length++) {
            UprFormatException refused =
                    JsonFiles.refused(SourceFormat.JSON, Arrays.copyOf(whole, length), ReadOptions.defaults());
            assertThat(refused.code()).as("cut behind %d bytes", length).isEqualTo("malformed");
        }
        assertThat(JsonFiles.read(SourceFormat.JSON, Arrays.copyOf(whole, closed), ReadOptions.defaults())
                        .dataset())
                .as("only the last line end is missing")
                .isEqualTo(Specimens.fullDataset());
    }

    @Test
    void aFlippedByteNeverEscapesAsAnotherException() throws IOException {
        byte[] whole = Files.readAllBytes(Golden.file("delicate.json"));
        UprDataset dataset =
                JsonFiles.read(SourceFormat.JSON, whole, ReadOptions.defaults()).dataset();
        int same = 0;
        for (int i = 0; i < whole.length; i++) {
            for (byte value : new byte[] {0, '"', '{', ']', '7', ' ', (byte) 0xC3, (byte) 0xFF}) {
                byte[] flipped = whole.clone();
                flipped[i] = value;
                try {
                    ReadResult read = JsonFiles.read(SourceFormat.JSON, flipped, ReadOptions.defaults());
                    same += read.dataset().equals(dataset) ? 1 : 0;
                    assertThat(read.counts().rowsRead())
                            .isEqualTo(read.counts().rowsUsed() + read.counts().rejected());
                } catch (UprFormatException e) {
                    JsonFiles.isForPeople(String.valueOf(e.getMessage()));
                }
            }
        }
        assertThat(same).as("blanks for blanks").isPositive();
    }
}
