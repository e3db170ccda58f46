package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text is when phrases are looked for in it, letter by letter. */
class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Ratify CEDAW (1979), ratifycedaw1979",
        "C\u00f4te d\u2019Ivoire, cotedivoire",
        "Cafe\u0301s, cafes",
        "co\u00adoperation, cooperation",
        "\ufb01nance, finance",
        "Zz Aa 09, zzaa09",
        "the rights of the child, rightsofchild",
    })
    void accentsSoftHyphensLigaturesAndCaseMakeNoDifference(String text, String letters) {
        assertThat(letters(FoldedText.ofWords(text))).isEqualTo(letters);
    }

    @Test
    void lettersOfOtherScriptsStandForNone() {
        assertThat(letters(FoldedText.ofWords("\u041a\u043e x"))).isEqualTo("??x");
    }

    @Test
    void aLigatureIsSeveralLettersAtOnePlace() {
        FoldedText text = FoldedText.ofWords("a \ufb01sh");

        assertThat(IntStream.range(0, text.length()).map(text::place)).containsExactly(0, 2, 2, 3, 4);
        assertThat(places(text, text::startsWord)).containsExactly(0, 2);
    }

    @ParameterizedTest
    @CsvSource({"Peru\u2013Chad", "Peru\u00a0Chad", "Peru\u00bbChad", "Peru-Chad"})
    void whatIsNoLetterEndsAWord(String text) {
        FoldedText folded = FoldedText.ofWords(text);

        assertThat(places(folded, folded::startsWord)).containsExactly(0, 5);
        assertThat(places(folded, i -> folded.end(i) > 0)).containsExactly(3, 8);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"CEDAW's", "CEDAW`s", "CEDAW\u2019s", "CEDAW\u00b4s"})
    void aWordMayEndBeforeAnApostropheOrGoOnBehindIt(String text) {
        FoldedText folded = FoldedText.ofWords(text);

        assertThat(places(folded, folded::startsWord)).containsExactly(0);
        assertThat(IntStream.range(0, folded.length()).map(folded::end)).containsExactly(0, 0, 0, 0, 5, 7);
    }

    private static String letters(FoldedText text) {
        return IntStream.range(0, text.length())
                .map(text::symbol)
                .mapToObj(symbol ->
                        symbol < 0 ? "?" : String.valueOf((char) (symbol < 26 ? 'a' + symbol : '0' + symbol - 26)))
                .collect(Collectors.joining());
    }

    private static List<Integer> places(FoldedText text, IntPredicate wanted) {
        return IntStream.range(0, text.length())
                .filter(wanted)
                .map(text::place)
                .boxed()
                .toList();
    }
}
