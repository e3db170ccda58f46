package io.github.openupr.io.uprinfo;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonElements;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;

/** Says what is wrong with an entity of the present database. Belongs to one reader. */
final class EntityNotices {

    private final InputFile in;
    private final ReadLog log;

    EntityNotices(InputFile in, ReadLog log) {
        this.in = in;
        this.log = log;
    }

    void notAnEntity(long number, String token) {
        add(
                number,
                "entity_invalid",
                Severity.ERROR,
                "is no entity, which is an object; it is left out: get the page again",
                token);
    }

    void blankEntity(long number) {
        add(number, "blank_row", Severity.INFO, "holds nothing; it is left out", "");
    }

    void noStateUnderReview(long number, StateCell state) {
        String message = state.name().isEmpty()
                ? "names no State under review, so the recommendation is left out; look it up in the database"
                : "no State has this name, so the recommendation is left out" + state.suggestion();
        add(number, "unknown_state_under_review", Severity.ERROR, message, state.name());
    }

    void noSession(long number, String label) {
        String message = label.isEmpty()
                ? "names no session, so the recommendation is left out; look it up in the database"
                : "is no session of the Working Group (1 to 54), so the recommendation is left out";
        add(number, "unknown_session", Severity.ERROR, message, label);
    }

    void otherSession(long number, ReviewOfRow.Known review, String label) {
        String message = "is not session " + review.session() + ", in which earlier entities put the review "
                + review.review() + "; kept in extras";
        add(number, "session_differs", Severity.WARNING, message, label);
    }

    void otherCycle(long number, ReviewOfRow.Known review, String label) {
        String message = "is not cycle " + review.review().cycle() + ", in which session " + review.session()
                + " lies; the session was believed, and this is kept in extras";
        add(number, "cycle_differs", Severity.WARNING, message, label);
    }

    void unknownCycle(long number, String label) {
        add(
                number,
                "unknown_cycle",
                Severity.INFO,
                "names no cycle; the session tells it, and this is kept in extras",
                label);
    }

    void blankText(long number) {
        add(number, "blank_text", Severity.ERROR, "has no text", "");
    }

    void noRecommendingState(long number) {
        add(number, "blank_recommending_state", Severity.WARNING, "names no recommending State", "");
    }

    void unknownRecommendingState(long number, StateCell state) {
        String message = "no State has this name; it is kept as it stands" + state.suggestion();
        add(number, "unknown_recommending_state", Severity.WARNING, message, state.name());
    }

    void unknownResponse(long number, String label) {
        String message = "is no response of UPR Info; kept as unclear, with this wording";
        add(number, "unknown_response", Severity.WARNING, message, label);
    }

    void unknownAction(long number, String label) {
        String message = "is no action category (1 to 5); kept in extras";
        add(number, "unknown_action", Severity.WARNING, message, label);
    }

    void unknownTheme(long number, String label) {
        String message = "is no issue of UPR Info; kept as a theme without code";
        add(number, "unknown_theme", Severity.WARNING, message, label);
    }

    void repeatedMember(long number, String name) {
        String message = "stands in the entity twice; the first was read, the other is kept in extras";
        add(number, "entity_member_repeated", Severity.WARNING, message, name);
    }

    void unusualForm(long number, String name) {
        String message =
                "is no list of values as the database gives it; what could be read was, and all of it is kept in extras";
        add(number, "property_form", Severity.WARNING, message, name);
    }

    void severalValues(long number, EntityProperty property) {
        String message = "has several values where one is expected; the first was read, and all are kept in extras";
        add(number, "property_values", Severity.WARNING, message, property.toString());
    }

    void noIdentifier(long number) {
        String message = "has no sharedId; whether the recommendation stands in the file twice cannot be told";
        add(number, "entity_without_id", Severity.WARNING, message, "");
    }

    void repeated(long number, String sharedId) {
        String message = "stands in the file before, just the same; it is left out";
        add(number, "entity_repeated", Severity.INFO, message, sharedId);
    }

    void repeatedOtherwise(long number, String sharedId) {
        String message = "stands in the file before with other content; both are kept: compare them";
        add(number, "entity_differs", Severity.WARNING, message, sharedId);
    }

    /** How many entities of a kind were left out, the first of which is told. */
    void skipped(String code, long first, long count, String what, String kind) {
        add(first, code, Severity.INFO, what + "; left out: " + count + ", the first of them here", kind);
    }

    /** What the answers say there is more than the input has. */
    void missing(long stated, long present) {
        log.add(Notice.of(
                "entities_missing",
                Severity.WARNING,
                "the answers say that there are " + stated + " entities, and " + present
                        + " are here; fetch the other pages too",
                in.asPlace()));
    }

    private void add(long number, String code, Severity severity, String message, String value) {
        if (value.isEmpty()) {
            log.add(Notice.of(code, severity, message, in.at(JsonElements.location(number))));
        } else {
            log.add(code, severity, message, in.at(JsonElements.location(number)), value);
        }
    }
}
