package io.github.openupr.io.uprinfo;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;

/** Says what is wrong with a row. Belongs to one reader. */
final class RowNotices {

    private final InputFile in;
    private final ReadLog log;
    private final Header header;
    private final boolean damaged;

    /** Notices on the rows of a file, which holds bytes that are no characters if it is damaged. */
    RowNotices(InputFile in, ReadLog log, Header header, boolean damaged) {
        this.in = in;
        this.log = log;
        this.header = header;
        this.damaged = damaged;
    }

    /** Why a row names no review. */
    void rejected(Row row, StateCell to, SessionCell session) {
        if (row.cell(Column.TO) == null || row.cell(Column.SESSION) == null) {
            add(
                    row,
                    "row_too_short",
                    Severity.ERROR,
                    "has " + row.width() + " cells where the header has " + header.width()
                            + ", and names no review; the row is left out: mend it",
                    row.text().text());
        } else if (to.code() == null) {
            add(
                    row,
                    "unknown_state_under_review",
                    Severity.ERROR,
                    "no State has this name, so the row is left out" + to.suggestion(),
                    to.name());
        } else {
            add(
                    row,
                    "unknown_session",
                    Severity.ERROR,
                    "is no session of the Working Group (1 to 54), so the row is left out",
                    raw(row, Column.SESSION));
        }
    }

    /** What is worth telling about a row that became a record. */
    void used(
            Row row,
            ReviewOfRow.Known review,
            StateCell from,
            ResponseCell response,
            ActionCell action,
            IssueCell issue) {
        String text = row.text().text();
        if (row.width() != header.width()) {
            String message = "has " + row.width() + " cells where the header has " + header.width()
                    + "; what stands at their places was read";
            add(row, "row_width", Severity.WARNING, message, text);
        }
        if (row.isQuotedOtherwise()) {
            String message = "has quotes where the file's other rows have none, or none where they have some;"
                    + " writing the row does not give them back";
            add(row, "other_quotes", Severity.INFO, message, text);
        }
        if (text.isEmpty()) {
            add(row, "blank_text", Severity.ERROR, "has no text", "");
        }
        if (damaged && row.contains('\uFFFD')) {
            String message = "holds bytes that are no UTF-8; they were read as the replacement character";
            add(row, "damaged_character", Severity.WARNING, message, text);
        }
        if (from.code() == null && row.cell(Column.FROM) != null) {
            if (from.name().isEmpty()) {
                add(row, "blank_recommending_state", Severity.WARNING, "names no recommending State", "");
            } else {
                String message = "no State has this name; it is kept as it stands" + from.suggestion();
                add(row, "unknown_recommending_state", Severity.WARNING, message, from.name());
            }
        }
        if (!response.known()) {
            String message = "is no response of UPR Info; kept as unclear, with this wording";
            add(row, "unknown_response", Severity.WARNING, message, raw(row, Column.RESPONSE));
        }
        if (!action.known()) {
            String message = "is no action category (1 to 5); kept in extras";
            add(row, "unknown_action", Severity.WARNING, message, raw(row, Column.ACTION));
        }
        for (String unknown : issue.unknown()) {
            add(
                    row,
                    "unknown_theme",
                    Severity.WARNING,
                    "is no issue of UPR Info; kept as a theme without code",
                    unknown);
        }
        Cell<?> session = row.cell(Column.SESSION);
        if (session != null && ((SessionCell) session.value()).session() != review.session()) {
            String message = "is not session " + review.session() + ", in which earlier rows put the review "
                    + review.review() + "; kept in extras";
            add(row, "session_differs", Severity.WARNING, message, session.raw());
        }
    }

    /** A row of blanks that cannot be written again. */
    void blankRow(Row row) {
        add(row, "blank_row", Severity.INFO, "holds nothing but blanks; it is left out", "");
    }

    /** Rows of empty cells behind the last record. */
    void blankEnd() {
        log.add(Notice.of(
                "blank_row",
                Severity.INFO,
                "empty rows stand behind the last record; they are left out",
                in.asPlace()));
    }

    private static String raw(Row row, Column column) {
        Cell<?> cell = row.cell(column);
        return cell == null ? "" : cell.raw();
    }

    private void add(Row row, String code, Severity severity, String message, String value) {
        SourceRef place = in.at("row " + row.number());
        if (value.isEmpty()) {
            log.add(Notice.of(code, severity, message, place));
        } else {
            log.add(code, severity, message, place, value);
        }
    }
}
