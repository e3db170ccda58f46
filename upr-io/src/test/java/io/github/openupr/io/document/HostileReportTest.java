package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprFormatException;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that no report has takes time by its length, not by the square of it, and overflows no stack. */
class HostileReportTest {

    /** Far more than a slow machine needs, far less than the square of these lengths takes. */
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private static ReadResult read(String... conclusions) {
        return assertTimeoutPreemptively(
                ENOUGH,
                () -> SampleReport.upToConclusions()
                        .with("9. The following recommendations will be examined by Chad:")
                        .with(conclusions)
                        .read());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '('                                             | 125000
                    '(Chad '                                        | 50000
                    '1. ( '                                         | 125000
                    '(foo.'                                         | 50000
                    '(a) '                                          | 25000
                    '(a) dig a well (b) plant a tree '              | 12500
                    'Sign (Norway) and '                            | 25000
                    'Sign (Norway) and ratify (Peru) the treaty (Norway) and ' | 7500
                    'Dig (Norway) as soon as possible '             | 15000
                    'Dig (Norway; '                                 | 25000
                    ' .'                                            | 150000
                    """)
    void anItemOfOneThingRepeatedIsReadInSeconds(String repeated, int times) {
        assertThat(read("9.1 Dig wells " + repeated.repeat(times) + "(Norway);")
                        .dataset()
                        .getRecommendations())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1. (", "9.1 Dig wells (Norway);", "Wells (Norway)", "Wells (a)", "and wells", "The State said so."})
    void thirtyThousandLinesBehindAnItemAreReadInSeconds(String line) {
        assertThat(read("9.1 Dig wells (Norway);\n" + (line + '\n').repeat(30_000))
                        .dataset()
                        .getRecommendations())
                .isNotEmpty();
    }

    @Test
    void manyItemsOnOneLineAreReadInSeconds() {
        StringBuilder line = new StringBuilder("9.1 Dig wells (Norway);");
        IntStream.rangeClosed(2, 50_000)
                .forEach(i -> line.append(" 9.").append(i).append(" Dig wells (Norway);"));

        assertThat(read(line.toString()).dataset().getRecommendations()).hasSize(50_000);
    }

    @Test
    void manyListsOfNumbersAreReadInSeconds() {
        String lists = "recommendations 9.1 and the\n".repeat(15_000);

        assertThat(read("9.1 Dig wells (Norway);", "10. The " + lists).dataset().getRecommendations())
                .hasSize(1);
    }

    @Test
    void aTextFarLongerThanReportsIsRefused() {
        String line = "a ".repeat(10_000_000);

        assertThatThrownBy(() -> read(line))
                .isInstanceOf(UprFormatException.class)
                .hasMessageContaining("holds more than 5000000 letters");
    }

    @Test
    void aSymbolRepeatedOverTheFirstPageOverflowsNoStack() throws IOException {
        String report = SampleReport.upToConclusions()
                .with("9. The following recommendations will be examined by Chad:", "9.1 Dig (Norway).")
                .text()
                .replace("A/HRC/31/77", "A/HRC/31/77/".repeat(300));

        assertThat(SampleReport.read(report).dataset().getRecommendations()).hasSize(1);
    }
}
