package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the symbols of the documents of reviews say of them. */
final class ReviewSymbol {

    /**
     * The report on Sudan of session 11, whose recommendations to South Sudan, independent since, were counted as those of
     * a review of its own: the one report of two States.
     */
    static final String OF_TWO_STATES = "A/HRC/18/16";

    private static final String COUNCIL = "A/HRC/";
    private static final String WORKING_GROUP = "A/HRC/WG.6/";
    private static final Pattern PAPER =
            Pattern.compile("A/HRC/WG\\.6/([0-9]{1,3})/([A-Z]{3})/([0-9]{1,2})((?:/|[*]).*)?");
    private static final Pattern WORKING_GROUP_SESSION = Pattern.compile("A/HRC/WG\\.6/([0-9]{1,3})/.*");
    private static final Pattern COUNCIL_DOCUMENT =
            Pattern.compile("(A/HRC/([0-9]{1,3})/([0-9]{1,4}))(/Add\\.[0-9]{1,2})?((?:/|[*]).*)?");

    private ReviewSymbol() {}

    /** A paper of the Working Group on one State, {@code A/HRC/WG.6/48/KAZ/1}; empty for any other document. */
    static Optional<Paper> paper(DocumentSymbol symbol) {
        if (!symbol.symbol().startsWith(WORKING_GROUP)) {
            return Optional.empty();
        }
        Matcher paper = PAPER.matcher(symbol.symbol());
        return paper.matches()
                ? Optional.of(new Paper(
                        Integer.parseInt(paper.group(1)),
                        paper.group(2),
                        Integer.parseInt(paper.group(3)),
                        paper.group(4) != null))
                : Optional.empty();
    }

    /** The session of the Working Group in {@code A/HRC/WG.6/48/KAZ/1} and {@code A/HRC/WG.6/48/L.5}. */
    static OptionalInt workingGroupSession(DocumentSymbol symbol) {
        if (!symbol.symbol().startsWith(WORKING_GROUP)) {
            return OptionalInt.empty();
        }
        Matcher session = WORKING_GROUP_SESSION.matcher(symbol.symbol());
        return session.matches() ? OptionalInt.of(Integer.parseInt(session.group(1))) : OptionalInt.empty();
    }

    /** A numbered document of the Council, {@code A/HRC/59/10} or {@code A/HRC/59/10/Add.1}; empty for any other. */
    static Optional<CouncilDocument> council(DocumentSymbol symbol) {
        if (!symbol.symbol().startsWith(COUNCIL)) {
            return Optional.empty();
        }
        Matcher document = COUNCIL_DOCUMENT.matcher(symbol.symbol());
        return document.matches()
                ? Optional.of(new CouncilDocument(
                        document.group(1),
                        Integer.parseInt(document.group(2)),
                        Integer.parseInt(document.group(3)),
                        document.group(4) != null))
                : Optional.empty();
    }

    /** The State of a paper, if the code is one of a State: of some, the papers of the first cycle had other codes (ROM). */
    static Optional<StateCode> state(Paper paper) {
        StateCode code = StateCode.of(paper.state());
        return States.find(code).isPresent() ? Optional.of(code) : Optional.empty();
    }

    /** A paper: the session of the Working Group, the code of the State, the number, whether something stands behind it. */
    record Paper(int session, String state, int number, boolean more) {}

    /** A document: the symbol up to the number, the session of the Council, the number, whether it is an addendum. */
    record CouncilDocument(String base, int session, int number, boolean addendum) {}
}
