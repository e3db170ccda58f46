package io.github.openupr.io.uprinfo;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.Term;
import io.github.openupr.model.VoluntaryPledge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The cells of a record, by column. A cell that {@code extras} keeps as it was is taken where it still means what the record says: a record
 * that was changed since gets the cell of its new value.
 */
final class RowCells {

    private final Map<String, String> extras;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    private RowCells(Map<String, String> extras) {
        this.extras = extras;
    }

    /** One row for each recommending State, as the export counts. */
    static List<Map<Column, String>> of(Recommendation recommendation, Review review) {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (StateCode from : recommendation.getRecommendingStates()) {
            rows.add(row(recommendation, review, Optional.of(from), name(from)));
        }
        for (String from : recommendation.getUnresolvedStates()) {
            rows.add(row(recommendation, review, Optional.empty(), from));
        }
        if (rows.isEmpty()) {
            rows.add(row(recommendation, review, Optional.empty(), ""));
        }
        return rows;
    }

    /** The row of a pledge, in which the State stands as recommending State too. */
    static Map<Column, String> of(VoluntaryPledge pledge, Review review) {
        RowCells row = new RowCells(pledge.getExtras());
        StateCode state = review.getStateUnderReview();
        row.putReview(review);
        row.putText(pledge.getText());
        row.putState(Column.FROM, Column.FROM_GROUP, Column.FROM_ORGANISATIONS, Optional.of(state), name(state));
        row.put(
                Column.RESPONSE,
                ResponseCell.PLEDGE,
                raw -> ResponseCell.of(raw).pledge());
        row.putCoding(pledge.getActionCategory(), pledge.getThemes());
        return row.cells;
    }

    private static Map<Column, String> row(
            Recommendation recommendation, Review review, Optional<StateCode> from, String name) {
        RowCells row = new RowCells(recommendation.getExtras());
        row.putReview(review);
        row.putText(recommendation.getText());
        row.putState(Column.FROM, Column.FROM_GROUP, Column.FROM_ORGANISATIONS, from, name);
        row.putResponse(recommendation.getResponse());
        row.putCoding(recommendation.getActionCategory(), recommendation.getThemes());
        return row.cells;
    }

    private static String name(StateCode state) {
        return States.find(state).map(StateCells::name).orElse(state.code());
    }

    private void put(Column column, String cell, Predicate<String> meansTheSame) {
        String kept = extras.get(column.title());
        cells.put(column, kept != null && meansTheSame.test(kept) ? kept : cell);
    }

    private void putReview(Review review) {
        StateCode state = review.getStateUnderReview();
        putState(Column.TO, Column.TO_GROUP, Column.TO_ORGANISATIONS, Optional.of(state), name(state));
        OptionalInt session = review.getSession();
        put(
                Column.SESSION,
                session.isPresent() ? Integer.toString(session.getAsInt()) : "",
                raw -> SessionCell.of(raw).cycle() == review.getCycle());
    }

    private void putState(Column name, Column group, Column organisations, Optional<StateCode> code, String spelling) {
        Optional<State> state = code.flatMap(States::find);
        Predicate<String> sameState = raw -> {
            StateCell cell = StateCell.of(raw);
            return Optional.ofNullable(cell.code()).equals(code)
                    && (code.isPresent() || cell.name().equals(spelling));
        };
        put(name, spelling, sameState);
        // Group and organisations of another State are not this one's.
        boolean same = sameState.test(extras.getOrDefault(name.title(), spelling));
        put(group, state.map(StateCells::group).orElse(""), raw -> same);
        put(organisations, state.map(StateCells::organisations).orElse(""), raw -> same);
    }

    private void putText(String text) {
        String behind = extras.getOrDefault(Extras.TEXT_END, "");
        put(
                Column.TEXT,
                Escapes.clean(text + behind).equals(text) ? text + behind : text,
                raw -> Escapes.clean(raw).equals(text));
    }

    private void putResponse(Optional<Response> response) {
        put(Column.RESPONSE, response.map(ResponseCell::text).orElse(""), raw -> {
            ResponseCell cell = ResponseCell.of(raw);
            return !cell.pledge()
                    && cell.response().map(Response::getPosition).equals(response.map(Response::getPosition))
                    && cell.response().flatMap(Response::getWording).equals(response.flatMap(Response::getWording));
        });
    }

    private void putCoding(OptionalInt action, List<Term> themes) {
        put(
                Column.ACTION,
                ActionCell.text(action),
                raw -> ActionCell.of(raw).category().equals(action));
        put(
                Column.ISSUE,
                IssueCell.text(themes),
                raw -> IssueCell.of(raw).themes().equals(themes));
    }
}
