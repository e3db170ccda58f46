package io.github.openupr.io.document;

import io.github.openupr.code.ClaimedStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers of which one place of an addendum says something. Belongs to one reader. */
final class AnswerEntry {

    /** How sure it is that a position is that of the numbers. */
    enum Strength {
        /** Said of the numbers themselves. */
        OWN,
        /** The heading's, below which the text of the recommendation stands. */
        ITEM,
        /** The heading's, below which the number stands. */
        HEADING,
        /** Said of "this recommendation" in a remark. */
        REMARK,
        /** Nothing is said. */
        NONE
    }

    private final List<String> numbers;
    private final String location;
    private final StringBuilder comment = new StringBuilder();
    private @Nullable StatedPosition position;
    private Strength strength = Strength.NONE;
    private Optional<ClaimedStatus> claim = Optional.empty();
    private boolean repeatsText;

    AnswerEntry(List<String> numbers, String location) {
        this.numbers = List.copyOf(numbers);
        this.location = location;
    }

    /** Takes a position unless a surer one is known. */
    AnswerEntry state(StatedPosition stated, Strength how) {
        if (how.compareTo(strength) < 0) {
            position = stated;
            strength = how;
        }
        return this;
    }

    /** Takes what is said of the implementation. */
    AnswerEntry claim(Optional<ClaimedStatus> said) {
        claim = said;
        return this;
    }

    /** Notes that the text of the recommendation is printed again. */
    void repeatsText() {
        repeatsText = true;
    }

    /** Adds to the State's comment. */
    void comment(String text) {
        if (!text.isBlank()) {
            comment.append(comment.isEmpty() ? "" : " ").append(text.strip());
        }
    }

    List<String> numbers() {
        return numbers;
    }

    String location() {
        return location;
    }

    Optional<StatedPosition> position() {
        return Optional.ofNullable(position);
    }

    Strength strength() {
        return strength;
    }

    Optional<ClaimedStatus> claim() {
        return claim;
    }

    boolean isText() {
        return repeatsText;
    }

    String comment() {
        return comment.toString();
    }

    /** Whether an answer behind it may still be its own. */
    boolean isOpen() {
        return strength.compareTo(Strength.HEADING) >= 0 && comment.isEmpty();
    }
}
