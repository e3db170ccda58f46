package io.github.openupr.io.uhri;

import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;

/** Says what is wrong with a row. Belongs to one reader. */
final class RowNotices {

    private final Places places;
    private final ReadLog log;

    RowNotices(Places places, ReadLog log) {
        this.places = places;
        this.log = log;
    }

    void noState(UhriRow row) {
        String names = Extras.join(UhriField.COUNTRIES, row.list(UhriField.COUNTRIES));
        add(
                row,
                "unknown_state_under_review",
                Severity.ERROR,
                names.isBlank()
                        ? "names no State under review, so the row is left out; fill it in"
                        : "no State has this name, so the row is left out"
                                + StateText.of(row.text(UhriField.COUNTRIES)).suggestion(),
                names);
    }

    void noSession(UhriRow row) {
        add(
                row,
                "unknown_session",
                Severity.ERROR,
                "names neither a session (1 to 54) nor a cycle of the Working Group, so the row is left out; fill it in",
                Extras.join(UhriField.UPR_SESSION, row.list(UhriField.UPR_SESSION)));
    }

    void severalStates(UhriRow row) {
        add(
                row,
                "several_states_under_review",
                Severity.WARNING,
                "names more than one State under review; the first counts, all are kept in extras",
                Extras.join(UhriField.COUNTRIES, row.list(UhriField.COUNTRIES)));
    }

    void severalSessions(UhriRow row) {
        add(
                row,
                "several_sessions",
                Severity.WARNING,
                "names more than one session; the first that is one counts, all are kept in extras",
                Extras.join(UhriField.UPR_SESSION, row.list(UhriField.UPR_SESSION)));
    }

    void otherSession(UhriRow row, ReviewOfRow.Known review) {
        add(
                row,
                "session_differs",
                Severity.WARNING,
                "is not session " + review.session() + ", in which earlier rows put the review " + review.review()
                        + "; kept in extras",
                Extras.join(UhriField.UPR_SESSION, row.list(UhriField.UPR_SESSION)));
    }

    void otherCycle(UhriRow row, int cycle) {
        add(
                row,
                "cycle_differs",
                Severity.WARNING,
                "is not cycle " + cycle
                        + ", to which the session belongs; the session counts, the cycle is kept in extras",
                row.text(UhriField.UPR_CYCLE));
    }

    void noText(UhriRow row) {
        add(row, "blank_text", Severity.ERROR, "has no text", "");
    }

    void html(UhriRow row) {
        add(
                row,
                "html_in_text",
                Severity.INFO,
                "is HTML; the text was taken out of it, and the HTML is kept in extras",
                row.text(UhriField.TEXT));
    }

    void unknownSymbol(UhriRow row) {
        add(
                row,
                "symbol_not_read",
                Severity.WARNING,
                "is no document symbol; kept in extras",
                row.text(UhriField.SYMBOL));
    }

    void noRecommendingState(UhriRow row) {
        add(row, "blank_recommending_state", Severity.WARNING, "names no recommending State", "");
    }

    void unknownRecommendingState(UhriRow row, StateText state) {
        add(
                row,
                "unknown_recommending_state",
                Severity.WARNING,
                "no State has this name; it is kept as it stands" + state.suggestion(),
                state.name());
    }

    void unknownPosition(UhriRow row) {
        boolean several = row.list(UhriField.UPR_POSITIONS).size() > 1;
        add(
                row,
                "unknown_response",
                Severity.WARNING,
                several
                        ? "are several positions on one recommendation; none is taken, all are kept in extras"
                        : "is no position of the index; none is taken, the wording is kept in extras",
                Extras.join(UhriField.UPR_POSITIONS, row.list(UhriField.UPR_POSITIONS)));
    }

    void unknownTheme(UhriRow row, String label) {
        add(
                row,
                "unknown_theme",
                Severity.WARNING,
                "is no theme of the index that is known; kept as a theme without code",
                label);
    }

    void unknownPersons(UhriRow row, String label) {
        add(
                row,
                "unknown_person_group",
                Severity.WARNING,
                "is no group of persons of the index that is known; kept without code",
                label);
    }

    void unknownGoal(UhriRow row, String label) {
        add(
                row,
                "goal_not_read",
                Severity.WARNING,
                "does not begin with the number of a goal or target; kept in extras",
                label);
    }

    void repeatedId(UhriRow row, AnnotationIds.Seen seen, String record) {
        boolean same = seen == AnnotationIds.Seen.SAME_ROW;
        log.add(Notice.of(
                        "annotation_repeated",
                        Severity.WARNING,
                        same
                                ? "an earlier row has the same annotation id and says the same in everything; both are kept, take one out"
                                : "an earlier row has the same annotation id and says something else; both are kept, compare them",
                        places.of(row),
                        row.text(UhriField.ANNOTATION_ID))
                .withRecord(record));
    }

    private void add(UhriRow row, String code, Severity severity, String message, String value) {
        SourceRef place = places.of(row);
        if (value.isEmpty()) {
            log.add(Notice.of(code, severity, message, place));
        } else {
            log.add(code, severity, message, place, value);
        }
    }
}
