package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.Golden;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The canonical bytes, as they stand in files that JavaScript's {@code JSON.stringify} would write in the same way. */
class GoldenTest {

    private static final UprDataset DELICATE = UprDataset.builder()
            .metadata(DatasetMetadata.builder().build())
            .addCommendations(Commendation.builder()
                    .from(Specimens.commendation())
                    .text(
                            "quote \" backslash \\ slash / tab \t feed \f back \b lines \r\n nul \0 unit \u001F delete \u007F"
                                    + " next line \u0085 separators \u2028\u2029 é ж 中 \uD83D\uDD4A lone \uD800 and \uDFFF.")
                    .source(SourceRef.builder().build())
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "full.json, JSON",
        "full.jsonl, JSON_LINES",
        "delicate.json, JSON",
        "delicate.jsonl, JSON_LINES",
        "empty.json, JSON",
        "empty.jsonl, JSON_LINES"
    })
    void theBytesAreThoseOfTheGoldenFile(String name, OutputFormat format) throws IOException {
        Golden.check(name, JsonFiles.written(format, dataset(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "full.json, JSON",
        "full.jsonl, JSON_LINES",
        "delicate.json, JSON",
        "delicate.jsonl, JSON_LINES",
        "empty.json, JSON",
        "empty.jsonl, JSON_LINES"
    })
    void theGoldenFileIsReadAndOnlyItsLoneSurrogatesAreTold(String name, SourceFormat format) throws IOException {
        ReadResult read = JsonFiles.read(format, Files.readAllBytes(Golden.file(name)), ReadOptions.defaults());

        assertThat(read.dataset()).isEqualTo(dataset(name));
        assertThat(read.notices())
                .extracting(Notice::code)
                .containsExactlyElementsOf(name.startsWith("delicate") ? List.of("lone_surrogate") : List.of());
        assertThat(read.counts().rowsRead()).isEqualTo(read.counts().rowsUsed());
        assertThat(read.counts().records().total()).isEqualTo(read.counts().rowsRead());
    }

    @ParameterizedTest
    @CsvSource({"full.json, JSON", "full.jsonl, JSON_LINES"})
    void aByteOrderMarkInFrontIsReadOver(String name, SourceFormat format) throws IOException {
        String marked = "\uFEFF" + Files.readString(Golden.file(name));

        ReadResult read = JsonFiles.read(format, marked.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());

        assertThat(read.dataset()).isEqualTo(dataset(name));
        assertThat(read.notices()).isEmpty();
    }

    private static UprDataset dataset(String name) {
        return switch (name.substring(0, name.indexOf('.'))) {
            case "full" -> Specimens.fullDataset();
            case "delicate" -> DELICATE;
            default -> UprDataset.builder().build();
        };
    }
}
