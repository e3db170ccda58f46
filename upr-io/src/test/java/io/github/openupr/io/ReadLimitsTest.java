package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openupr.model.UprRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit holds to the last byte, record, character and level. */
class ReadLimitsTest {

    private static final int LONG = 5_000;

    @TempDir
    private Path folder;

    /** Three records, of which one has a text of 5,000 characters. */
    private static String example(SourceFormat format) {
        String text = "é".repeat(LONG);
        return switch (format) {
            case JSON ->
                TinyFiles.json(TinyFiles.review("TCD-1", 5), TinyFiles.recommendations("TCD-1", "a", "b"))
                        .replace("Plant b trees.", text);
            case JSON_LINES ->
                TinyFiles.lines(
                        "{\"type\":\"review\",\"id\":\"TCD-1\",\"stateUnderReview\":\"TCD\",\"cycle\":1}",
                        "{\"type\":\"recommendation\",\"id\":\"TCD-1:a\",\"review\":\"TCD-1\",\"text\":\"Plant.\"}",
                        lineOf(text));
            case UPR_INFO_CSV -> TinyFiles.csv(TinyFiles.SCHOOLS, TinyFiles.row("Chad", text, "Peru", "Noted", "5"));
            default -> throw new IllegalArgumentException("no text of it: " + format);
        };
    }

    private static String lineOf(String text) {
        return "{\"type\":\"recommendation\",\"id\":\"TCD-1:b\",\"review\":\"TCD-1\",\"text\":\"" + text + "\"}";
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void bytes(SourceFormat format) throws IOException {
        byte[] bytes = example(format).getBytes(StandardCharsets.UTF_8);
        Path file = TinyFiles.write(folder, "input", example(format));
        UprReader enough = reader(format, limits -> limits.withMaxBytes(bytes.length));
        UprReader less = reader(format, limits -> limits.withMaxBytes(bytes.length - 1));

        assertThat(enough.read(file).counts().records().total()).isEqualTo(3);
        assertThat(enough.read(new ByteArrayInputStream(bytes), "input")
                        .counts()
                        .records()
                        .total())
                .isEqualTo(3);
        assertStops(() -> less.open(file).close(), "limit_bytes", "input: ", bytes.length - 1 + " bytes", "maxBytes");
        assertStops(
                () -> less.open(new ByteArrayInputStream(bytes), "input").close(),
                "limit_bytes",
                "input: ",
                bytes.length - 1 + " bytes",
                "maxBytes");
    }

    @Test
    void aStreamWithoutEndIsReadToTheLimitOnly() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                given += length;
                assertThat(given).isLessThan(2_000_000);
                return length;
            }
        };
        UprReader reader = reader(SourceFormat.JSON, limits -> limits.withMaxBytes(1_000_000));
        assertStops(() -> reader.read(endless, "endless"), "limit_bytes", "endless: ", "1000000 bytes", "maxBytes");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void records(SourceFormat format) throws IOException {
        Path file = TinyFiles.write(folder, "input", example(format));
        ReadResult all = reader(format, limits -> limits.withMaxRecords(3)).read(file);
        assertThat(all.counts().records().total()).isEqualTo(3);

        List<UprRecord> given = new ArrayList<>();
        try (RecordReader in =
                reader(format, limits -> limits.withMaxRecords(2)).open(file)) {
            assertStops(() -> in.forEach(given::add), "limit_records", "input: ", "2 records", "maxRecords");
            assertThat(given).hasSize(2);
            assertThat(in.counts().records().total()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void charactersOfACellMemberOrLine(SourceFormat format) throws IOException {
        Path file = TinyFiles.write(folder, "input", example(format));
        // The limit is one of the line in JSON Lines.
        int needed =
                format == SourceFormat.JSON_LINES ? lineOf("é".repeat(LONG)).length() : LONG;
        ReadResult all =
                reader(format, limits -> limits.withMaxFieldLength(needed)).read(file);
        assertThat(all.counts().records().total()).isEqualTo(3);
        assertStops(
                () -> reader(format, limits -> limits.withMaxFieldLength(needed - 1))
                        .read(file),
                "limit_field_length",
                "input, ",
                needed - 1 + " characters",
                "maxFieldLength");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void theGreatestLimitsAreNoTrouble(SourceFormat format) throws IOException {
        Path file = TinyFiles.write(folder, "input", example(format));
        ReadLimits most =
                new ReadLimits(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(reader(format, limits -> most).read(file).counts().records().total())
                .isEqualTo(3);
    }

    @Test
    void nestingOfADataset() throws IOException {
        // The dataset, its list, the record, its themes, the theme.
        String content = TinyFiles.json(TinyFiles.recommendations("TCD-1", "a"))
                .replace("\"}]", "\", \"themes\": [{\"scheme\": \"sdg\", \"label\": \"Water\"}]}]");
        nesting(SourceFormat.JSON, content, 5);
    }

    @Test
    void nestingOfALine() throws IOException {
        String content = TinyFiles.lines("{\"type\":\"recommendation\",\"id\":\"TCD-1:a\",\"review\":\"TCD-1\","
                + "\"text\":\"Plant.\",\"themes\":[{\"scheme\":\"sdg\",\"label\":\"Water\"}]}");
        nesting(SourceFormat.JSON_LINES, content, 3);
    }

    private void nesting(SourceFormat format, String content, int depth) throws IOException {
        Path file = TinyFiles.write(folder, "input", content);
        ReadResult all = reader(format, limits -> limits.withMaxNesting(depth)).read(file);
        assertThat(all.counts().records().total()).isEqualTo(1);
        assertStops(
                () -> reader(format, limits -> limits.withMaxNesting(depth - 1)).read(file),
                "limit_nesting",
                "input, ",
                "limit of " + (depth - 1),
                "maxNesting");
    }

    @Test
    void aLimitIsAtLeastOne() {
        ReadLimits defaults = ReadLimits.defaults();
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withMaxBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withMaxRecords(0));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withMaxFieldLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withMaxNesting(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.withMaxItems(0));
    }

    @Test
    void aChangedLimitLeavesTheOthersAsTheyAre() {
        ReadLimits changed = ReadLimits.defaults()
                .withMaxNesting(4)
                .withMaxBytes(1)
                .withMaxItems(5)
                .withMaxFieldLength(3)
                .withMaxRecords(2);
        assertThat(changed).isEqualTo(new ReadLimits(1, 2, 3, 4, 5));
    }

    private static UprReader reader(SourceFormat format, UnaryOperator<ReadLimits> change) {
        ReadLimits limits = change.apply(ReadLimits.defaults());
        return UprReader.of(format, ReadOptions.builder().limits(limits).build());
    }

    private static void assertStops(ThrowingCallable reading, String code, String place, String limit, String remedy) {
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(reading)
                .withMessageStartingWith(place)
                .withMessageContaining(limit)
                .withMessageContaining("ReadLimits." + remedy)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }
}
