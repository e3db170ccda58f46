package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextRecognitionPropertyTest {

    private static final TextRecognition RECOGNITION = TextRecognition.standard();

    /** Words of names in any order, with what stands between words. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Convention",
                "Optional",
                "Protocols",
                "Protocol",
                "its",
                "to",
                "the",
                "The",
                "CRC",
                "CAT",
                "OP",
                "ILO",
                "No.",
                "87",
                "98",
                "SDG",
                "Goal",
                "target",
                "5.2",
                "16",
                "Child",
                "Rights",
                "of",
                "on",
                "against",
                "Torture",
                "Committee",
                "by",
                "é",
                "\u00AD",
                "’",
                "'s",
                "(",
                ")",
                ",",
                ";",
                "-\n",
                " ",
                "ﬁ",
                "İ",
                "𝔘");
        return words.list()
                .ofMaxSize(25)
                .flatMap(all -> Arbitraries.of("", " ").map(between -> String.join(between, all)));
    }

    private static Stream<Recognized<?>> all(RecognizedTerms found) {
        return Stream.of(found.treaties(), found.sdgs(), found.themes()).flatMap(List::stream);
    }

    @Property
    void wordsAreThoseAtTheirPlaceInAnyText(@ForAll String anything, @ForAll("texts") String text) {
        for (String each : List.of(anything, text)) {
            assertThat(all(RECOGNITION.recognize(each)))
                    .allSatisfy(found -> assertThat(found.words())
                            .isNotBlank()
                            .isEqualTo(each.substring(found.start(), found.end())));
        }
    }

    @Property
    void eachListIsInTheOrderOfTheText(@ForAll("texts") String text) {
        RecognizedTerms found = RECOGNITION.recognize(text);

        assertThat(found.treaties()).extracting(Recognized::start).isSorted();
        assertThat(found.themes()).extracting(Recognized::start).isSorted();
    }

    @Property
    void doingItAgainChangesNothing(@ForAll("texts") String text) {
        Recommendation once = RECOGNITION.annotate(Coverage.recommendation("KAZ-4:1", text, "FRA"));

        assertThat(RECOGNITION.annotate(once)).isSameAs(once);
    }

    @Property
    void whatStandsBeforeInASentenceOfItsOwnMovesThePlacesAlone(@ForAll("texts") String text) {
        String before = "Thank them. ";

        assertThat(RECOGNITION.recognize(before + text).themes().stream()
                        .map(each -> List.of(each.what(), each.words(), each.start() - before.length()))
                        .toList())
                .isEqualTo(RECOGNITION.recognize(text).themes().stream()
                        .map(each -> List.of(each.what(), each.words(), each.start()))
                        .toList());
    }
}
