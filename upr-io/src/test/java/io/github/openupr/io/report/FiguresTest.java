package io.github.openupr.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Property
    void numbersAreGroupedAsAFormatterOfTheRootLocaleDoes(@ForAll long number) {
        assertThat(Figures.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }

    @Property
    void smallNumbersToo(@ForAll @IntRange(min = -1_001, max = 1_001) int number) {
        assertThat(Figures.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }

    @Property
    void sharesAreRoundedAsAFormatterOfTheRootLocaleDoes(@ForAll @DoubleRange(min = 0, max = 100) double ofHundred) {
        assertThat(Figures.percent(ofHundred)).isEqualTo(String.format(Locale.ROOT, "%.1f %%", ofHundred));
    }

    @Property
    void sharesOfCountsToo(
            @ForAll @IntRange(min = 0, max = 2_000) int part, @ForAll @IntRange(min = 1, max = 2_000) int whole) {
        double share = (double) part / whole;
        assertThat(Figures.percent(OptionalDouble.of(share)))
                .isEqualTo(String.format(Locale.ROOT, "%.1f %%", 100 * share));
    }

    @Test
    void noShareIsBlank() {
        assertThat(Figures.percent(OptionalDouble.empty())).isEmpty();
    }
}
