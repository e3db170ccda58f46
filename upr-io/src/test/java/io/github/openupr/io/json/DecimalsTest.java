package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "-0.25, -0.25", "0.33333, 0.3333", "0.00004, 0", "-0.00004, 0", "10, 10"})
    void aShareHasFourDecimalsAtMostAndNoZerosAtItsEnd(double share, String text) {
        assertThat(Decimals.share(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.75, 0.75", "0.000001, 0.000001", "0.0000001, 1e-7", "1.23456e-30, 1.235e-30", "0, 0"})
    void aProbabilityHasFourDigitsHoweverSmallItIs(double probability, String text) {
        assertThat(Decimals.probability(probability)).isEqualTo(text);
    }

    @Property
    void aProbabilityIsReadAgainAsNearlyTheSame(@ForAll @DoubleRange(min = 0, max = 1) double probability) {
        assertThat(Math.abs(Double.parseDouble(Decimals.probability(probability)) - probability))
                .isLessThanOrEqualTo(probability * 0.0006);
    }
}
