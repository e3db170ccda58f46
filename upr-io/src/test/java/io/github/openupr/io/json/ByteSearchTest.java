package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for a text in a file. */
class ByteSearchTest {

    private static final String WANTED = "\"metadata\"";

    @Property
    void whatAPlainSearchFindsIsFound(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 60) String text,
            @ForAll @NotEmpty @CharRange(from = 'a', to = 'c') @StringLength(max = 4) String wanted)
            throws IOException {
        Path file = Files.createTempFile("upr-search-", ".txt");
        try {
            assertThat(found(Files.writeString(file, text), wanted)).isEqualTo(text.contains(wanted));
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 262_130, 262_134, 262_135, 262_140, 262_143, 262_144, 262_145, 524_281, 600_000})
    void aTextAtTheSeamOfTwoChunksIsFound(int before, @TempDir Path folder) throws IOException {
        Path with = Files.writeString(folder.resolve("with"), "a".repeat(before) + WANTED + "a".repeat(100));
        Path without = Files.writeString(folder.resolve("without"), "a".repeat(before) + "\"metadato\"");

        assertThat(found(with, WANTED)).isTrue();
        assertThat(found(without, WANTED)).isFalse();
    }

    private static boolean found(Path file, String wanted) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new ByteSearch(wanted).in(bytes);
        }
    }
}
