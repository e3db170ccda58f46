package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.StateCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a commendation, and where its clause begins and ends. */
class CommendationsTest {

    private static final StateCode CHAD = StateCode.of("TCD");

    private static List<String> clauses(String paragraph) {
        return Commendations.in(paragraph, Speaker.in(paragraph, CHAD)).stream()
                .map(Clause::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway welcomed the new wells.",
                "Norway also warmly commended Chad for the wells and the pumps.",
                "Norway congratulated Chad on its wells.",
                "Norway was pleased to note the new wells.",
                "Norway was greatly encouraged by the new wells.",
                "Norway was impressed with the wells.",
                "Norway noted with great satisfaction that wells had been dug.",
                "Norway took positive note of the wells.",
                "Norway noted, with interest and appreciation, the wells.",
                "Norway positively noted the wells.",
                "Norway expressed its deep appreciation for the wells.",
                "Norway paid tribute to the diggers.",
                "Norway wished to congratulate Chad on the wells.",
                "Norway recognized the progress made with wells despite the challenges of the desert.",
                "Norway acknowledged that wells had been dug.",
                "Norway appreciated the importance attached to wells.",
                "Norway welcomed the participation of villages in the plan.",
                "Norway acclaimed the well law.",
                "Norway, in particular, welcomed the wells.",
                "The progress of the wells should be commended.",
            })
    void oneCommendingVerbIsOneCommendation(String sentence) {
        String paragraph = sentence.startsWith("Norway") ? sentence : "Norway asked about wells. " + sentence;
        assertThat(clauses(paragraph)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway noted the wells.",
                "Norway noted with interest the wells.",
                "Norway highlighted the wells.",
                "Norway thanked the delegation for its presentation.",
                "Norway welcomed the delegation of Chad and asked about wells.",
                "Norway welcomed the high-level delegation.",
                "Norway would welcome information on the wells.",
                "Norway would have appreciated an answer.",
                "Norway welcomed any further comments on wells.",
                "Norway encouraged Chad to dig wells.",
                "Norway hoped that there would be wells.",
                "Norway did not welcome the law.",
                "Norway was not satisfied with the answer.",
                "Norway noted that a committee had welcomed the wells.",
                "Norway noted that Chad had recognized the right to water.",
                "Norway recognized the challenges that Chad faced.",
                "Norway acknowledged the difficulties of the desert.",
                "Norway recommended that Chad welcome the Special Rapporteur.",
                "Norway asked about the rights recognized in the law.",
                "The wells were welcomed by a committee.",
                "Chad welcomed the comments.",
                "The delegation appreciated the questions.",
            })
    void thanksGreetingsRequestsAndPraiseOfOthersAreNone(String sentence) {
        assertThat(clauses(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway welcomed the wells and recommended that Chad dig more. | Norway welcomed the wells",
                "Norway welcomed the wells, but was concerned about pumps. | Norway welcomed the wells",
                "Norway welcomed the wells, and asked about pumps. | Norway welcomed the wells",
                "Norway welcomed the wells, noting the lack of pumps. | Norway welcomed the wells",
                "Norway welcomed the wells, while regretting the cost. | Norway welcomed the wells",
                "Norway welcomed the wells; it urged Chad to dig more. | Norway welcomed the wells",
                "While welcoming the wells, Norway recommended pumps. | While welcoming the wells",
                "Recognizing the progress with wells (2009), it asked for pumps. | Recognizing the progress with wells (2009)",
                "Norway noted the drought and commended the wells. | commended the wells.",
                "Norway welcomed and encouraged the digging of wells. | Norway welcomed and encouraged the digging of wells.",
                "In that regard, Norway welcomed the wells. | Norway welcomed the wells.",
                "Norway joined others in commending the wells. | commending the wells.",
                "Norway, on behalf of the donors, welcomed the wells. | Norway, on behalf of the donors, welcomed the wells.",
                "Norway: (a) welcomed the wells; (b) recommended pumps. | Norway: (a) welcomed the wells",
            })
    void theClauseEndsBeforeWhatIsNoPraise(String sentence, String clause) {
        String paragraph = sentence.startsWith("Recognizing") ? "Norway noted the drought. " + sentence : sentence;
        assertThat(clauses(paragraph)).containsExactly(clause);
    }

    @Test
    void eachVerbHasItsOwnClauseAndVerbsOfOneObjectShareOne() {
        assertThat(
                        clauses(
                                "Norway welcomed the wells and commended the pumps. It also praised the pipes. It valued and applauded the taps."))
                .containsExactly(
                        "Norway welcomed the wells",
                        "commended the pumps.",
                        "It also praised the pipes.",
                        "It valued and applauded the taps.");
    }

    @Test
    void everyStateOfAParagraphHasItsOwn() {
        String paragraph = "Norway welcomed the wells. Spain commended the pumps.";
        assertThat(Commendations.in(paragraph, Speaker.in(paragraph, CHAD)))
                .extracting(clause -> clause.state().code())
                .containsExactly("NOR", "ESP");
    }

    @Test
    void aWordThatOnlyLooksLikeAnAdverbIsAState() {
        assertThat(clauses("Italy further welcomed the wells.")).containsExactly("Italy further welcomed the wells.");
    }

    @Property(tries = 400)
    void clausesLieInOrderWithinTheTurnOfTheirState(@ForAll("paragraphs") String paragraph) {
        List<Turn> turns = Speaker.in(paragraph, CHAD);
        int at = 0;
        for (Clause clause : Commendations.in(paragraph, turns)) {
            assertThat(clause.start()).isGreaterThanOrEqualTo(at);
            assertThat(clause.end()).isGreaterThan(clause.start());
            assertThat(clause.text()).isEqualTo(paragraph.substring(clause.start(), clause.end()));
            assertThat(turns)
                    .anyMatch(turn -> turn.state().equals(Optional.of(clause.state()))
                            && turn.start() <= clause.start()
                            && clause.end() <= turn.end());
            at = clause.end();
        }
    }

    @Provide
    static Arbitrary<String> paragraphs() {
        Arbitrary<String> piece = Arbitraries.of(
                "Norway",
                "Spain",
                "Chad",
                "It",
                "welcomed",
                "commending",
                "was pleased",
                "noted",
                "with satisfaction",
                "recognized",
                "challenges",
                "efforts",
                "and",
                "but",
                ",",
                ". ",
                ";",
                "(a)",
                "that",
                "to",
                "While",
                "recommended",
                "’s",
                "”",
                "\n",
                "é",
                "very");
        return Arbitraries.oneOf(
                piece.list().ofMaxSize(60).map(pieces -> "Norway " + String.join(" ", pieces)),
                Arbitraries.strings().ofMaxLength(200).map(rest -> "Norway welcomed " + rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "welcomed ",
                "welcomed and ",
                "noted with ",
                "very ",
                "also, ",
                "Norway ",
                "Norway welcomed ",
                "A. ",
                "the challenges ",
                ", ",
                "a",
                "it recognized that ",
                "While ",
                "(a) ",
                "to welcome ",
                "was ",
                "United Kingdom of Great Britain and Northern "
            })
    void aParagraphOfOneMegabyteTakesSeconds(String piece) {
        String paragraph = "Norway welcomed " + piece.repeat(1_000_000 / piece.length());
        List<Clause> clauses = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Commendations.in(paragraph, Speaker.in(paragraph, CHAD)));
        assertThat(clauses).isNotNull();
    }
}
