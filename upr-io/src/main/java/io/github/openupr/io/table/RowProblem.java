package io.github.openupr.io.table;

/** Why a row, or a part of it, cannot be read: a cell that is blank or holds something else. */
final class RowProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;

    RowProblem(Column<?> column, String message, String value) {
        // Many rows may have one, and nobody looks at where in this program it was found.
        super(message, null, false, false);
        this.column = column.name();
        this.value = value;
    }

    String column() {
        return column;
    }

    String value() {
        return value;
    }

    /** What is wrong, in small letters. */
    String message() {
        return String.valueOf(getMessage());
    }
}
