package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Memory does not grow with the number of records or faults: two million pass through a heap of 64 MB, counted exactly. */
class FlatMemoryTest {

    @Test
    void twoMillionFaultyRecordsPassThrough64Megabytes() throws Exception {
        assertThat(new ForkedJvm().option("-Xmx64m").run(ValidateMany.class, "2000000"))
                .containsExactly("my_rule 2000000, kept 1000", "self_recommendation 2000000, kept 1000");
    }
}
