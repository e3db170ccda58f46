package io.github.openupr.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plain mapper does with a dataset, whichever Jackson it is of. */
abstract class MapperContract {

    private String canonical = "";

    /** The dataset that the mapper reads. */
    abstract UprDataset read(String json) throws IOException;

    /** What the mapper writes. */
    abstract String write(UprDataset dataset) throws IOException;

    /** The same JSON without white space, its members in their order. */
    abstract String compact(String json) throws IOException;

    /** What the mapper throws at JSON that it refuses. */
    abstract Class<? extends Exception> refusal();

    @BeforeEach
    void readTheFile() throws IOException {
        try (InputStream bytes = MapperContract.class.getResourceAsStream("/small.json")) {
            canonical = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatItWritesIsTheCanonicalTreeInItsOrder() throws IOException {
        assertThat(write(read(canonical))).isEqualTo(compact(canonical)).contains("\"reviewedOn\":\"2025-01-23\"");
    }

    @Test
    void whatItReadsIsTheDataset() throws IOException {
        UprDataset dataset = read(canonical);

        assertThat(dataset.getReviews().get(0).getReviewedOn()).contains(LocalDate.of(2025, 1, 23));
        assertThat(read(write(dataset))).isEqualTo(dataset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown member     | \"part\": 1              | \"surplus\": 1",
                "unknown enum value | \"position\": \"supported\" | \"position\": \"accepted\"",
                "null in a list     | \"FRA\"                  | null",
                "null for a list    | \"schemaVersion\": \"1.0\" | \"publications\": null",
                "bad code           | \"FRA\"                  | \"France\"",
                "missing member     | \"scheme\": \"upr_info\",  | `` "
            })
    void aFaultIsRefused(String fault, String sound, String faulty) {
        String json = canonical.replace(sound, faulty);

        assertThat(json).as(fault).isNotEqualTo(canonical);
        assertThatThrownBy(() -> read(json)).as(fault).isInstanceOf(refusal());
    }
}
