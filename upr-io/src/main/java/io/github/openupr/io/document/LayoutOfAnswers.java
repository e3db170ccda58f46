package io.github.openupr.io.document;

import io.github.openupr.io.printed.Block;
import io.github.openupr.io.text.OneLine;
import java.util.List;
import java.util.Optional;

/**
 * How an addendum writes its answers, which one block alone does not show. Immutable.
 *
 * @param dotted whether it numbers recommendations by paragraph and item, so that a number alone is that of one of its own paragraphs
 * @param labelsBehind whether lines with a position alone stand behind the recommendation that they answer, not as headings before several
 * @param indexed whether a running index with a position behind it, {@code 5. Accepted}, is an answer and no heading
 */
record LayoutOfAnswers(boolean dotted, boolean labelsBehind, boolean indexed) {

    static LayoutOfAnswers of(List<Block> blocks) {
        int dotted = 0;
        int items = 0;
        int labels = 0;
        int lists = 0;
        int indexes = 0;
        boolean labelFirst = false;
        for (Block block : blocks) {
            String text = OneLine.of(block.text());
            boolean item = NumberedHead.of(text).isPresent();
            Optional<PositionLabel> own =
                    item || PositionLabel.isTitleOfList(text) ? Optional.empty() : PositionLabel.at(text);
            boolean label = own.isPresent();
            lists += NumberList.in(text).size();
            indexes += isIndex(text) ? 1 : 0;
            items += item ? 1 : 0;
            labels += label ? 1 : 0;
            labelFirst |= items == 0 && own.filter(found -> found.isAll(text)).isPresent();
            dotted += hasDotted(text) ? 1 : 0;
        }
        return new LayoutOfAnswers(
                dotted > 0, !labelFirst && 2 * labels >= items, dotted == 0 && indexes > 1 && indexes > lists);
    }

    private static boolean isIndex(String text) {
        return NumberedHead.ofIndex(text)
                .filter(head -> !PositionLabel.isTitleOfList(head.rest()))
                .flatMap(head -> PositionLabel.at(head.rest()))
                .isPresent();
    }

    private static boolean hasDotted(String text) {
        return NumberList.in(text).stream()
                .flatMap(list -> list.numbers().stream())
                .anyMatch(number -> number.indexOf('.') > 0);
    }
}
