package io.github.openupr.io.thematic;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.Session;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The review that a list is about. */
final class ListReview {

    private ListReview() {}

    /** The review; throws where the list does not say which. */
    static Review of(ListContent list, InputFile in, ListNotices notices) {
        ListTitle title = list.title();
        title.lookForNameAlone();
        Set<DocumentSymbol> symbols = symbols(list.items());
        OptionalInt said = title.session();
        Optional<Session> session =
                said.isPresent() ? Session.find(said.getAsInt()) : sessionOf(symbols, title.cycle());
        OptionalInt cycle =
                session.isPresent() ? OptionalInt.of(session.get().cycle().number()) : title.cycle();
        StateCode state = title.state().orElseThrow(() -> missing("State under review", title, in));
        if (cycle.isEmpty()) {
            throw missing("cycle or session", title, in);
        }
        Review.Builder review = Review.builder()
                .id(ReviewId.of(state, cycle.getAsInt()))
                .stateUnderReview(state)
                .cycle(cycle.getAsInt())
                .source(in.asPlace());
        session.ifPresent(found -> review.session(found.number()));
        if (title.cycle().isPresent() && title.cycle().getAsInt() != cycle.getAsInt()) {
            notices.cycleDiffers(session.orElseThrow().number(), cycle.getAsInt(), title.cycle());
            review.extras(Map.of("cycle", String.valueOf(title.cycle().getAsInt())));
        }
        symbols.forEach(symbol -> review.addDocuments(
                ReviewDocument.builder().symbol(symbol).kind(kind(symbol)).build()));
        return review.build();
    }

    private static UprFormatException missing(String what, ListTitle title, InputFile in) {
        String seen = title.texts().isEmpty()
                ? "it has neither header nor title"
                : "seen: \"" + title.texts().get(0) + '"';
        return new UprFormatException(
                "malformed",
                "the list names no " + what + " in its page header or title (" + seen
                        + "); write a line such as \"UPR of Slovenia (4th Cycle - 48th session)\" above its table",
                in.asPlace());
    }

    private static Set<DocumentSymbol> symbols(List<ListItem> items) {
        Set<DocumentSymbol> symbols = new LinkedHashSet<>();
        for (ListItem item : items) {
            item.source().flatMap(origin -> origin.source().getSymbol()).ifPresent(symbols::add);
        }
        return symbols;
    }

    /** The session whose reports went to the session of the Council that the symbols name; empty unless it is one alone. */
    private static Optional<Session> sessionOf(Set<DocumentSymbol> symbols, OptionalInt cycle) {
        Set<Integer> councils = new LinkedHashSet<>();
        symbols.forEach(symbol -> councils.add(Integer.valueOf(symbol.symbol().split("/", -1)[2])));
        List<Session> sessions = Session.all().stream()
                .filter(session -> session.councilSession().isPresent()
                        && councils.contains(session.councilSession().getAsInt()))
                .filter(session -> cycle.isEmpty() || session.cycle().number() == cycle.getAsInt())
                .toList();
        return sessions.size() == 1 ? Optional.of(sessions.get(0)) : Optional.empty();
    }

    private static DocumentKind kind(DocumentSymbol symbol) {
        if (symbol.symbol().contains("/Add.")) {
            return DocumentKind.ADDENDUM;
        }
        return symbol.symbol().chars().filter(c -> c == '/').count() == 3
                ? DocumentKind.WORKING_GROUP_REPORT
                : DocumentKind.OTHER;
    }
}
