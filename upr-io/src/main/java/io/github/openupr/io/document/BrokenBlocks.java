package io.github.openupr.io.document;

import io.github.openupr.io.printed.Block;
import io.github.openupr.io.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins what line and page ends broke: sentences, and lists of which a line begins with a number as a paragraph does. */
final class BrokenBlocks {

    private static final Pattern GOES_ON = Pattern.compile("[,–—-]$|\\b(?:and|to|or|the|of|recommendations?|Nos\\.)$");
    private static final Pattern UNFINISHED = Pattern.compile("[\\p{Ll},]$");
    private static final Pattern CONTINUES = Pattern.compile("^(?:\\p{Ll}{2}|[0-9])");
    private static final Pattern LIST_ITEM = Pattern.compile("^\\p{Ll}{1,3}[.)]");

    private static final Pattern LIST_END =
            Pattern.compile("[0-9)](?:,|[–—-]| and| to| or)$|(?:recommendations?|Nos\\.|the)$");

    private static final Pattern REMARK = Pattern.compile("Rec(?:ommendation)?s?\\.? [0-9]");
    private static final Pattern NEXT_REMARK =
            Pattern.compile("(?<=[.;)]) (?=Recs?\\. [0-9]{1,4}[^,;.)]{0,20} \\p{Lu})");

    private static final Pattern NEXT_ANSWER = Pattern.compile(
            "(?<=[\\p{L}.;:)])(?<!\\b(?:and|Rec\\.?|Recommendation)) (?=(?:Rec(?:ommendation)?\\.? )?\\(?[0-9]{1,3}\\.[0-9]{1,3}\\)?[.:]?[\\s–—:-]{1,4}"
                    + "(?i:(?:(?:not|partially|fully|partly) )?(?:supported|accept(?:ed)?|noted|rejected|(?:does|do) not)\\b))");

    /** A paragraph of the addendum itself. */
    private static final Pattern PARAGRAPH = Pattern.compile("[0-9]{1,3}\\.\\s+\\p{L}");

    /** How many characters one joined block may have: what is longer is no broken sentence. */
    private static final int LONGEST = 20_000;

    private BrokenBlocks() {}

    static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Block first = null;
        for (Block block : blocks) {
            if (first != null && block.kind() == Block.Kind.NOTE && isBroken(text)) {
                // A footnote at the end of the page stands between the two halves.
                joined.add(block);
                continue;
            }
            if (first != null && goesOn(text, block)) {
                text.append(endsInDash(text) ? "" : " ").append(OneLine.of(block.text()));
                continue;
            }
            if (first != null) {
                end(first.page(), text.toString(), joined);
                first = null;
            }
            if (block.kind() == Block.Kind.TEXT) {
                first = block;
                text.setLength(0);
                text.append(OneLine.of(block.text()));
            } else {
                joined.add(block);
            }
        }
        if (first != null) {
            end(first.page(), text.toString(), joined);
        }
        return joined;
    }

    /** Adds a text; a remark that begins behind another one, as page ends may leave it, is set apart. */
    private static void end(int page, String text, List<Block> joined) {
        List<String> answers = NEXT_ANSWER.splitAsStream(text).toList();
        boolean labels = NumberedHead.of(answers.get(0))
                .flatMap(head -> PositionLabel.at(head.rest()))
                .isPresent();
        if (labels) {
            answers.forEach(answer -> joined.add(Block.text(page, answer)));
            return;
        }
        if (!REMARK.matcher(text).lookingAt()) {
            joined.add(Block.text(page, text));
            return;
        }
        NEXT_REMARK.splitAsStream(text).forEach(remark -> joined.add(Block.text(page, remark)));
    }

    private static boolean isBroken(StringBuilder text) {
        return GOES_ON.matcher(tail(text)).find()
                || UNFINISHED.matcher(tail(text)).find();
    }

    private static boolean endsInDash(StringBuilder text) {
        return !text.isEmpty() && "–—-".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean goesOn(StringBuilder before, Block block) {
        if (block.kind() != Block.Kind.TEXT || before.length() > LONGEST) {
            return false;
        }
        String next = OneLine.of(block.text());
        String tail = tail(before);
        if (next.isEmpty()
                || !CONTINUES.matcher(next).find()
                || LIST_ITEM.matcher(next).find()) {
            return false;
        }
        if (!Character.isDigit(next.charAt(0))) {
            return UNFINISHED.matcher(tail).find() || GOES_ON.matcher(tail).find();
        }
        if (PARAGRAPH.matcher(next).lookingAt()
                || PositionHeading.of(before.toString()).isPresent()) {
            return false;
        }
        return (GOES_ON.matcher(tail).find() && endsInList(tail)) || isMoreOfList(tail, next);
    }

    private static boolean endsInList(String tail) {
        return LIST_END.matcher(tail).find();
    }

    /** A list with a full stop where a comma belongs goes on in the next line with numbers that ascend. */
    private static boolean isMoreOfList(String tail, String next) {
        Optional<NumberList> more = NumberList.at(next, 0);
        if (more.isEmpty() || !tail.endsWith(".") || more.get().numbers().size() < 3) {
            return false;
        }
        List<NumberList> lists = NumberList.in(tail);
        if (lists.isEmpty()) {
            return false;
        }
        NumberList last = lists.get(lists.size() - 1);
        return last.end() == tail.length() - 1
                && more.get().end() >= next.length() - 1
                && isBehind(
                        more.get().numbers().get(0),
                        last.numbers().get(last.numbers().size() - 1));
    }

    private static boolean isBehind(String number, String before) {
        PrintedNumber next = PrintedNumber.at(number, 0).orElseThrow();
        PrintedNumber last = PrintedNumber.at(before, 0).orElseThrow();
        return next.paragraph().equals(last.paragraph()) && next.item() > last.item();
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - 200));
    }
}
