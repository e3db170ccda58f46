package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    private static final int NO_LIMIT = 100;

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "chad, chad, 0",
        "chad, chda, 1",
        "chad, cad, 1",
        "chad, chaad, 1",
        "chad, chat, 1",
        "'', mali, 4",
        "kazakstan, kazakhstan, 1",
        "niger, nigeria, 2",
        "ca, abc, 3"
    })
    void changesAdditionsOmissionsAndSwapsCountOne(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b, NO_LIMIT)).isEqualTo(distance);
    }

    @Property
    void itIsTheSameInBothDirections(
            @ForAll @AlphaChars @StringLength(max = 8) String a, @ForAll @AlphaChars @StringLength(max = 8) String b) {
        assertThat(EditDistance.between(a, b, NO_LIMIT)).isEqualTo(EditDistance.between(b, a, NO_LIMIT));
        assertThat(EditDistance.between(a, b, NO_LIMIT))
                .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
        assertThat(EditDistance.between(a, b, NO_LIMIT) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void aLimitChangesOnlyWhatLiesAboveIt(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String b,
            @ForAll @IntRange(max = 4) int limit) {
        int exact = EditDistance.between(a, b, NO_LIMIT);

        if (exact <= limit) {
            assertThat(EditDistance.between(a, b, limit)).isEqualTo(exact);
        } else {
            assertThat(EditDistance.between(a, b, limit)).isGreaterThan(limit);
        }
    }
}
