package io.github.openupr.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.CodeArbitraries;
import io.github.openupr.code.CommendationId;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SchemaPatternTest {

    private static final Map<String, Function<String, ?>> PARSERS = Map.of(
            "StateCode", StateCode::parse,
            "ReviewId", ReviewId::parse,
            "RecommendationId", RecommendationId::parse,
            "CommendationId", CommendationId::parse,
            "PledgeId", PledgeId::parse,
            "DocumentSymbol", DocumentSymbol::parse,
            "SdgCode", SdgCode::parse,
            "TreatyCode", TreatyCode::parse,
            "IsoDate", LocalDate::parse);

    private static final int LAST_YEAR = 9999;
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    @Property(tries = 2000)
    void aPatternTakesWhatParseTakes(@ForAll("texts") String text) {
        PARSERS.keySet().forEach(type -> assertSame(type, text));
    }

    @Test
    void aPatternTakesTheSameCharactersAsParse() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            assertSame("RecommendationId", "KAZ-4:" + Character.toString(point));
        }
    }

    @Test
    void aPatternCountsCharactersAsParseDoes() {
        for (String character : new String[] {"a", "\uD83D\uDE00"}) {
            for (int length : new int[] {0, 1, 200, 201, 400}) {
                String id = "KAZ-4:" + character.repeat(length);
                assertSame("PledgeId", id);
                assertThat(matches("PledgeId", id)).isEqualTo(length == 1 || length == 200);
            }
        }
    }

    @Test
    void aPatternTakesTheDaysThatThereAreAndNoOthers() {
        for (int year = 0; year <= LAST_YEAR; year++) {
            for (int month : new int[] {2, 4, 12}) {
                for (int day = 28; day <= 32; day++) {
                    assertSame("IsoDate", String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
                }
            }
        }
        for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 32; day++) {
                assertSame("IsoDate", String.format(Locale.ROOT, "2023-%02d-%02d", month, day));
            }
        }
        assertThat(matches("IsoDate", "2025-02-30")).isFalse();
        assertThat(matches("IsoDate", "2023-02-29")).isFalse();
        assertThat(matches("IsoDate", "2024-02-29")).isTrue();
    }

    /** RE2, which Go and others use, has neither; ECMAScript has no possessive or inline flags. */
    @Test
    void aPatternUsesNothingThatAnotherEngineLacks() {
        for (String type : PARSERS.keySet()) {
            assertThat(pattern(type)).startsWith("^").endsWith("$").doesNotContain("(?", "\\u", "\\p", "\\s", "\\d");
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> valid = Arbitraries.oneOf(
                CodeArbitraries.stateCodes().map(Object::toString),
                CodeArbitraries.reviewIds().map(Object::toString),
                CodeArbitraries.recommendationIds().map(Object::toString),
                CodeArbitraries.documentSymbols().map(Object::toString),
                CodeArbitraries.sdgCodes().map(Object::toString),
                CodeArbitraries.treatyCodes().map(Object::toString),
                Arbitraries.integers()
                        .between(-1000, 3_000_000)
                        .map(days -> LocalDate.ofEpochDay(days).toString()));
        Arbitrary<String> mutated = Combinators.combine(
                        valid, Arbitraries.integers().between(0, 300), CodeArbitraries.text(), Arbitraries.of(0, 1, 2))
                .as(SchemaPatternTest::mutate);
        return Arbitraries.oneOf(valid, mutated);
    }

    private static String mutate(String text, int place, String insert, int cut) {
        int at = text.offsetByCodePoints(0, place % (text.codePointCount(0, text.length()) + 1));
        int end = Math.min(text.length(), at + cut);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return text.substring(0, at) + insert + text.substring(end);
    }

    private static void assertSame(String type, String text) {
        assertThat(matches(type, text)).as("%s \"%s\"", type, text).isEqualTo(parses(type, text));
    }

    private static boolean parses(String type, String text) {
        // The schema knows years of four digits; LocalDate takes longer ones behind a sign.
        if (type.equals("IsoDate") && (text.startsWith("+") || text.startsWith("-"))) {
            return false;
        }
        Function<String, ?> parse = Objects.requireNonNull(PARSERS.get(type));
        try {
            return parse.apply(text) != null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static boolean matches(String type, String text) {
        return PATTERNS.computeIfAbsent(type, key -> Pattern.compile(pattern(key)))
                .matcher(text)
                .matches();
    }

    private static String pattern(String type) {
        return SchemaFiles.tree(UprSchema.Kind.DATASET)
                .get("definitions")
                .get(type)
                .get("pattern")
                .textValue();
    }
}
