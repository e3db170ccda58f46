package io.github.openupr.io.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.io.UprFormatException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts become paragraphs: those with a paragraph a line, and those with the lines of pages. */
class TextBlocksTest {

    private static final String LONG =
            "Chad welcomed the new law on forests, which had been debated for years in both of the houses of parliament before"
                    + " it was adopted by a large majority and signed by the Head of State, to the satisfaction of all who had asked for it in the years before";

    private static List<String> blocks(String text) {
        return Documents.lines(Documents.read(text));
    }

    /** A text with a paragraph a line. */
    private static List<String> plain(String... lines) {
        String head = Stream.generate(() -> "7. " + LONG + ".").limit(8).collect(Collectors.joining("\r"));
        return blocks(head + "\r" + String.join("\r", lines)).stream().skip(8).toList();
    }

    @Test
    void whatTheEndOfAPageCutIsJoined() {
        assertThat(plain("8. " + LONG + " and of", "", "the Government (Mali);", "9. Mali spoke."))
                .containsExactly("8. " + LONG + " and of the Government (Mali);", "9. Mali spoke.");
        assertThat(plain(
                        "95.1. " + LONG + ", in line with the Optional",
                        "Protocol (Peru);",
                        "95.2. Water them (Mali);"))
                .containsExactly(
                        "95.1. " + LONG + ", in line with the Optional Protocol (Peru);", "95.2. Water them (Mali);");
        assertThat(plain("8. " + LONG + ".", "", "Its " + LONG + "."))
                .containsExactly("8. " + LONG + ". Its " + LONG + ".");
    }

    @Test
    void headingsAndEntriesOfListsStayByThemselves() {
        assertThat(plain(
                        "8. " + LONG + ".",
                        "II. Conclusions and/or recommendations",
                        "95. " + LONG + ":",
                        "",
                        "Annex",
                        "Composition of the delegation",
                        "\u2022 Mr. A, Minister",
                        "\u2022 Mr. B, Judge"))
                .containsExactly(
                        "8. " + LONG + ".",
                        "II. Conclusions and/or recommendations",
                        "95. " + LONG + ":",
                        "Annex",
                        "Composition of the delegation",
                        "\u2022 Mr. A, Minister",
                        "\u2022 Mr. B, Judge");
    }

    @Test
    void aNumberAloneBelongsToTheTextBelow() {
        assertThat(plain("95. " + LONG + ":", "1.\t", "Plant trees (Mali);", "2.", "", "Water them (Peru);"))
                .containsExactly("95. " + LONG + ":", "1. Plant trees (Mali);", "2. Water them (Peru);");
    }

    @Test
    void twoItemsOnOneLineStayOneBlockAndContentsAreLeftOut() {
        assertThat(plain("II. Conclusions ............ 95 9", "95.1. Plant trees (Mali); 95.2. Water them (Peru);"))
                .containsExactly("95.1. Plant trees (Mali); 95.2. Water them (Peru);");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "x-MacRoman", "windows-1252"})
    void theCharacterSetIsFoundByTheBytes(String charset) {
        String text =
                "7. \u201CC\u00F4te d\u2019Ivoire\u201D \u2013 la libert\u00E9 \u2022 d\u2019un \u00E9tat\r8. Chad spoke.";
        assertThat(Documents.lines(Documents.read(text.getBytes(Charset.forName(charset)))))
                .first()
                .isEqualTo(text.substring(0, text.indexOf('\r')));
    }

    @Test
    void nulBytesAreNoText() {
        assertThatThrownBy(() -> blocks("A/HRC\0/77/9"))
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo("not_this_format"))
                .hasMessageContaining("NUL bytes");
    }

    @Test
    void linesOfPagesBecomeParagraphs() {
        String text = """
                              United Nations                          A/HRC/77/9
                \f A/HRC/77/9


                     8.     Chad welcomed the new law on forests, which had been debated for
                     years in both houses;1 it asked when it would be applied in the north, and for
                     whom.
                     9.     Mali made recommendations.

                   II. Conclusions and/or recommendations

                     95.    The following enjoy the support of Chad:
                            95.1    Plant trees along the roads in the north and the south and
                            the east (Mali);
                            95.2    Water them, and aid the govern-
                            ment, and in line with


                         1 See A/HRC/77/10.

                2                                                                 GE.77-12345
                \f                                                                  A/HRC/77/9

                            paragraph 12 of the report (Peru, Bolivia (Plurinational
                            State of)).

                                                                                           3
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "United Nations A/HRC/77/9",
                        "8. Chad welcomed the new law on forests, which had been debated for years in both houses; it asked when"
                                + " it would be applied in the north, and for whom.",
                        "9. Mali made recommendations.",
                        "II. Conclusions and/or recommendations",
                        "95. The following enjoy the support of Chad:",
                        "95.1 Plant trees along the roads in the north and the south and the east (Mali);",
                        "95.2 Water them, and aid the government, and in line with paragraph 12 of the report (Peru, Bolivia"
                                + " (Plurinational State of)).",
                        "NOTE 1 See A/HRC/77/10.");
    }

    @Test
    void aRemarkWithAnAsteriskAmongTheItemsTakesNoItemAway() {
        String text = """
                                                                                     A/HRC/77/9

                   II. Conclusions and/or recommendations**

                     ** They have not been edited.

                     95.    The following will be examined by Chad:

                            95.1    Plant trees along the roads in the north and the south and
                            the east (Mali);

                            95.2    Water them (Peru).
                \f                                                                  A/HRC/77/9

                     96.    Chad will answer in good time, as it has answered in the years before.
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "A/HRC/77/9",
                        "II. Conclusions and/or recommendations**",
                        "** They have not been edited.",
                        "95. The following will be examined by Chad:",
                        "95.1 Plant trees along the roads in the north and the south and the east (Mali);",
                        "95.2 Water them (Peru).",
                        "96. Chad will answer in good time, as it has answered in the years before.");
    }

    @Test
    void aMarkThatIsRaisedToALineOfItsOwnIsNoText() {
        String text = """
                                                                                     A/HRC/77/9

                     95.    The following enjoy the support of Chad:

                            95.1    Plant trees along the roads in the north (United Kingdom of
                                                   7                                    8
                            Great Britain and Northern Ireland); water them in the east and in the
                            south (Mali);

                            95.2    Water them (Peru).


                         7 See A/HRC/77/10.
                         8 See A/HRC/77/11.
                \f                                                                  A/HRC/77/9

                     96.    Chad will answer in good time, as it has answered in the years before.
                """;
        assertThat(blocks(text))
                .contains("95.1 Plant trees along the roads in the north (United Kingdom of Great Britain and Northern"
                        + " Ireland); water them in the east and in the south (Mali);");
    }

    @Test
    void aFootnoteOfAPageWithoutBlankLinesIsFoundByWhatItSays() {
        String text = """
                A/HRC/77/9
                95. The following recommendations, which were made in the dialogue, enjoy the
                support of Chad:
                95.1 Plant trees along the roads in the north and in the south, as the plan7 of
                7 See A/HRC/77/10.
                \fA/HRC/77/9
                the Government says (Mali);
                95.2 Water them (Peru).
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "A/HRC/77/9",
                        "95. The following recommendations, which were made in the dialogue, enjoy the support of Chad:",
                        "95.1 Plant trees along the roads in the north and in the south, as the plan of the Government says (Mali);",
                        "NOTE 7 See A/HRC/77/10.",
                        "95.2 Water them (Peru).");
    }

    @Test
    void linesWithoutIndentsBecomeParagraphs() {
        String text = """
                A/HRC/77/9

                Introduction
                8.

                Chad welcomed the new law on forests, which had been debated for years in both
                houses; it asked when it would be applied.
                9.

                Mali made recommendations.

                \fA/HRC/77/9

                95.

                The following enjoy the support of Chad:
                95.1 Plant trees along the roads in the north and the south of the country and the
                east (Mali);
                95.2 Water them (Peru);

                2
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "A/HRC/77/9",
                        "Introduction",
                        "8. Chad welcomed the new law on forests, which had been debated for years in both houses; it asked when"
                                + " it would be applied.",
                        "9. Mali made recommendations.",
                        "95. The following enjoy the support of Chad:",
                        "95.1 Plant trees along the roads in the north and the south of the country and the east (Mali);",
                        "95.2 Water them (Peru);");
    }

    @Test
    void aListOfNumbersIsNotTornApart() {
        String text = """
                    3.    Chad accepts the following recommendations of the report: 95.7, 95.8, 95.9,
                    95.10, 95.15, 95.16, 95.17, 95.20, 95.21, 95.26, 95.27, 95.29, 95.31, 95.32, 95.36.
                    95.37, 95.38, 95.39, 95.40.
                    95.11-14
                        The Convention was ratified on 30 January, and the law on it was adopted by the
                    parliament.
                    95.38
                        The law was changed.
                """;
        assertThat(blocks(text))
                .containsExactly(
                        "3. Chad accepts the following recommendations of the report: 95.7, 95.8, 95.9, 95.10, 95.15, 95.16, 95.17,"
                                + " 95.20, 95.21, 95.26, 95.27, 95.29, 95.31, 95.32, 95.36. 95.37, 95.38, 95.39, 95.40.",
                        "95.11-14",
                        "The Convention was ratified on 30 January, and the law on it was adopted by the parliament.",
                        "95.38 The law was changed.");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The delegation of Chad stated that it had adopted the law and that it was applied with care",
        "fr, La délégation du Tchad a déclaré que les lois sont appliquées dans le pays par les juges et pour tous",
        "es, La delegación del Chad declaró que se aplican las leyes en el país por los jueces y para todos con cuidado",
        "ru, Делегация Чада заявила о том что закон был принят",
        "ar, وذكر وفد تشاد أن القانون قد اعتمد",
        "zh, 乍得代表团表示该法律已获通过"
    })
    void theLanguageIsTold(String language, String text) {
        assertThat(Documents.read(text).language()).isEqualTo(language);
    }

    @Property(tries = 300)
    void noLetterOfATextIsLost(@ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 400) String letters) {
        String text = letters.replace('a', '\n').replace('b', ' ');
        assertThat(String.join("", blocks("7. x\n" + text)).replaceAll("[^c]", ""))
                .isEqualTo(text.replaceAll("[^c]", ""));
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        byte[] bytes = text.replace("\0", "").getBytes(StandardCharsets.UTF_8);
        assertThat(Documents.read(bytes).blocks())
                .noneMatch(block -> block.text().contains("\n"));
    }
}
