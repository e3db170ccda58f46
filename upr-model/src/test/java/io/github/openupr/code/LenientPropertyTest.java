package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** However a code is typed it is the same code, and a text that is none is refused in one way only. */
class LenientPropertyTest {

    private static final List<Function<String, Object>> ALL = List.of(
            StateCode::parseLenient,
            ReviewId::parseLenient,
            RecommendationId::parseLenient,
            CommendationId::parseLenient,
            PledgeId::parseLenient,
            DocumentSymbol::parseLenient,
            SdgCode::parseLenient,
            TreatyCode::parseLenient);

    @Property
    void aStateOfTheListInAnyTyping(
            @ForAll("listedStates") State state, @ForAll("typings") UnaryOperator<String> typed) {
        assertThat(StateCode.parseLenient(typed.apply(state.code().toString()))).isEqualTo(state.code());
        assertThat(StateCode.parseLenient(typed.apply(state.name()))).isEqualTo(state.code());
    }

    @Property
    void aReviewInAnyTyping(
            @ForAll("listedStates") State state,
            @ForAll("cycles") int cycle,
            @ForAll("typings") UnaryOperator<String> typed) {
        ReviewId id = ReviewId.of(state.code(), cycle);

        assertThat(ReviewId.parseLenient(typed.apply(id.toString()))).isEqualTo(id);
        assertThat(ReviewId.parseLenient(typed.apply(state.name() + " " + cycle)))
                .isEqualTo(id);
    }

    @Property
    void anIdInAnyTypingOfItsReview(
            @ForAll("recommendations") RecommendationId id, @ForAll("typings") UnaryOperator<String> typed) {
        String text = typed.apply(id.review().toString()) + " : " + id.local() + "\u00A0";

        assertThat(RecommendationId.parseLenient(text)).isEqualTo(id);
        assertThat(CommendationId.parseLenient(text)).isEqualTo(CommendationId.of(id.review(), id.local()));
        assertThat(PledgeId.parseLenient(text)).isEqualTo(PledgeId.of(id.review(), id.local()));
    }

    @Property
    void aDocumentOfTheUprInAnyTyping(
            @ForAll("symbols") DocumentSymbol symbol, @ForAll("typings") UnaryOperator<String> typed) {
        String text = typed.apply(symbol.toString());

        assertThat(DocumentSymbol.parseLenient(text)).isEqualTo(symbol);
        assertThat(DocumentSymbol.parseLenient(text.replace("/", " / "))).isEqualTo(symbol);
    }

    @Property
    void aSymbolThatIsUnderstoodIsUnderstoodAsItself(@ForAll("anySymbols") DocumentSymbol any) {
        DocumentSymbol symbol;
        try {
            symbol = DocumentSymbol.parseLenient(any.toString());
        } catch (IllegalArgumentException e) {
            // A last part of full stops alone is lost as the end of a sentence.
            assertThat(any.toString()).endsWith(".");
            return;
        }

        assertThat(DocumentSymbol.parseLenient(symbol.toString())).isEqualTo(symbol);
        assertThat(symbol.toString()).isEqualToIgnoringCase(any.toString().replaceAll("[.]+$", ""));
    }

    @Property
    void aGoalOrTargetInAnyTyping(@ForAll("sdgs") SdgCode code, @ForAll("typings") UnaryOperator<String> typed) {
        assertThat(SdgCode.parseLenient(typed.apply(code.toString()))).isEqualTo(code);
        assertThat(SdgCode.parseLenient(typed.apply("SDG " + code))).isEqualTo(code);
        assertThat(SdgCode.parseLenient(typed.apply(code + " - Peace"))).isEqualTo(code);
    }

    @Property
    void aTreatyOfTheListInAnyTyping(
            @ForAll("treaties") TreatyCode code, @ForAll("typings") UnaryOperator<String> typed) {
        assertThat(TreatyCode.parseLenient(typed.apply(code.toString()))).isEqualTo(code);
    }

    @Property
    void aTreatyThatTheListLacksIsTakenAsItIs(@ForAll("anyTreaties") TreatyCode code) {
        String expected = Codelist.of("treaties")
                .resolve(code.toString())
                .map(Codelist.Entry::code)
                .orElse(code.toString());

        assertThat(TreatyCode.parseLenient(" " + code + "\n")).hasToString(expected);
    }

    @Property(tries = 3000)
    void anyOtherTextIsRefusedOnOneLineAndNothingElseHappens(@ForAll("texts") String text) {
        for (Function<String, Object> parse : ALL) {
            try {
                assertThat(parse.apply(text)).isNotNull();
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).hasSizeLessThan(400).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]");
            }
        }
    }

    @Provide
    Arbitrary<State> listedStates() {
        return Arbitraries.of(States.all());
    }

    @Provide
    Arbitrary<Integer> cycles() {
        return Arbitraries.integers().between(1, 99);
    }

    /** Ids whose local part has no other spelling. */
    @Provide
    Arbitrary<RecommendationId> recommendations() {
        Arbitrary<ReviewId> reviews =
                Combinators.combine(listedStates(), cycles()).as((state, cycle) -> ReviewId.of(state.code(), cycle));
        return Combinators.combine(reviews, CodeArbitraries.recommendationIds())
                .as((review, id) -> RecommendationId.of(review, id.local()))
                .filter(id -> !id.local().matches("[0-9]+[.][0-9]+[.]"));
    }

    @Provide
    Arbitrary<DocumentSymbol> symbols() {
        return Combinators.combine(
                        listedStates(),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(
                                "A/HRC/%2$d/10",
                                "A/HRC/%2$d/10/Add.1",
                                "A/HRC/WG.6/%2$d/%1$s/1",
                                "A/HRC/WG.6/%2$d/%1$s/2/Rev.1",
                                "A/HRC/WG.6/%2$d/%1$s/3/Corr.%2$d",
                                "A/HRC/RES/%2$d/21",
                                "A/HRC/DEC/%2$d/119",
                                "E/CN.4/Sub.2/%2$d/L.11/Add.3"))
                .as((state, number, form) -> DocumentSymbol.of(String.format(Locale.ROOT, form, state.code(), number)));
    }

    @Provide
    Arbitrary<DocumentSymbol> anySymbols() {
        return CodeArbitraries.documentSymbols();
    }

    @Provide
    Arbitrary<SdgCode> sdgs() {
        return CodeArbitraries.sdgCodes();
    }

    @Provide
    Arbitrary<TreatyCode> treaties() {
        return Arbitraries.of(Codelist.of("treaties").entries()).map(entry -> TreatyCode.of(entry.code()));
    }

    @Provide
    Arbitrary<TreatyCode> anyTreaties() {
        return CodeArbitraries.treatyCodes();
    }

    /** Case, blanks and kinds of dash. */
    @Provide
    Arbitrary<UnaryOperator<String>> typings() {
        Arbitrary<UnaryOperator<String>> cases = Arbitraries.of(List.of(
                UnaryOperator.identity(),
                text -> text.toLowerCase(Locale.ROOT),
                text -> text.toUpperCase(Locale.ROOT)));
        Arbitrary<String> blanks = Arbitraries.of("", " ", "\t", "\n", "\u00A0", "  ", "\u2003", "\uFEFF");
        Arbitrary<String> dashes = Arbitraries.of("-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212");
        return Combinators.combine(cases, blanks, blanks, dashes)
                .as((letters, before, after, dash) ->
                        text -> before + letters.apply(text).replace("-", dash) + after);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> spoilt = Combinators.combine(
                        Arbitraries.of(
                                "KAZ-4",
                                "Kazakhstan 4",
                                "KAZ-4:140.12",
                                "A/HRC/59/10/Add.1",
                                "SDG 16.3 - P",
                                "OP-CEDAW"),
                        CodeArbitraries.text(),
                        Arbitraries.integers().between(0, 17))
                .as((code, text, place) -> {
                    int at = Math.min(place, code.length());
                    return code.substring(0, at) + text + code.substring(at);
                });
        Arbitrary<String> halves = Arbitraries.strings().ofMaxLength(300);
        return Arbitraries.frequencyOf(Tuple.of(3, spoilt), Tuple.of(2, CodeArbitraries.text()), Tuple.of(1, halves));
    }
}
