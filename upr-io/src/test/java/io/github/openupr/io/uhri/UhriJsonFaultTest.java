package io.github.openupr.io.uhri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile files of the JSON export. */
class UhriJsonFaultTest {

    @TempDir
    private Path folder;

    private static List<String> codes(ReadResult read) {
        return read.notices().stream().map(Notice::code).toList();
    }

    @Test
    void whatIsNoObjectIsRejected() throws IOException {
        ReadResult read = UhriFiles.json("[5," + UhriFiles.PERU + ",[" + UhriFiles.PERU + "],null]");

        assertThat(codes(read)).containsExactly("element_no_object", "element_no_object", "element_no_object");
        assertThat(read.counts().rowsRead()).isEqualTo(4);
        assertThat(read.counts().rejected()).isEqualTo(3);
    }

    @Test
    void aMemberThatComesTwiceIsTold() throws IOException {
        String twice = UhriFiles.PERU.replace("\"UprCycle\":4", "\"UprCycle\":4,\"UprCycle\":3,\"x\":1,\"x\":2");

        ReadResult read = UhriFiles.json(UhriFiles.array(twice));

        assertThat(codes(read)).containsExactly("member_repeated", "member_repeated");
        assertThat(read.dataset().getReviews().get(0).getCycle()).isEqualTo(4);
    }

    @Test
    void whatStandsBeforeACutIsGiven() throws IOException {
        Path file = folder.resolve("cut.json");
        String whole = UhriFiles.array(UhriFiles.PERU, UhriFiles.PERU);
        Files.writeString(file, whole.substring(0, whole.length() - 200));

        List<UprRecord> given = new ArrayList<>();
        try (RecordReader in = UprReader.of(SourceFormat.UHRI_JSON).open(file)) {
            assertThatExceptionOfType(UprFormatException.class)
                    .isThrownBy(() -> in.forEach(given::add))
                    .withMessageStartingWith("cut.json, record 2, line ")
                    .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"));
        }
        assertThat(given).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"UprCycle\":NaN", "\"UprCycle\":4,\"x\":'y'", "\"UprCycle\":4,,"})
    void whatIsNoJsonStopsTheReading(String broken) {
        String row = UhriFiles.PERU.replace("\"UprCycle\":4", broken);

        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UhriFiles.json(UhriFiles.array(row)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"));
    }

    @Test
    void limitsHold() {
        String deep = UhriFiles.peru("Themes", "[".repeat(100_000) + "]".repeat(100_000));
        String large = UhriFiles.peru("Text", '"' + "a".repeat(1_000_000) + '"');
        ReadOptions small = ReadOptions.builder()
                .limits(ReadLimits.defaults().withMaxFieldLength(1000).withMaxItems(5))
                .build();

        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UhriFiles.json(UhriFiles.array(deep)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit_nesting"));
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UhriFiles.read(SourceFormat.UHRI_JSON, bytes(large), small))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit_field_length"));
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UhriFiles.read(SourceFormat.UHRI_JSON, bytes(UhriFiles.PERU), small))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit_items"));
    }

    private static byte[] bytes(String row) {
        return UhriFiles.array(row).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aTextOfAMegabyteIsRead() throws IOException {
        assertThat(UhriFiles.json(UhriFiles.array(UhriFiles.peru("Text", '"' + "a".repeat(1_000_000) + '"')))
                        .dataset()
                        .getRecommendations()
                        .get(0)
                        .getText())
                .hasSize(1_000_000);
    }

    @Test
    void utf16IsToldWithTheRemedy() {
        byte[] utf16 = UhriFiles.array(UhriFiles.PERU).getBytes(StandardCharsets.UTF_16);

        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UhriFiles.read(SourceFormat.UHRI_JSON, utf16))
                .withMessageContaining("save the file as UTF-8");
    }
}
