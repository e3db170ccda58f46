package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that sentences of section II name: of items, and of places in the dialogue. */
class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad considers that recommendations Nos. 7, 8 and 10 above are implemented. | 9 | 9.7 9.8 9.10",
                "Chad considers that recommendations Nos. 85-87 have been implemented. | 9 | 9.85 9.86 9.87",
                "recommendations Nos. 1, 2 above in paragraph 99 are implemented | 9 | 99.1 99.2",
                "Chad considers that recommendations 76.22, 76.32 and 76.47 above are implemented. | 9 | 76.22 76.32 76.47",
                "The recommendations above, 13.1-13.3, 13.5 and 13.7 did not enjoy the support | 9 | 13.1 13.2 13.3 13.5 13.7",
                "out of which recommendations 2 to 4 Chad considers as implemented | 9 | 9.2 9.3 9.4",
                "With regard to the recommendations in paragraphs 109.2 and 109.10 above, Chad said no | 9 | 109.2 109.10",
                "The following recommendations enjoy the support of Chad: | 9 | ''",
                "The 12 recommendations were made | 9 | ''"
            })
    void itemsAreNamedByNumberOrByParagraphAndNumber(String text, String paragraph, String expected) {
        assertThat(String.join(" ", ItemReferences.in(text, paragraph))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The recommendations noted in the report in paragraphs 27 (b), (c), 28 (a) and 31 did not | 27(b) 27(c) 28(a) 31",
                "recommendations noted in the report in paragraphs 45, 56, last sentence, and 63 above | 45 56! 63",
                "Recommendations noted in the report in paragraphs 23 (last sentence), 29 (d), (f) and (g) above | 23! 29(d) 29(f) 29(g)",
                "recommendations noted in paragraph 19 (a) and (b) and paragraph 22 (b) above | 19(a) 19(b) 22(b)",
                "the recommendations noted in following paragraphs did not enjoy it: paragraphs 38(b); 53 (c) (d) | 38(b) 53(c) 53(d)",
                "recommendations noted in paragraphs 5 to 7 above | 5 6 7",
                "One recommendation noted in paragraph 18 above (to end it) | 18",
                "The recommendations listed below enjoy the support | ''",
                "Ratify, as paragraph 12 says (Chad) | ''"
            })
    void placesInTheDialogueAreParagraphsAndLetters(String text, String expected) {
        assertThat(DialogueReferences.in(text).stream()
                        .map(place -> place.number() + (place.lastSentence() ? "!" : ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
