package io.github.openupr.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.State;
import io.github.openupr.code.States;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the States of a recommendation stand, and what beside them is text. */
class ItemTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plant trees (Chad); | Plant trees [TCD]",
                "Plant trees (Chad) (Peru). | Plant trees [TCD, PER]",
                "Plant trees (Chad); (Peru); (Mali); | Plant trees [TCD, PER, MLI]",
                "Plant trees (Chad, Peru and Mali) | Plant trees [TCD, PER, MLI]",
                "Plant trees (Chad,Peru , and Mali); | Plant trees [TCD, PER, MLI]",
                "Plant trees (Trinidad and Tobago, Bosnia and Herzegovina); | Plant trees [TTO, BIH]",
                "Plant trees (Iran (Islamic Republic of)); | Plant trees [IRN]",
                "Plant trees (Chad, Venezuela (Bolivarian Republic of),Peru); | Plant trees [TCD, VEN, PER]",
                "Plant trees (Chad)(Peru) ;  | Plant trees [TCD, PER]",
                "Plant trees (Chad)); | Plant trees [TCD]",
                "Plant trees (Chad; | Plant trees [TCD]",
                "Obey the rules (the Paris Rules) (Chad); | Obey the rules (the Paris Rules) [TCD]",
                "Join the union (AU) (Chad); | Join the union (AU) [TCD]",
                "Join the treaty (Chad) (ABCDE); | Join the treaty (ABCDE) [TCD]",
                "Keep the law (No. 29) of (2016-2020) now (Chad); | Keep the law (No. 29) of (2016-2020) now [TCD]",
                "Plant (Mali) and water (Peru) the trees; | Plant the trees [MLI] / water the trees [PER]",
                "Plant trees (Mali) as soon as possible (Chad); | Plant trees [MLI] / Plant trees as soon as possible [TCD]",
                "Plant trees (Mali) as soon as possible; | Plant trees as soon as possible [MLI]",
                "Plant the oak (Mali) and the elm (Chad); | Plant the oak [MLI] / Plant the elm [TCD]",
                "Sign (Chad, Peru) and ratify (Chad) the pact (Chad, Peru); | Sign and ratify the pact [TCD] / Sign the pact [PER]",
                "Plant the oak (Mali, Chad); plant the elm (Chad); | Plant the oak [MLI, TCD] / plant the elm [TCD]",
                "Plant more of the oaks (Mali); Plant more of the elms (Mali); | Plant more of the oaks and elms [MLI]",
                "Plant trees (Chad)2; | Plant trees [TCD]",
                "Plant trees (Chad 1); | Plant trees [TCD]",
                "Plant trees (Chad Peru, Mali); | Plant trees [TCD, PER, MLI]",
                "Plant oaks (ABC (Chad); Plant elms (ABC) (Peru) | Plant oaks (ABC [TCD] / Plant elms (ABC) [PER]",
                "Plant oaks (Chad (Peru); | Plant oaks [TCD, PER]",
                "Plant trees (Chad); Water them (Peru) (Mali); | Plant trees [TCD] / Water them [PER, MLI]",
                "Plant trees (Chad);water them (Peru); | Plant trees [TCD] / water them [PER]",
                "Plant trees. Now (Chad). Water them (Peru). | Plant trees. Now [TCD] / Water them [PER]",
                "Plant trees (Atlantis); | Plant trees []?Atlantis",
                "Plant trees (Chad, Atlantis); | Plant trees [TCD]?Atlantis",
                "Plant trees (see below); | Plant trees (see below) []",
                "Plant trees; | Plant trees []",
                "Plant trees (United States of America) (UK) | Plant trees [USA, GBR]"
            })
    void statesAreTakenFromBehindEachRecommendation(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void eachStateIsFoundUnderTheNameThatTheUnitedNationsUse(
            @ForAll("states") List<State> states, @ForAll("separators") String separator) {
        String text = "Plant trees (" + states.stream().map(State::name).collect(Collectors.joining(separator)) + ");";
        assertThat(ItemText.parts(text)).singleElement().satisfies(part -> {
            assertThat(part.text()).isEqualTo("Plant trees");
            assertThat(part.states())
                    .isEqualTo(states.stream().map(State::code).distinct().toList());
            assertThat(part.unknown()).isEmpty();
        });
    }

    @Property(tries = 500)
    void thePrintedPiecesOfAllPartsAreTheWholeText(@ForAll("texts") String text) {
        assertThat(ItemText.parts(text).stream().map(ItemPart::printed).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property(tries = 500)
    void anyTextGivesAtLeastOnePartAndNoneWithBlanksAround(@ForAll("texts") String text) {
        assertThat(ItemText.parts(text))
                .isNotEmpty()
                .allSatisfy(
                        part -> assertThat(part.text()).isEqualTo(part.text().strip()));
    }

    @Provide
    Arbitrary<List<State>> states() {
        return Arbitraries.of(States.all()).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(", ", ",", "; ", ") (", "); (", ")(");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("(", ")", ";", ".", " ", "Chad", "Peru", "and", "a", "\u00A0", ",", "12")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    private static String shown(String text) {
        return ItemText.parts(text).stream()
                .map(part -> part.text() + " " + part.states()
                        + (part.unknown().isEmpty() ? "" : "?" + String.join(",", part.unknown())))
                .collect(Collectors.joining(" / "));
    }
}
