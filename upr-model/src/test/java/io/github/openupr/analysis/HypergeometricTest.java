package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HypergeometricTest {

    private static final Percentage DIGITS = Percentage.withPercentage(1e-8);

    /** So many marked ones of a population, so many drawn. */
    record Draw(int population, int marked, int drawn, int number) {

        Hypergeometric distribution() {
            return new Hypergeometric(population, marked, drawn);
        }
    }

    @Provide
    Arbitrary<Draw> draws() {
        return draws(400);
    }

    @Provide
    Arbitrary<Draw> largeDraws() {
        return draws(300_000);
    }

    private static Arbitrary<Draw> draws(int most) {
        return Arbitraries.integers()
                .between(0, most)
                .flatMap(population -> Arbitraries.integers()
                        .between(0, population)
                        .flatMap(marked -> Arbitraries.integers()
                                .between(0, population)
                                .flatMap(drawn -> Arbitraries.integers()
                                        .between(-1, drawn + 1)
                                        .map(number -> new Draw(population, marked, drawn, number)))));
    }

    /** Worked out by hand: binomials of small numbers. */
    @ParameterizedTest
    @CsvSource({
        "7, 4, 3, 0, 0.02857142857142857", // 1 of 35
        "52, 13, 5, 0, 0.22153361344537816", // no heart among five cards
        "52, 4, 5, 4, 1.846892603195124e-5", // four aces
        "49, 6, 6, 6, 7.151123842018516e-8", // all six of a lottery
        "10, 5, 4, 2, 0.47619047619047616",
        "1, 1, 1, 1, 1"
    })
    void valuesKnownByHandComeOut(int population, int marked, int drawn, int number, double probability) {
        assertThat(new Hypergeometric(population, marked, drawn).exactly(number))
                .isCloseTo(probability, Percentage.withPercentage(1e-10));
    }

    @Property
    void itAgreesWithExactFractions(@ForAll("draws") Draw draw) {
        Hypergeometric distribution = draw.distribution();
        assertThat(distribution.exactly(draw.number())).isCloseTo(exact(draw, draw.number()), DIGITS);
        double atMost = 0;
        for (int number = 0; number <= draw.number(); number++) {
            atMost += exact(draw, number);
        }
        assertThat(distribution.atMost(draw.number())).isCloseTo(atMost, within(1e-10));
    }

    private static double exact(Draw draw, int number) {
        int rest = draw.drawn() - number;
        if (number < 0 || rest < 0) {
            return 0;
        }
        BigInteger ways = choose(draw.marked(), number).multiply(choose(draw.population() - draw.marked(), rest));
        return new BigDecimal(ways)
                .divide(new BigDecimal(choose(draw.population(), draw.drawn())), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigInteger choose(int all, int some) {
        if (some > all) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < some; i++) {
            ways = ways.multiply(BigInteger.valueOf(all - i)).divide(BigInteger.valueOf(i + 1));
        }
        return ways;
    }

    @Property
    void probabilitiesOfAllNumbersAddUpToOne(@ForAll("draws") Draw draw) {
        double sum = 0;
        for (int number = 0; number <= draw.drawn(); number++) {
            sum += draw.distribution().exactly(number);
        }
        assertThat(sum).isCloseTo(1, within(1e-10));
    }

    @Property
    void tailsAreProbabilitiesAndComplementEachOther(@ForAll("largeDraws") Draw draw) {
        Hypergeometric distribution = draw.distribution();
        double atMost = distribution.atMost(draw.number());
        double atLeast = distribution.atLeast(draw.number());
        assertThat(atMost).isBetween(0.0, 1.0);
        assertThat(atLeast).isBetween(0.0, 1.0);
        assertThat(atMost + distribution.atLeast(draw.number() + 1)).isCloseTo(1, within(1e-9));
        assertThat(atMost + atLeast - distribution.exactly(draw.number())).isCloseTo(1, within(1e-9));
    }

    @Property
    void whoIsMarkedAndWhoIsDrawnMakesNoDifference(@ForAll("largeDraws") Draw draw) {
        Draw exchanged =
                new Draw(draw.population(), /* marked= */ draw.drawn(), /* drawn= */ draw.marked(), draw.number());
        assertThat(exchanged.distribution().atMost(draw.number()))
                .isCloseTo(draw.distribution().atMost(draw.number()), within(1e-9));
    }

    @Test
    void tailsFarOutKeepTheirDigits() {
        // 100 of 200 drawn, 100 marked, none or all among them: one way of (200 choose 100).
        double oneWay = BigDecimal.ONE
                .divide(new BigDecimal(choose(200, 100)), MathContext.DECIMAL64)
                .doubleValue();
        Hypergeometric distribution = new Hypergeometric(200, 100, 100);
        assertThat(distribution.atMost(0)).isCloseTo(oneWay, DIGITS);
        assertThat(distribution.atLeast(100)).isCloseTo(oneWay, DIGITS);
        assertThat(new Hypergeometric(300_000, 150_000, 150_000).atMost(0)).isZero();
    }

    @Test
    void moreThanThereAreCannotBeDrawnOrMarked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hypergeometric(3, 1, 4))
                .withMessage("cannot draw 4 of 3, of which 1 are marked");
        assertThatIllegalArgumentException().isThrownBy(() -> new Hypergeometric(3, 4, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hypergeometric(3, -1, 1));
    }

    @Test
    void aChanceIsAdjustedByTheNumberOfTestsAndNeverAboveOne() {
        Chance chance = Chance.of(7, 4, 3, 0);
        assertThat(chance.atMost()).isCloseTo(1 / 35.0, DIGITS);
        assertThat(chance.atLeast()).isEqualTo(1);
        assertThat(chance.eitherWay()).isCloseTo(2 / 35.0, DIGITS);
        assertThat(chance.adjusted(3)).isCloseTo(6 / 35.0, DIGITS);
        assertThat(chance.adjusted(100)).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> chance.adjusted(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chance(1.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chance(0, Double.NaN));
    }
}
