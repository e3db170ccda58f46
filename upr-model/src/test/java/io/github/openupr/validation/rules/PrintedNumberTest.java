package io.github.openupr.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.RecommendationId;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"140.12", "95.1", "27(b)", "31(iv)", "45"})
    void whatReportsPrintIsOne(String number) {
        assertThat(PrintedNumber.isOne(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "140.",
                ".12",
                "140.12.",
                "140,12",
                "140.012",
                "0.1",
                "140.0",
                "27 (b)",
                "27(B)",
                "27()",
                "27(b",
                "(b)",
                "140.12(a)",
                "r1",
                "99999",
                "1.99999",
                "140.12/2",
                "-1.2",
                "١٤٠.١"
            })
    void anotherFormIsNone(String number) {
        assertThat(PrintedNumber.isOne(number)).isFalse();
        assertThat(PrintedNumber.of(number)).isEmpty();
    }

    @Test
    void paragraphAndItemAreRead() {
        assertThat(PrintedNumber.of("140.12")).contains(new PrintedNumber(140, 12));
        assertThat(PrintedNumber.of("45")).isEmpty();
        assertThat(new PrintedNumber(140, 12)).hasToString("140.12");
    }

    @Test
    void anIdIsTakenApart() {
        assertThat(id("140.12")).contains(new NumberedId("140.12", OptionalInt.empty()));
        assertThat(id("140.12/2")).contains(new NumberedId("140.12", OptionalInt.of(2)));
        assertThat(id("27(b)~2")).contains(new NumberedId("27(b)", OptionalInt.empty()));
        assertThat(id("r1")).isEmpty();
        assertThat(id("140.12/x")).isEmpty();
        assertThat(id("140.12/99999999999")).isEmpty();
        assertThat(id("3f9a2c41")).isEmpty();
        assertThat(id("~2")).isEmpty();
    }

    private static Optional<NumberedId> id(String local) {
        return NumberedId.of(RecommendationId.parse("KAZ-4:" + local));
    }
}
