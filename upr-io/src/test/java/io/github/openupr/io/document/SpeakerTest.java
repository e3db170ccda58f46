package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.StateCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in the paragraphs of the dialogue. */
class SpeakerTest {

    private static final StateCode CHAD = StateCode.of("TCD");

    private static String states(String paragraph) {
        return Speaker.in(paragraph, CHAD).stream()
                .map(turn -> turn.state().map(StateCode::code).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOR | Norway welcomed the new school law. It asked about teachers.",
                "NOR | Norway’s wells were praised. Norway noted the drought.",
                "GBR | The United Kingdom of Great Britain and Northern Ireland noted the wells. The United Kingdom asked for a date.",
                "IRN | Iran (Islamic Republic of) welcomed the wells.",
                "IRN | The Islamic Republic of Iran welcomed the wells.",
                "COD | The Democratic Republic of the Congo welcomed the wells.",
                "COG | The Congo noted the wells.",
                "PRK | The Democratic People’s Republic of Korea noted the wells.",
                "CIV | Cote d'Ivoire noted the wells.",
                "TTO | Trinidad and Tobago empathized with farmers.",
                "FIN | The representative of Finland noted the wells.",
                "EGY | Egypt, on behalf of the African Group, welcomed the wells.",
                "PSE | Palestine* noted the wells.",
                "SVK | Sloavkia noted the wells.",
                "FRA | With regard to wells, France asked for a date.",
                "CZE | While noting the number of wells, the Czech Republic (a) recommended more of them.",
                "PRT | While Portugal noted the wells, it asked for pumps.",
                "CHE | Regarding wells, Switzerland, noted a lack of pumps.",
            })
    void aParagraphBelongsToTheStateThatSpeaksInIt(String state, String paragraph) {
        assertThat(states(paragraph)).endsWith(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The delegation stated that Norway had built the wells.",
                "Chad thanked Norway for the wells. Norway had sent the pumps.",
                "The Minister said that there were wells.",
                "In response to Norway, the delegation recalled the well law.",
                "On wells, Chad noted that France had sent pumps.",
                "The President of the Council thanked all.",
                "Wells had been dug in the north. Pumps had come from Norway.",
                "It also noted the wells.",
            })
    void theStateUnderReviewAndOthersAreNoRecommendingState(String paragraph) {
        assertThat(states(paragraph)).isEqualTo("-");
    }

    @Test
    void severalStatesInOneParagraphHaveATurnEach() {
        String text =
                "Portugal noted the wells. It asked for more. Spain recommended pumps. Chad had no pumps. Spain would send some.";
        List<Turn> turns = Speaker.in(text, CHAD);
        assertThat(states(text)).isEqualTo("PRT ESP");
        assertThat(text.substring(turns.get(1).start())).startsWith("Spain recommended");
    }

    @Property(tries = 300)
    void turnsAreTheWholeParagraphInOrder(@ForAll("paragraphs") String paragraph) {
        List<Turn> turns = Speaker.in(paragraph, CHAD);
        int at = 0;
        for (Turn turn : turns) {
            assertThat(turn.start()).isEqualTo(at);
            assertThat(turn.end()).isGreaterThanOrEqualTo(at);
            assertThat(turn.state()).isNotEqualTo(Optional.of(CHAD));
            at = turn.end();
        }
        assertThat(at).isEqualTo(paragraph.length());
    }

    @Provide
    static Arbitrary<String> paragraphs() {
        Arbitrary<String> piece = Arbitraries.of(
                "Norway",
                "Chad",
                "the United Kingdom",
                "welcomed",
                "noted",
                ", ",
                ". ",
                " ",
                "While",
                "that",
                "(a)",
                "’s",
                "1.",
                "\n",
                "é",
                "and");
        return Arbitraries.oneOf(
                piece.list().ofMaxSize(40).map(pieces -> String.join(" ", pieces)),
                Arbitraries.strings().ofMaxLength(200));
    }
}
