package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Memory does not grow with the number of faults, and with that of records by some bytes each; faults are counted exactly. */
class FlatMemoryTest {

    /** Rules that compare records note down some bytes of each; without those of the catalogue nothing grows. */
    @Test
    void aMillionFaultyRecordsPassThrough32Megabytes() throws Exception {
        assertThat(new ForkedJvm().option("-Xmx32m").run(ValidateMany.class, "1000000", "alone"))
                .containsExactly(
                        "my_rule 1000000, kept 1000",
                        "asking 1000000, kept 1000",
                        "self_recommendation 1000000, kept 1000");
    }

    @Test
    void halfAMillionPassThrough64MegabytesWithAllRules() throws Exception {
        assertThat(new ForkedJvm().option("-Xmx64m").run(ValidateMany.class, "500000"))
                .containsExactly(
                        "my_rule 500000, kept 1000",
                        "asking 500000, kept 1000",
                        "self_recommendation 500000, kept 1000");
    }
}
