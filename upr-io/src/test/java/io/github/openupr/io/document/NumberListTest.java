package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListTest {

    private static List<String> numbers(String text) {
        return NumberList.at(text, 0).orElseThrow().numbers();
    }

    private static List<String> named(String text) {
        return NumberList.in(text).stream()
                .flatMap(list -> list.numbers().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1–5, 14–16 | 1 2 3 4 5 14 15 16",
                "150 – 152, 159 | 150 151 152 159",
                "140.11-14 | 140.11 140.12 140.13 140.14",
                "140.82-85, 87 | 140.82 140.83 140.84 140.85 140.87",
                "140.120, 209 | 140.120 140.209",
                "140.240-140.242 | 140.240 140.241 140.242",
                "140.35. 140.36, 140.39. | 140.35 140.36 140.39",
                "140.1 to 140.3, 140.7 and 140.9 | 140.1 140.2 140.3 140.7 140.9",
                "140.1 (Ghana), 140.2 (Mali, Chad) and 140.4 | 140.1 140.2 140.4",
                "103.1; 104.2; 105.3 | 103.1 104.2 105.3",
                "1 , 3  ,  5 | 1 3 5",
                "27 (b), 45 | 27(b) 45"
            })
    void listsAreReadAsTheyArePrinted(String text, String expected) {
        assertThat(String.join(" ", numbers(text))).isEqualTo(expected);
    }

    @Test
    void aSentenceEndsAListAlthoughTheNextOneBeginsWithANumber() {
        assertThat(numbers("140.1, 140.2. 140.3 is noted")).containsExactly("140.1", "140.2");
        assertThat(numbers("140.1, 140.2; 140.3 and 140.4 are noted")).containsExactly("140.1", "140.2");
    }

    @Test
    void numbersWithoutParagraphAreNamedByAWordBeforeThem() {
        assertThat(named("accepts the recommendations 18, 24 and 25, of 142 in all"))
                .containsExactly("18", "24", "25");
        assertThat(named("recommendations Nos. 5 to 7")).containsExactly("5", "6", "7");
        assertThat(named("the following recommendations: 1, 2")).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accepts 142 recommendations",
                "supported recommendations (21)",
                "99.9 per cent of the cases",
                "EUR 7.2 a head, 2.5 million in all",
                "Sustainable Development Goal target 8.7",
                "article 14.1 of the Covenant",
                "on 28.01.2025",
                "resolution 5/1 of 2007",
                "12 February 2020"
            })
    void otherNumbersAreNone(String text) {
        assertThat(named(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"140.1-999999999", "140.9-140.7", "140.5–141.3", "1.1-9999", "140.5-140.99999999999999999999"})
    void whatIsNoRangeIsToldAndNeverResolved(String text) {
        NumberList list = NumberList.at(text, 0).orElseThrow();
        assertThat(list.unread()).containsExactly(text);
        assertThat(list.numbers()).hasSizeLessThan(3);
    }

    @Property
    void aPrintedListReadsBack(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 400) Integer> items,
            @ForAll @IntRange(min = 0, max = 200) int paragraph) {
        List<String> numbers = new ArrayList<>();
        new TreeSet<>(items).forEach(item -> numbers.add(paragraph == 0 ? "" + item : paragraph + "." + item));

        assertThat(numbers(NumberList.print(numbers))).isEqualTo(numbers);
    }

    @Property
    void anyTextIsReadWithoutFault(@ForAll String text) {
        assertThat(NumberList.in(text)).allSatisfy(list -> {
            assertThat(list.end()).isBetween(list.start() + 1, text.length());
            assertThat(list.numbers()).isNotEmpty();
        });
    }

    @Test
    void aLongListTakesNoLongerThanItsLength() {
        String list = "140.1, ".repeat(20_000) + "140.2";
        assertThat(numbers(list)).hasSize(20_001);
        assertThat(numbers("140.1" + "(a".repeat(50_000))).containsExactly("140.1");
    }
}
