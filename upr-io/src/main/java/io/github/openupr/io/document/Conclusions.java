package io.github.openupr.io.document;

import io.github.openupr.io.printed.Block;
import io.github.openupr.io.text.ItemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The section "Conclusions and/or recommendations": numbered paragraphs, and under each the items that it introduces. Items are numbered
 * {@code 95.1} or {@code 95.1.}; in sessions 1 to 7 {@code 1.}, {@code 2.} and from the beginning again under each paragraph.
 */
final class Conclusions {

    private static final Pattern DOTTED = Pattern.compile("^(\\d{1,3})\\s?\\.\\s?(\\d{1,4})(?!\\d)\\s?\\.?\\s*");
    private static final Pattern PLAIN = Pattern.compile("^(\\d{1,3})\\s?(?:\\.|\\)|(?=\\s))(?!\\d)\\s*");

    private static final Pattern COMPLETE = Pattern.compile(".*\\)[\\s\\d*]*[;.,]?\\s*(?:and)?\\s*$", Pattern.DOTALL);
    private static final Pattern ENUMERATOR = Pattern.compile(".*\\((?:[a-z]|[ivx]{1,4})\\)\\s*$", Pattern.DOTALL);
    private static final int MOST_LOST = 3;

    /** So much of a text shows how it ends. */
    private static final int ENDING = 60;

    private final List<ItemList> lists = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private List<Numbered> items = new ArrayList<>();
    private List<Numbered> remarks = new ArrayList<>();
    private Numbered leadIn = new Numbered("", "", "", 0);
    private int paragraph;
    private int item;
    private boolean dotted;
    private String printed = "";
    private int page;
    private StringBuilder text = new StringBuilder();
    private Kind kind = Kind.NONE;

    private enum Kind {
        NONE,
        LEAD_IN,
        ITEM,
        REMARK
    }

    private Conclusions(int before) {
        this.paragraph = before;
    }

    /** Reads the section; the paragraph before it has the number given. */
    static Conclusions of(List<Block> blocks, int before) {
        Conclusions conclusions = new Conclusions(before);
        blocks.forEach(conclusions::block);
        conclusions.endList();
        return conclusions;
    }

    List<ItemList> lists() {
        return lists;
    }

    /** The number of its last paragraph. */
    int lastParagraph() {
        return paragraph;
    }

    /** The footnotes in it. */
    List<Block> notes() {
        return notes;
    }

    private void block(Block block) {
        Footnotes found = Footnotes.in(block);
        found.note().ifPresent(notes::add);
        if (!found.text().isEmpty()) {
            line(found.text(), block.page());
        }
    }

    private void line(String line, int onPage) {
        Matcher number = DOTTED.matcher(line);
        if (number.find()
                && isItem(
                        Integer.parseInt(number.group(1)),
                        Integer.parseInt(number.group(2)),
                        line.substring(number.end()))) {
            int above = Integer.parseInt(number.group(1));
            if (above > paragraph && Integer.parseInt(number.group(2)) == 1) {
                // The paragraph itself lost its number.
                beginList(above, "", onPage);
            }
            beginItem(Integer.parseInt(number.group(2)), number.group().strip(), true, onPage);
            more(line.substring(number.end()), onPage);
            return;
        }
        number = PLAIN.matcher(line);
        if (number.find()) {
            int value = Integer.parseInt(number.group(1));
            String rest = line.substring(number.end());
            if (isParagraph(value, rest)) {
                endList();
                beginList(value, number.group().strip(), onPage);
                more(rest, onPage);
                return;
            }
            if (!dotted
                    && kind != Kind.NONE
                    && value >= item + 1
                    && value <= item + (item == 0 ? 1 : MOST_LOST)
                    && (!startsSmall(rest)
                            || (value == item + 1 && COMPLETE.matcher(ending()).matches()))) {
                beginItem(value, number.group().strip(), false, onPage);
                more(rest, onPage);
                return;
            }
        }
        more(line, onPage);
    }

    private static boolean startsSmall(String rest) {
        return !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
    }

    /** Whether a number of two parts is that of an item; misprints have the number of another paragraph. */
    private boolean isItem(int above, int value, String rest) {
        boolean first = lists.isEmpty() && kind == Kind.NONE && value == 1;
        if (first) {
            return above >= paragraph;
        }
        if (item > 0 && !dotted) {
            return false;
        }
        if (above == paragraph) {
            // Pages may be missing, and a number printed twice.
            return value > item || (COMPLETE.matcher(text).matches() && !startsSmall(rest));
        }
        boolean near = Math.abs(above - paragraph) <= MOST_LOST;
        boolean next = value > item && value <= item + MOST_LOST;
        return near && (next || (value == 1 && above > paragraph));
    }

    private boolean isParagraph(int value, String rest) {
        boolean first = lists.isEmpty() && kind == Kind.NONE;
        if (value <= paragraph || (!first && value > paragraph + MOST_LOST) || startsSmall(rest)) {
            return false;
        }
        // Where items are numbered 1, 2, 3 the next item may have the number of the next paragraph.
        return dotted
                || kind == Kind.NONE
                || value != item + 1
                || LeadIn.begins(value + ". " + rest)
                || Standings.isDisclaimer(rest);
    }

    /** Adds to what was begun; other items may stand on the same line. */
    private void more(String more, int onPage) {
        String rest = more;
        if (kind == Kind.NONE) {
            if (!rest.isBlank()) {
                remarks.add(new Numbered("", "", rest, onPage));
            }
            return;
        }
        if (kind == Kind.ITEM && !text.isEmpty() && isRemark(rest)) {
            endPiece();
            kind = Kind.REMARK;
            page = onPage;
        }
        int added = text.length();
        text.append(text.isEmpty() || rest.isEmpty() ? "" : " ").append(rest);
        splitLine(onPage, Math.max(0, added - ENDING));
    }

    /** Whether a block behind an item is none of its text: the item has its States, and the block has none. */
    private boolean isRemark(String rest) {
        return COMPLETE.matcher(ending()).matches()
                && !ENUMERATOR.matcher(ending()).matches()
                && !rest.isEmpty()
                && Character.isUpperCase(rest.charAt(0))
                && ItemText.parts(rest).stream().allMatch(part -> part.states().isEmpty());
    }

    private String ending() {
        return text.substring(Math.max(0, text.length() - ENDING));
    }

    /** Parts the items that were begun in the text from a place on; what stands before it was looked through when it was added. */
    private void splitLine(int onPage, int added) {
        StringBuilder all = text;
        int start = 0;
        int from = added;
        while (kind != Kind.REMARK) {
            boolean leadInBefore = kind == Kind.LEAD_IN;
            boolean alone = leadInBefore ? all.indexOf(paragraph + ".") < 0 : !dotted;
            String number = alone ? String.valueOf(item + 1) : paragraph + "." + (item + 1);
            Optional<NextItem> next = NextItem.find(all, from, number, leadInBefore ? ":.;" : ";.,)", alone);
            if (next.isEmpty()) {
                break;
            }
            String asPrinted =
                    all.substring(next.get().number(), next.get().end()).strip();
            text = new StringBuilder(all.substring(start, next.get().start()));
            beginItem(item + 1, asPrinted, !alone, onPage);
            start = next.get().end();
            from = start;
        }
        if (start > 0) {
            text.append(all, start, all.length());
        }
    }

    private void beginItem(int value, String asPrinted, boolean withParagraph, int onPage) {
        endPiece();
        kind = Kind.ITEM;
        item = value;
        dotted = withParagraph;
        printed = asPrinted;
        page = onPage;
    }

    private void beginList(int value, String asPrinted, int onPage) {
        endPiece();
        if (kind != Kind.NONE && (!items.isEmpty() || !leadIn.text().isEmpty())) {
            endList();
        }
        paragraph = value;
        item = 0;
        dotted = false;
        printed = asPrinted;
        page = onPage;
        kind = Kind.LEAD_IN;
    }

    private void endPiece() {
        String whole = text.toString().strip();
        text = new StringBuilder();
        switch (kind) {
            case LEAD_IN -> leadIn = new Numbered(String.valueOf(paragraph), printed, whole, page);
            case ITEM -> items.add(new Numbered(paragraph + "." + item, printed, whole, page));
            case REMARK -> remarks.add(new Numbered("", "", whole, page));
            case NONE -> {}
        }
    }

    private void endList() {
        endPiece();
        if (kind != Kind.NONE || !remarks.isEmpty()) {
            lists.add(new ItemList(leadIn, items, remarks));
        }
        items = new ArrayList<>();
        remarks = new ArrayList<>();
        leadIn = new Numbered("", "", "", 0);
        kind = Kind.NONE;
    }
}
