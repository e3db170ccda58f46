package io.github.openupr.io.uprinfo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds what a cell means, mostly where the same content stood before. Belongs to one reader. */
final class CellFinder {

    private static final Column.Guess[] GUESSES =
            Arrays.stream(Column.values()).map(Column::guess).toArray(Column.Guess[]::new);

    private final CellMeanings meanings = new CellMeanings();

    /** What stood in each column the last time; written only where it changes. */
    private final @Nullable Cell<?>[] above = new Cell<?>[Column.COUNT];

    /** The cell of a column with these characters, in a row that is filled up to there. */
    Cell<?> find(Row row, int column, char[] buffer, int offset, int length) {
        Cell<?> before = row.lastCell();
        Column.Guess guess = GUESSES[column];
        Cell<?> guessed = null;
        if (guess == Column.Guess.ABOVE) {
            guessed = above[column];
        } else if (guess == Column.Guess.FOLLOWER && before != null) {
            guessed = before.follower;
        }
        if (guessed != null && guessed.matches(buffer, offset, length)) {
            return guessed;
        }
        Cell<?> cell = meanings.of(column).find(buffer, offset, length);
        if (guess == Column.Guess.ABOVE) {
            above[column] = cell;
        } else if (guess == Column.Guess.FOLLOWER && before != null) {
            before.follower = cell;
        }
        return cell;
    }
}
