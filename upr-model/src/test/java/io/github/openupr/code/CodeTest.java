package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedTextIsRefusedWithAMessageThatShowsIt(Function<String, Object> parse, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply(text))
                .withMessageContaining("\"" + text + "\"");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                        refused(StateCode::parse, "", "kaz", "KA", "KAZA", "K4Z", "KÄZ", " KAZ", "KAZ\n"),
                        refused(
                                ReviewId::parse,
                                "",
                                "KAZ",
                                "KAZ-",
                                "KAZ-0",
                                "KAZ-04",
                                "KAZ-100",
                                "kaz-4",
                                "KAZ-4 ",
                                "KAZ-x",
                                "KAZ-٤"),
                        refused(
                                RecommendationId::parse,
                                "",
                                "KAZ-4",
                                "KAZ-4:",
                                "KAZ:1",
                                ":1",
                                "KAZ-4:1 2",
                                "KAZ-4:1\n",
                                "KAZ-4:\u00A0"),
                        refused(CommendationId::parse, "", "KAZ-4", "KAZ-4:", "KAZ-0:c1", "KAZ-4:c\t1"),
                        refused(PledgeId::parse, "", "KAZ-4", "KAZ-4:", "KAZ-0:p1", "KAZ-4:p\u20031"),
                        refused(
                                DocumentSymbol::parse,
                                "",
                                "A",
                                "A/",
                                "/A",
                                "a/HRC/1",
                                "A/HRC/59 /10",
                                "A//1",
                                "A/HRC/59/10\n"),
                        refused(SdgCode::parse, "", "0", "18", "01", "16.", "16.0", "16.A", "16.100", "1.aa", "SDG 1"),
                        refused(TreatyCode::parse, "", "I", "iccpr", "-CAT", "OP CAT", "CAT\n", "A".repeat(41)))
                .flatMap(Function.identity());
    }

    private static Stream<Arguments> refused(Function<String, Object> parse, String... texts) {
        return Stream.of(texts).map(text -> Arguments.of(parse, text));
    }

    @Test
    void anIdWithTooLongALocalPartIsRefused() {
        String local = "x".repeat(201);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecommendationId.of(ReviewId.parse("KAZ-4"), local))
                .withMessageContaining("200")
                .withMessageContaining(local);
        assertThat(RecommendationId.parse("KAZ-4:" + "x".repeat(200)).local()).hasSize(200);
    }

    @Test
    void theLengthOfALocalPartIsCountedInCodePoints() {
        String beyondTheBasicPlane = "\uD83D\uDE00";

        assertThat(PledgeId.parse("KAZ-4:" + beyondTheBasicPlane.repeat(200)).local())
                .hasSize(400);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PledgeId.parse("KAZ-4:" + beyondTheBasicPlane.repeat(201)))
                .withMessageContaining("1 to 200 characters, not 201");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100})
    void aCycleOutside1To99IsRefused(int cycle) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewId.of(StateCode.of("KAZ"), cycle))
                .withMessageContaining(String.valueOf(cycle));
    }

    @Test
    void idsTellTheirParts() {
        RecommendationId id = RecommendationId.parse("KAZ-12:140.12/2:b");

        assertThat(id.review()).isEqualTo(ReviewId.of(StateCode.of("KAZ"), 12));
        assertThat(id.local()).isEqualTo("140.12/2:b");
    }

    @Test
    void reviewsSortByStateThenByNumberOfTheCycle() {
        assertThat(Stream.of("KAZ-10", "KAZ-2", "AUS-3").map(ReviewId::parse).sorted())
                .extracting(ReviewId::toString)
                .containsExactly("AUS-3", "KAZ-2", "KAZ-10");
    }

    @Test
    void statesSortByCode() {
        assertThat(Stream.of("KAZ", "AUS").map(StateCode::of).sorted())
                .isEqualTo(List.of(StateCode.of("AUS"), StateCode.of("KAZ")));
    }
}
