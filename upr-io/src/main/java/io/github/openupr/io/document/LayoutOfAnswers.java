package io.github.openupr.io.document;

import io.github.openupr.io.printed.Block;
import io.github.openupr.io.text.OneLine;
import java.util.List;

/**
 * How an addendum writes its answers, which one block alone does not show. Immutable.
 *
 * @param dotted whether it numbers recommendations by paragraph and item, so that a number alone is that of one of its own paragraphs
 * @param labelsBehind whether lines with a position alone stand behind the recommendation that they answer, not as headings before several
 */
record LayoutOfAnswers(boolean dotted, boolean labelsBehind) {

    static LayoutOfAnswers of(List<Block> blocks) {
        int dotted = 0;
        int items = 0;
        int labels = 0;
        boolean labelFirst = false;
        for (Block block : blocks) {
            String text = OneLine.of(block.text());
            boolean item = NumberedHead.of(text).isPresent();
            boolean label = !item
                    && PositionLabel.at(text).filter(found -> found.isAll(text)).isPresent();
            items += item ? 1 : 0;
            labels += label ? 1 : 0;
            labelFirst |= label && items == 0;
            dotted += hasDotted(text) ? 1 : 0;
        }
        return new LayoutOfAnswers(dotted > 0, !labelFirst && 2 * labels >= items);
    }

    private static boolean hasDotted(String text) {
        return NumberList.in(text).stream()
                .flatMap(list -> list.numbers().stream())
                .anyMatch(number -> number.indexOf('.') > 0);
    }
}
