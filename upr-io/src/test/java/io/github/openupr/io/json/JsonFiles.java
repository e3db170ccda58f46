package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** What the tests of both JSON forms share: texts in, texts out. */
final class JsonFiles {

    /** The name that the texts are given as inputs. */
    static final String NAME = "in";

    private JsonFiles() {}

    static ReadResult read(SourceFormat format, byte[] bytes, ReadOptions options) {
        try {
            return UprReader.of(format, options).read(new ByteArrayInputStream(bytes), NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult dataset(String text) {
        return read(SourceFormat.JSON, text.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    static ReadResult lines(String text) {
        return read(SourceFormat.JSON_LINES, text.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    static UprFormatException refused(SourceFormat format, byte[] bytes, ReadOptions options) {
        UprFormatException refused = catchThrowableOfType(UprFormatException.class, () -> read(format, bytes, options));
        assertThat(refused).as("refused").isNotNull();
        isForPeople(String.valueOf(refused.getMessage()));
        return refused;
    }

    static UprFormatException refused(String dataset) {
        return refused(SourceFormat.JSON, dataset.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    /** One line of fair length, without names of classes. */
    static void isForPeople(String message) {
        assertThat(message)
                .hasSizeLessThan(400)
                .doesNotContain("\n", "\r", "Exception", "jackson", "java.", "io.github", "Immutable", "REDACTED")
                // An object that prints its address; names in the data may hold the sign.
                .doesNotContainPattern("\\w@[0-9a-f]{5,}")
                .doesNotContainPattern("\\b(Json|Stream|Builder|Optional|String)[A-Z]?\\w*\\b");
    }

    /** Asserts that every record was read; those of generated datasets may have odd numbers and one id more than once. */
    static void assertNothingLeftOut(ReadResult read) {
        assertThat(read.notices()).extracting(Notice::code).isSubsetOf("number_out_of_range", "duplicate_id");
        assertThat(read.counts().rejected()).isZero();
    }

    /** How many records come one by one before what exception, in words. */
    static String given(SourceFormat format, byte[] bytes, ReadOptions options) {
        int records = 0;
        try (RecordReader in = UprReader.of(format, options).open(new ByteArrayInputStream(bytes), NAME)) {
            Iterator<UprRecord> all = in.iterator();
            while (all.hasNext()) {
                all.next();
                records++;
            }
            return records + " records";
        } catch (UprFormatException e) {
            return records + " records, " + e.code() + " at " + place(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String place(UprFormatException refused) {
        return refused.location().orElseThrow().getLocation().orElse("");
    }

    static String place(Notice notice) {
        isForPeople(notice.message());
        return notice.location().orElseThrow().getLocation().orElse("");
    }

    static byte[] written(OutputFormat format, UprDataset dataset) throws IOException {
        Path folder = Files.createTempDirectory("upr-json-");
        Path file = folder.resolve("out");
        try {
            UprWriter.of(format).write(dataset, file);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
            // Fails where a temporary file was left behind.
            Files.delete(folder);
        }
    }
}
