package io.github.openupr.io.uprinfo;

import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.TextDigest;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a record of a row. Belongs to one reader. */
final class RowReader {

    private static final StateCell NO_STATE = StateCell.of("");
    private static final ResponseCell NO_RESPONSE = ResponseCell.of("");
    private static final ActionCell NO_ACTION = ActionCell.of("");
    private static final IssueCell NO_ISSUE = IssueCell.of("");
    private static final SessionCell NO_SESSION = SessionCell.of("");

    private final String source;
    private final RowNotices notices;
    private final RowExtras extras;
    private final ReviewOfRow reviews;

    RowReader(InputFile in, RowExtras extras, RowNotices notices) {
        this.source = in.name();
        this.notices = notices;
        this.extras = extras;
        this.reviews = new ReviewOfRow(in);
    }

    /** The record of a row; null where the row names no review, which is a notice. */
    @Nullable UprRecord read(Row row) {
        StateCell to = value(row, Column.TO, StateCell.class, NO_STATE);
        SessionCell session = value(row, Column.SESSION, SessionCell.class, NO_SESSION);
        StateCode state = to.code();
        if (state == null || session.cycle() == 0) {
            notices.rejected(row, to, session);
            return null;
        }
        ReviewOfRow.Known review = reviews.find(row, state, session);
        ResponseCell response = value(row, Column.RESPONSE, ResponseCell.class, NO_RESPONSE);
        extras.keepState(row, Column.TO, Column.TO_GROUP, Column.TO_ORGANISATIONS, to);
        if (review.session() != session.session() || !session.derivable()) {
            extras.keep(row, Column.SESSION);
        }
        if (!response.derivable()) {
            extras.keep(row, Column.RESPONSE);
        }
        return response.pledge() ? pledge(row, review, to) : recommendation(row, review, response);
    }

    /** The review whose first row was just read, once. */
    @Nullable Review takeNewReview() {
        return reviews.takeNew();
    }

    private Recommendation recommendation(Row row, ReviewOfRow.Known review, ResponseCell response) {
        StateCell from = value(row, Column.FROM, StateCell.class, NO_STATE);
        ActionCell action = value(row, Column.ACTION, ActionCell.class, NO_ACTION);
        IssueCell issue = value(row, Column.ISSUE, IssueCell.class, NO_ISSUE);
        StateCode state = from.code();
        Recommendation.Builder builder = Recommendation.builder()
                .id(RecommendationId.of(
                        review.review(),
                        review.ids()
                                .recommendation(state, TextDigest.of(row.text().text()))))
                .review(review.review())
                .text(row.text().text())
                .source(place(row));
        if (state != null) {
            builder.addRecommendingState(state);
        } else if (!from.name().isEmpty()) {
            builder.addUnresolvedState(from.name());
        }
        if (response.response().isPresent()) {
            builder.response(response.response());
        }
        if (!issue.themes().isEmpty()) {
            builder.themes(issue.themes());
        }
        if (action.category().isPresent()) {
            builder.actionCategory(action.category());
        }
        extras.keepState(row, Column.FROM, Column.FROM_GROUP, Column.FROM_ORGANISATIONS, from);
        keepCells(row, action, issue);
        Map<String, String> kept = extras.take();
        if (!kept.isEmpty()) {
            builder.extras(kept);
        }
        notices.used(row, review, from, response, action, issue);
        return builder.build();
    }

    private VoluntaryPledge pledge(Row row, ReviewOfRow.Known review, StateCell to) {
        ActionCell action = value(row, Column.ACTION, ActionCell.class, NO_ACTION);
        IssueCell issue = value(row, Column.ISSUE, IssueCell.class, NO_ISSUE);
        // In a pledge's row the State stands as recommending State too.
        extras.keepState(row, Column.FROM, Column.FROM_GROUP, Column.FROM_ORGANISATIONS, to);
        keepCells(row, action, issue);
        notices.used(row, review, to, NO_RESPONSE, action, issue);
        return VoluntaryPledge.builder()
                .id(PledgeId.of(
                        review.review(),
                        review.ids().pledge(TextDigest.of(row.text().text()))))
                .review(review.review())
                .text(row.text().text())
                .themes(issue.themes())
                .actionCategory(action.category())
                .source(place(row))
                .extras(extras.take())
                .build();
    }

    private void keepCells(Row row, ActionCell action, IssueCell issue) {
        extras.keepText(row);
        if (!action.derivable()) {
            extras.keep(row, Column.ACTION);
        }
        if (!issue.derivable()) {
            extras.keep(row, Column.ISSUE);
        }
        extras.keepOthers(row);
    }

    private SourceRef place(Row row) {
        return SourceRef.builder()
                .source(source)
                .location("row " + row.number())
                .build();
    }

    private static <T> T value(Row row, Column column, Class<T> type, T missing) {
        Cell<?> cell = row.cell(column);
        return cell == null ? missing : type.cast(cell.value());
    }
}
