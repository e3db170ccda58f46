package io.github.openupr.io.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the beginning of a line shows. */
class LineStartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95. The recommendations | PARAGRAPH | 3",
                "95.The recommendations | PARAGRAPH | 3",
                "1. | PARAGRAPH | 2",
                "124.1 Ratify | ITEM | 5",
                "124.1. Ratify | ITEM | 6",
                "110.44.Take steps | ITEM | 7",
                "140.82-85, 87 | NONE | 0",
                "140.33, 140.34 | NONE | 0",
                "140.35. 140.36 | NONE | 0",
                "2009. The law | NONE | 0",
                "28 January 2025 | NONE | 0",
                "(a) A report | LETTER | 3",
                "(iv) A report | LETTER | 4",
                "a) A report | LETTER | 2",
                "(Spain); | NONE | 0",
                "as) they | NONE | 0",
                "\u2022 Mr. A | BULLET | 1",
                "- Mr. A | DASH | 1",
                "-based | NONE | 0",
                "IV. Pledges | HEADING | 3",
                "B. Dialogue | HEADING | 2",
                "U.S. law | NONE | 0",
                "Chad | NONE | 0"
            })
    void numbersAndBulletsAreTold(String text, LineStart.Kind kind, int end) {
        LineStart start = LineStart.of(text);
        assertThat(start.kind()).isEqualTo(kind);
        assertThat(start.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it was adopted. | true",
                "(Spain); | true",
                "(Spain); and | true",
                "he said \u201Cyes.\u201D | true",
                "recommendation No. | false",
                "in line with para. | false",
                "as well as | false",
                "and the Council | false"
            })
    void endsOfSentencesAndItemsAreTold(String text, boolean end) {
        assertThat(Ending.isEnd(text)).isEqualTo(end);
    }
}
