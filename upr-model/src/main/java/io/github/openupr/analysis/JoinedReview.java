package io.github.openupr.analysis;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What two sources say of one review, made one: every value of the earlier source, and what only the later one has. */
final class JoinedReview {

    private final Review known;
    private final Review other;
    private final MergeLog log;

    private JoinedReview(Review known, Review other, MergeLog log) {
        this.known = known;
        this.other = other;
        this.log = log;
    }

    static Review of(Review known, Review other, MergeLog log) {
        return known.equals(other) ? known : new JoinedReview(known, other, log).join();
    }

    private Review join() {
        return Review.builder()
                .from(known)
                .session(number("session", known.getSession(), other.getSession()))
                .status(value("status", known.getStatus(), other.getStatus()))
                .reviewedOn(value("day of the review", known.getReviewedOn(), other.getReviewedOn()))
                .reportAdoptedOn(
                        value("day of the report's adoption", known.getReportAdoptedOn(), other.getReportAdoptedOn()))
                .outcome(value("outcome", known.getOutcome(), other.getOutcome()))
                .troika(known.getTroika().isEmpty() ? other.getTroika() : troika())
                .speakers(Unions.of(known.getSpeakers(), other.getSpeakers()))
                .reportedCounts(Unions.of(known.getReportedCounts(), other.getReportedCounts()))
                .documents(documents())
                .answers(Unions.of(known.getAnswers(), other.getAnswers()))
                .nextReviewYear(number("year of the next review", known.getNextReviewYear(), other.getNextReviewYear()))
                .source(known.getSource().or(other::getSource))
                .extras(extras())
                .build();
    }

    private <T> Optional<T> value(String member, Optional<T> first, Optional<T> second) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            conflict(member, first.get(), second.get());
        }
        return first.or(() -> second);
    }

    private OptionalInt number(String member, OptionalInt first, OptionalInt second) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            conflict(member, first.getAsInt(), second.getAsInt());
        }
        return first.isPresent() ? first : second;
    }

    /** A troika has three States: those of two sources are not put together. */
    private Iterable<StateCode> troika() {
        if (!other.getTroika().isEmpty()
                && (!known.getTroika().containsAll(other.getTroika())
                        || other.getTroika().size() != known.getTroika().size())) {
            conflict("troika", known.getTroika(), other.getTroika());
        }
        return known.getTroika();
    }

    private void conflict(String member, Object first, Object second) {
        log.conflict(member, first, second, known.getId().toString(), other.getSource());
    }

    /** A document is the same where its symbol is; what only one source knows of it is put together. */
    private List<ReviewDocument> documents() {
        Map<Object, ReviewDocument> all = new LinkedHashMap<>();
        List<ReviewDocument> both = new ArrayList<>(known.getDocuments());
        both.addAll(other.getDocuments());
        for (ReviewDocument document : both) {
            Optional<DocumentSymbol> symbol = document.getSymbol();
            all.merge(symbol.isPresent() ? symbol.get() : document, document, JoinedReview::join);
        }
        return List.copyOf(all.values());
    }

    private static ReviewDocument join(ReviewDocument first, ReviewDocument second) {
        return ReviewDocument.builder()
                .from(first)
                .title(first.getTitle().or(second::getTitle))
                .date(first.getDate().or(second::getDate))
                .url(first.getUrl().or(second::getUrl))
                .build();
    }

    private Map<String, String> extras() {
        String at = MergeLog.place(other);
        Map<String, String> others = new LinkedHashMap<>(other.getExtras());
        if (other.getSource().isPresent() && !other.getSource().equals(known.getSource())) {
            others.put("merged-id@" + at, other.getId().toString());
        }
        return Unions.ofExtras(known.getExtras(), others, at);
    }
}
