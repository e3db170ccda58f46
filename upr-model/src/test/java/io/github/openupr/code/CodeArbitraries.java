package io.github.openupr.code;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random well-formed codes and identifiers, and random text, for tests of all modules. */
public final class CodeArbitraries {

    // Quotes, separators, control characters, line ends, blanks, marks, a byte order mark, characters beyond the basic
    // plane.
    private static final List<Integer> DELICATE = ("\"'\\\n\r\t,;|=@_\0\177\u0085\u00A0\u00AD\u00E9\u0301"
                    + "\u2028\u202E\uFEFF\uFFFD\uD83D\uDE00\uDBFF\uDFFF")
            .codePoints()
            .boxed()
            .toList();
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int LAST_SURROGATE = 0xDFFF;

    private CodeArbitraries() {}

    /**
     * Any text that Unicode allows, up to 12 characters: letters, quotes, separators, control characters, line ends,
     * characters beyond the basic plane; never half a surrogate pair. May be empty or blank.
     */
    public static Arbitrary<String> text() {
        return join(Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.integers().between(' ', '~')),
                        Tuple.of(3, Arbitraries.of(DELICATE)),
                        Tuple.of(2, codePoints()))
                .list()
                .ofMaxSize(12));
    }

    private static Arbitrary<Integer> codePoints() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < FIRST_SURROGATE || point > LAST_SURROGATE);
    }

    private static Arbitrary<String> join(Arbitrary<List<Integer>> codePoints) {
        return codePoints.map(points -> {
            StringBuilder text = new StringBuilder();
            points.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    /** Codes of the codelist, and now and then one that has only the form. */
    public static Arbitrary<StateCode> stateCodes() {
        List<StateCode> known = States.all().stream().map(State::code).toList();
        Arbitrary<StateCode> formed =
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(3).map(StateCode::of);
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(known)), Tuple.of(1, formed));
    }

    /** Reviews of any State in cycles 1 to 99, mostly the first four. */
    public static Arbitrary<ReviewId> reviewIds() {
        return Combinators.combine(
                        stateCodes(),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(1, 4)),
                                Tuple.of(1, Arbitraries.integers().between(1, 99))))
                .as(ReviewId::of);
    }

    /** Ids of recommendations as readers and people make them, and any other local part without blanks. */
    public static Arbitrary<RecommendationId> recommendationIds() {
        return Combinators.combine(reviewIds(), localParts()).as(RecommendationId::of);
    }

    /** Ids of commendations. */
    public static Arbitrary<CommendationId> commendationIds() {
        return Combinators.combine(reviewIds(), localParts()).as(CommendationId::of);
    }

    /** Ids of pledges. */
    public static Arbitrary<PledgeId> pledgeIds() {
        return Combinators.combine(reviewIds(), localParts()).as(PledgeId::of);
    }

    private static Arbitrary<String> localParts() {
        Arbitrary<String> any = join(Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between('!', '~')), Tuple.of(1, codePoints()))
                .filter(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && !Character.isISOControl(point))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12));
        return Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.of("140.12", "140.12/2", "27(b)", "USA-3f9a2c41", "USA-3f9a2c41~2", "r1", "a:b")),
                Tuple.of(2, any));
    }

    /** Symbols of documents. */
    public static Arbitrary<DocumentSymbol> documentSymbols() {
        Arbitrary<String> part = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars(".()[]*-")
                .ofMinLength(1)
                .ofMaxLength(40);
        return Arbitraries.oneOf(
                Arbitraries.of("A/HRC/59/10", "A/HRC/59/10/Add.1", "A/HRC/WG.6/48/KAZ/1", "A/HRC/RES/5/1")
                        .map(DocumentSymbol::of),
                part.list().ofMinSize(1).ofMaxSize(9).map(parts -> DocumentSymbol.of("A/" + String.join("/", parts))));
    }

    /** Goals and targets, also some that do not exist. */
    public static Arbitrary<SdgCode> sdgCodes() {
        Arbitrary<String> goals = Arbitraries.integers().between(1, 17).map(Object::toString);
        Arbitrary<String> targets = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 99).map(Object::toString),
                Arbitraries.chars().range('a', 'z').map(Object::toString));
        return Arbitraries.oneOf(
                goals.map(SdgCode::of),
                Combinators.combine(goals, targets).as((goal, target) -> SdgCode.of(goal + "." + target)));
    }

    /** Acronyms of treaties, also some that do not exist. */
    public static Arbitrary<TreatyCode> treatyCodes() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(39)
                .map(rest -> TreatyCode.of("I" + rest));
    }
}
