package io.github.openupr.analysis;

/**
 * How many marked ones are among those drawn by chance, each once, from a population: the hypergeometric distribution.
 *
 * <p>Probabilities are made of the saddle-point expansion of C. Loader ("Fast and Accurate Computation of Binomial
 * Probabilities", 2000), since differences of logarithms of factorials lose digits as the numbers grow. One below about
 * 1e-308 is 0. Immutable.
 */
final class Hypergeometric {

    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;
    private static final int SMALL = 16;
    /** What is smaller, beside the sum, makes no difference to it. */
    private static final double NEGLIGIBLE = 1e-17;

    private final int population;
    private final int marked;
    private final int drawn;
    private final int fewest;
    private final int most;

    /** Throws {@link IllegalArgumentException} where more are marked or drawn than there are. */
    Hypergeometric(int population, int marked, int drawn) {
        if (marked < 0 || drawn < 0 || marked > population || drawn > population) {
            throw new IllegalArgumentException(
                    "cannot draw " + drawn + " of " + population + ", of which " + marked + " are marked");
        }
        this.population = population;
        this.marked = marked;
        this.drawn = drawn;
        this.fewest = (int) Math.max(0, (long) drawn + marked - population);
        this.most = Math.min(drawn, marked);
    }

    /** The probability of exactly so many marked ones. */
    double exactly(int number) {
        if (number < fewest || number > most) {
            return 0;
        }
        if (fewest == most) {
            return 1;
        }
        double share = (double) drawn / population;
        double rest = (double) (population - drawn) / population;
        return StrictMath.exp(logBinomial(number, marked, share, rest)
                + logBinomial(drawn - number, population - marked, share, rest)
                - logBinomial(drawn, population, share, rest));
    }

    /** The probability of so many marked ones or fewer. */
    double atMost(int number) {
        if (number < fewest) {
            return 0;
        }
        if (number >= most) {
            return 1;
        }
        // The smaller side is summed: the other would lose it.
        return number < likeliest() ? down(number) : Math.max(0, 1 - up(number + 1));
    }

    /** The probability of so many marked ones or more. */
    double atLeast(int number) {
        if (number <= fewest) {
            return 1;
        }
        if (number > most) {
            return 0;
        }
        return number > likeliest() ? up(number) : Math.max(0, 1 - down(number - 1));
    }

    private int likeliest() {
        return (int) ((drawn + 1L) * (marked + 1L) / (population + 2L));
    }

    private double down(int number) {
        double term = exactly(number);
        double sum = 0;
        for (int i = number; i >= fewest && term > sum * NEGLIGIBLE; i--) {
            sum += term;
            term *= (double) i * (population - marked - drawn + i) / ((double) (marked - i + 1) * (drawn - i + 1));
        }
        return Math.min(1, sum);
    }

    private double up(int number) {
        double term = exactly(number);
        double sum = 0;
        for (int i = number; i <= most && term > sum * NEGLIGIBLE; i++) {
            sum += term;
            term *= (double) (marked - i) * (drawn - i) / ((double) (i + 1) * (population - marked - drawn + i + 1));
        }
        return Math.min(1, sum);
    }

    /** The logarithm of the probability of so many successes in so many trials. */
    private static double logBinomial(int number, int trials, double success, double failure) {
        if (trials == 0) {
            return 0;
        }
        if (number == 0) {
            return trials * StrictMath.log(failure);
        }
        if (number == trials) {
            return trials * StrictMath.log(success);
        }
        int others = trials - number;
        return stirlingError(trials)
                - stirlingError(number)
                - stirlingError(others)
                - deviance(number, trials * success)
                - deviance(others, trials * failure)
                - HALF_LOG_TWO_PI
                + 0.5 * (StrictMath.log((double) trials / number) - StrictMath.log(others));
    }

    /** By how much the logarithm of a factorial is above Stirling's formula. */
    private static double stirlingError(int number) {
        double n = number;
        if (number < SMALL) {
            double factorial = 1;
            for (int i = 2; i <= number; i++) {
                factorial *= i;
            }
            return StrictMath.log(factorial) - (n + 0.5) * StrictMath.log(n) + n - HALF_LOG_TWO_PI;
        }
        double square = n * n;
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square) / square)
                / n;
    }

    /** x log(x / m) + m - x, by a series where x is near m and the formula would lose digits. */
    private static double deviance(double x, double mean) {
        double difference = x - mean;
        if (Math.abs(difference) >= 0.1 * (x + mean)) {
            return x * StrictMath.log(x / mean) - difference;
        }
        double ratio = difference / (x + mean);
        double sum = difference * ratio;
        double term = 2 * x * ratio;
        for (int i = 1; ; i++) {
            term *= ratio * ratio;
            double next = sum + term / (2 * i + 1);
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }
}
