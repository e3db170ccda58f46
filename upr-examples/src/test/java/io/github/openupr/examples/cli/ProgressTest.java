package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadProgress;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void theBarShowsTheShareOfBytesAndTheNumberOfRecords() {
        assertThat(Progress.line(new ReadProgress("a.csv", 45, 100, 123_456), 3))
                .isEqualTo("[==========>             ]  45 %  123,456 records in 3 s");
    }

    @Test
    void theBarIsFullBehindTheLastRecord() {
        assertThat(Progress.line(new ReadProgress("a.csv", 100, 100, 1), 0))
                .isEqualTo("[========================] 100 %  1 records in 1 s");
    }

    @Test
    void anInputWithoutBytesIsReadWhole() {
        assertThat(Progress.line(new ReadProgress("empty", 0, 0, 0), 2))
                .isEqualTo("[========================] 100 %  0 records in 2 s");
    }
}
