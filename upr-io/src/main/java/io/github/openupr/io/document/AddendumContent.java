package io.github.openupr.io.document;

import io.github.openupr.io.printed.Block;
import io.github.openupr.io.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of an addendum one after the other: headings, paragraphs with lists of numbers, items with an answer each, remarks on
 * numbers, rows of tables. Belongs to one reader.
 */
final class AddendumContent {

    private static final int LONGEST_TITLE = 200;

    private static final Pattern PARAGRAPH = Pattern.compile("([1-9][0-9]{0,2})\\.[\\s\\p{Z}]+(?=[\\p{L}“\"‘(])");

    /** Symbol, job number and number of a page. */
    private static final Pattern FURNITURE = Pattern.compile(
            "A/HRC/[A-Za-z0-9./-]+|GE\\. ?[0-9-]+ ?(?:\\([A-Z]\\))?.{0,40}|[\\s\\p{Z}\\p{Co}*]*|[0-9]{1,3}");

    /** The last lines of the title, to which a page end may have joined the first of the text. */
    private static final Pattern VIEWS = Pattern.compile(
            "^Views on conclusions and/or recommendations,? .{0,80}?presented by the State under review[*\\s]*",
            Pattern.CASE_INSENSITIVE);

    /** A heading inside a list of remarks: short, without a mark at its end. */
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^.;:,?!]{2,79}");

    private static final Pattern TITLE_WITH_NUMBERS =
            Pattern.compile("\\p{Lu}[^.;?!]{0,160}\\((?i:rec(?:ommendation)?s?)\\b[^()]{1,100}\\)[ :]*");

    private static final Pattern PLURAL = Pattern.compile(
            "\\b(?:recommendations|these|those|both|they|all|are|were|have|do|enjoy)\\b", Pattern.CASE_INSENSITIVE);

    private final AddendumNotices notices;
    private final CollectedAnswers answers = new CollectedAnswers();
    private final AnswerStatements statements;
    private final AddendumTable table;
    private final LayoutOfAnswers layout;
    private final List<AnswerEntry> open = new ArrayList<>();
    private AnswerSection section = AnswerSection.none();
    private @Nullable AnswerEntry current;
    private int page;
    private String paragraph = "";

    private AddendumContent(AddendumNotices notices, LayoutOfAnswers layout) {
        this.notices = notices;
        this.layout = layout;
        this.statements = new AnswerStatements(answers, notices);
        this.table = new AddendumTable(this);
    }

    static CollectedAnswers read(List<Block> blocks, AddendumNotices notices) {
        List<Block> joined = BrokenBlocks.join(blocks);
        AddendumContent content = new AddendumContent(notices, LayoutOfAnswers.of(joined));
        joined.forEach(content::read);
        content.section.end(content.answers.entries().size(), notices);
        return content.answers;
    }

    private void read(Block block) {
        page = block.page() > 0 ? block.page() : page;
        String text = OneLine.of(block.text());
        if (block.kind() == Block.Kind.ROW) {
            current = null;
            table.row(block.cells());
        } else if (FURNITURE.matcher(text).matches()) {
            // The head of a page stands between two rows of a table, too.
            return;
        } else if (block.kind() == Block.Kind.NOTE) {
            statements.read(text, section, place());
        } else {
            table.end();
            String body = VIEWS.matcher(text).replaceFirst("");
            if (!body.isEmpty()) {
                text(body);
            }
        }
    }

    private void text(String text) {
        Matcher number = PARAGRAPH.matcher(text);
        boolean numbered = number.lookingAt();
        Optional<NumberedHead> index = numbered ? NumberedHead.ofIndex(text).filter(this::isIndex) : Optional.empty();
        Optional<PositionHeading> heading = PositionHeading.of(text);
        if (index.isPresent() && (heading.isEmpty() || layout.indexed())) {
            item(index.get());
        } else if (heading.isPresent() && !isAnswerLine(text)) {
            heading(heading.get(), text);
        } else if (NumberedHead.of(text).isPresent()) {
            item(NumberedHead.of(text).get());
        } else if (numbered) {
            paragraph(number.group(1), text.substring(number.end()));
        } else {
            behind(text);
        }
    }

    /** A paragraph of the addendum itself, which ends the remarks above it. */
    private void paragraph(String number, String text) {
        paragraph = "paragraph " + number;
        current = null;
        open.clear();
        NumberedHead.of(text).ifPresentOrElse(this::item, () -> sentences(text));
    }

    /** Whether the number in front is that of a recommendation, not of the paragraph: an answer or the recommendation stands behind it. */
    private boolean isIndex(NumberedHead head) {
        if (layout.dotted()) {
            return false;
        }
        ItemAnswer answer = ItemAnswer.of(head.rest());
        return answer.position().isPresent() || answer.text();
    }

    /** Whether a line with a position alone answers the recommendation above it and is no heading of those below. */
    private boolean isAnswerLine(String text) {
        Optional<PositionLabel> label = PositionLabel.at(text).filter(found -> found.isAll(text));
        return current != null
                && current.isOpen()
                && label.isPresent()
                && (label.get().titled() || (layout.labelsBehind() && !PositionLabel.isTitleOfList(text)));
    }

    private void heading(PositionHeading heading, String text) {
        current = null;
        open.clear();
        if (heading.closes(section.level())) {
            int entries = answers.entries().size();
            section.end(entries, notices);
            section = new AnswerSection(heading.position(), heading.level(), text, place(), entries);
            statements.read(text, section, place());
        }
    }

    /** Numbers with what stands behind them, also where a line of numbers alone has the next heading joined to it. */
    private void item(NumberedHead head) {
        Optional<PositionHeading> next = PositionHeading.of(head.rest())
                .filter(found -> found.position().isPresent() && PositionLabel.isTitleOfList(head.rest()));
        if (next.isPresent()) {
            answered(head.list(), "");
            heading(next.get(), head.rest());
        } else if (PositionHeading.beforeList(head.rest()).isPresent()) {
            answered(head.list(), "");
            readHeadedList(head.rest());
        } else {
            answered(head.list(), head.rest());
        }
    }

    private void answered(NumberList numbers, String text) {
        AnswerEntry entry = entry(numbers);
        ItemAnswer answer = ItemAnswer.of(text);
        answer.position().ifPresent(position -> entry.state(position, AnswerEntry.Strength.OWN));
        answer.said().ifPresent(position -> entry.state(position, AnswerEntry.Strength.REMARK));
        if (answer.text()) {
            entry.repeatsText();
        }
        section.position()
                .ifPresent(position -> entry.state(
                        position, answer.text() ? AnswerEntry.Strength.ITEM : AnswerEntry.Strength.HEADING));
        entry.comment(answer.comment());
        if (current != null && !current.isOpen()) {
            open.clear();
        }
        open.add(entry);
        current = entry;
    }

    /** A text without a number in front. */
    private void behind(String text) {
        AnswerEntry above = current;
        if (above == null) {
            if (!sentences(text) && last(text) != '.' && !titled(text)) {
                withoutNumber(text);
            }
        } else if (PositionHeading.beforeList(text).isPresent()) {
            readHeadedList(text);
        } else if (!(TITLE_WITH_NUMBERS.matcher(text).matches() && titled(text)) && !answer(above, text)) {
            remark(above, text);
        }
    }

    private void readHeadedList(String text) {
        String title = PositionHeading.beforeList(text).orElseThrow();
        heading(PositionHeading.of(title).orElseThrow(), title);
        sentences(text.substring(title.length()));
    }

    private boolean sentences(String text) {
        int before = answers.entries().size();
        section = statements.read(text, section, place());
        return answers.entries().size() > before;
    }

    private void withoutNumber(String text) {
        if (section.position().isPresent() && ItemAnswer.repeatsText(text)) {
            notices.withoutNumber(text, place());
        }
    }

    private void remark(AnswerEntry entry, String text) {
        if (isTitle(entry, text)) {
            current = null;
        } else {
            ItemAnswer.said(text).ifPresent(position -> entry.state(position, AnswerEntry.Strength.REMARK));
            entry.comment(ItemAnswer.withoutTitle(text));
        }
    }

    /** A short line behind a remark that is ended is the heading of those that follow. */
    private static boolean isTitle(AnswerEntry entry, String text) {
        boolean ended = entry.comment().isEmpty() ? entry.isText() : ".;)".indexOf(last(entry.comment())) >= 0;
        return ended && TITLE.matcher(text).matches() && !ItemAnswer.repeatsText(text);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Takes a text for the answer to the item above, or to all above that have none where it speaks of several. */
    private boolean answer(AnswerEntry entry, String text) {
        Optional<PositionLabel> label = PositionLabel.at(text);
        if (label.isEmpty() || entry.strength() == AnswerEntry.Strength.OWN) {
            return false;
        }
        boolean several = PLURAL.matcher(text.substring(0, label.get().end())).find();
        for (AnswerEntry each : several ? open : List.of(entry)) {
            each.state(label.get().position(), AnswerEntry.Strength.OWN);
            each.comment(ItemAnswer.withoutTitle(text.substring(label.get().end())));
        }
        open.clear();
        return true;
    }

    /** Takes a short text with numbers for the title of the answers below it, such as Education (recommendations 140.5 and 140.6). */
    private boolean titled(String text) {
        List<NumberList> lists = text.length() <= LONGEST_TITLE ? NumberList.in(text) : List.of();
        if (!lists.isEmpty()) {
            open.clear();
        }
        for (NumberList list : lists) {
            AnswerEntry entry = entry(list);
            open.add(entry);
            current = entry;
        }
        return !lists.isEmpty();
    }

    private AnswerEntry entry(NumberList list) {
        AnswerEntry entry = new AnswerEntry(list.numbers(), place());
        list.unread().forEach(range -> notices.rangeNotUnderstood(range, place()));
        answers.add(entry);
        return entry;
    }

    /** Takes what a row of a table says. */
    void add(AnswerEntry entry) {
        answers.add(entry);
    }

    /** The position that the heading above gives. */
    Optional<StatedPosition> section() {
        return section.position();
    }

    /** Takes a row over the width of a table for a heading; says whether it is one. */
    boolean headingRow(String text) {
        Optional<PositionHeading> heading = PositionHeading.of(text);
        heading.ifPresent(found -> heading(found, text));
        return heading.isPresent();
    }

    AddendumNotices notices() {
        return notices;
    }

    /** Where the block stands that is read: its paragraph, or its page. */
    String place() {
        return !paragraph.isEmpty() ? paragraph : page > 0 ? "page " + page : "";
    }
}
