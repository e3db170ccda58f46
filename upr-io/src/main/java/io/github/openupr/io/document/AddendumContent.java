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

    private static final Pattern PARAGRAPH = Pattern.compile("([1-9][0-9]{0,2})\\.[\\s\\p{Z}]+(?=[\\p{L}“\"‘(])");
    /** Symbol, job number and number of a page. */
    private static final Pattern FURNITURE = Pattern.compile(
            "A/HRC/[A-Za-z0-9./-]+|GE\\. ?[0-9-]+ ?(?:\\([A-Z]\\))?.{0,40}|[\\s\\p{Z}\\p{Co}*]*|[0-9]{1,3}");

    /** A heading inside a list of remarks: short, without a mark at its end. */
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^.;:,?!]{2,79}");

    private static final Pattern LEAD_IN = Pattern.compile(
            "\\bfollowing (?:[0-9]{1,3} )?(?:[a-z]+ )?recommendations?\\b|\\brecommendations? (?:[a-z]+ ){0,3}(?:below|as follows)\\b|:$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLIER_REVIEW = Pattern.compile(
            "\\b(?:previous|earlier|last|preceding) (?:review|cycle|universal periodic review|upr)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLURAL = Pattern.compile(
            "\\b(?:recommendations|these|those|both|they|all|are|were|have|do|enjoy)\\b", Pattern.CASE_INSENSITIVE);

    private final AddendumNotices notices;
    private final List<AnswerEntry> entries = new ArrayList<>();
    private final List<SentenceReading.Counted> counts = new ArrayList<>();
    private final List<String> mentioned = new ArrayList<>();
    private final AddendumTable table;
    private final boolean dotted;
    private final boolean lineStyle;

    private Optional<StatedPosition> section = Optional.empty();
    private PositionHeading.Level sectionLevel = PositionHeading.Level.NONE;
    private String sectionTitle = "";
    private String sectionPlace = "";
    private int sectionStart;
    private Optional<StatedPosition> others = Optional.empty();
    private @Nullable AnswerEntry current;
    private final List<AnswerEntry> open = new ArrayList<>();
    private int page;
    private String paragraph = "";

    private AddendumContent(AddendumNotices notices, LayoutOfAnswers layout) {
        this.notices = notices;
        this.dotted = layout.dotted();
        this.lineStyle = layout.labelsBehind();
        this.table = new AddendumTable(this);
    }

    static AddendumContent of(List<Block> blocks, AddendumNotices notices) {
        List<Block> joined = BrokenBlocks.join(blocks);
        AddendumContent content = new AddendumContent(notices, LayoutOfAnswers.of(joined));
        joined.forEach(content::read);
        content.endSection();
        return content;
    }

    private void read(Block block) {
        page = block.page() > 0 ? block.page() : page;
        if (block.kind() == Block.Kind.ROW) {
            current = null;
            table.row(block.cells());
            return;
        }
        table.end();
        String text = OneLine.of(block.text());
        if (FURNITURE.matcher(text).matches()) {
            return;
        }
        if (block.kind() == Block.Kind.NOTE) {
            lists(text, false);
            return;
        }
        text(text);
    }

    private void text(String text) {
        Optional<PositionHeading> heading = PositionHeading.of(text);
        boolean answerLine = lineStyle && heading.isPresent() && isAnswerLine(text);
        if (heading.isPresent() && !answerLine) {
            heading(heading.get(), text);
            return;
        }
        Optional<NumberedHead> head = NumberedHead.of(text);
        Matcher number = PARAGRAPH.matcher(text);
        if (head.isEmpty() && number.lookingAt()) {
            Optional<NumberedHead> index = NumberedHead.ofIndex(text).filter(this::isIndex);
            if (index.isPresent()) {
                item(index.get());
                return;
            }
            paragraph = "paragraph " + number.group(1);
            current = null;
            text(text.substring(number.end()), true);
        } else if (head.isPresent()) {
            item(head.get());
        } else {
            text(text, false);
        }
    }

    /** Whether the number in front is that of a recommendation, not of the paragraph: an answer or the recommendation stands behind it. */
    private boolean isIndex(NumberedHead head) {
        if (dotted) {
            return false;
        }
        ItemAnswer answer = ItemAnswer.of(head.rest());
        return answer.position().isPresent() || answer.text();
    }

    private boolean isAnswerLine(String text) {
        return current != null
                && current.isOpen()
                && PositionLabel.at(text).filter(label -> label.isAll(text)).isPresent();
    }

    private void heading(PositionHeading heading, String text) {
        current = null;
        open.clear();
        if (!heading.closes(sectionLevel)) {
            return;
        }
        endSection();
        section = heading.position();
        sectionLevel = heading.level();
        sectionTitle = text;
        sectionPlace = place();
        sectionStart = entries.size();
        lists(text, false);
    }

    /** Says so where nothing was read below a heading that names a position. */
    private void endSection() {
        if (section.isPresent() && entries.size() == sectionStart) {
            notices.nothingBelow(sectionTitle, sectionPlace);
        }
        section = Optional.empty();
    }

    /** Numbers with what stands behind them. */
    private void item(NumberedHead head) {
        AnswerEntry entry = entry(head.list());
        ItemAnswer answer = ItemAnswer.of(head.rest());
        boolean goesOn = current != null && !current.isOpen();
        answer.position().ifPresent(position -> entry.state(position, AnswerEntry.Strength.OWN));
        answer.said().ifPresent(position -> entry.state(position, AnswerEntry.Strength.REMARK));
        if (answer.text()) {
            entry.repeatsText();
        }
        section.ifPresent(position ->
                entry.state(position, answer.text() ? AnswerEntry.Strength.ITEM : AnswerEntry.Strength.HEADING));
        entry.comment(answer.comment());
        if (goesOn) {
            open.clear();
        }
        open.add(entry);
        current = entry;
    }

    private void text(String text, boolean numbered) {
        AnswerEntry of = current;
        if (of == null) {
            statements(text, numbered);
        } else if (!answer(of, text)) {
            if (isTitle(of, text)) {
                current = null;
            } else {
                ItemAnswer.said(text).ifPresent(position -> of.state(position, AnswerEntry.Strength.REMARK));
                of.comment(ItemAnswer.withoutTitle(text));
            }
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

    /** Sentences that stand by themselves. */
    private void statements(String text, boolean numbered) {
        int before = entries.size();
        lists(text, true);
        if (entries.size() == before && section.isPresent() && !numbered && ItemAnswer.repeatsText(text)) {
            notices.withoutNumber(text, place());
        }
    }

    /** Reads lists of numbers with their positions out of sentences. */
    private void lists(String text, boolean sections) {
        for (String sentence : Sentences.of(text)) {
            SentenceReading reading = SentenceReading.of(sentence);
            for (SentenceReading.Answered answered : reading.answers()) {
                AnswerEntry entry = entry(answered.list()).claim(answered.claim());
                answered.position().ifPresent(position -> entry.state(headed(position), AnswerEntry.Strength.OWN));
            }
            reading.lists().forEach(list -> mentioned.addAll(list.numbers()));
            if (!EARLIER_REVIEW.matcher(sentence).find()) {
                counts.addAll(reading.counts());
            }
            others = others.or(reading::others);
            if (sections && reading.answers().isEmpty()) {
                leadIn(sentence, reading);
            }
        }
    }

    /** A sentence without a position of its own: it leads in a list, or is one below a heading. */
    private void leadIn(String sentence, SentenceReading reading) {
        if (reading.lists().isEmpty()) {
            Optional<StatedPosition> position = PositionWords.in(sentence).isEmpty()
                    ? Optional.empty()
                    : PositionWords.whole(sentence).map(found -> shortWording(found, sentence));
            if (position.isPresent() && LEAD_IN.matcher(sentence).find() && sentence.contains("ecommendation")) {
                section = Optional.of(headed(position.get()));
                sectionTitle = sentence;
                sectionPlace = place();
                sectionStart = entries.size();
            }
            return;
        }
        if (section.isPresent() && isMostlyNumbers(sentence, reading.lists())) {
            reading.lists().forEach(list -> entry(list).state(section.orElseThrow(), AnswerEntry.Strength.HEADING));
        }
    }

    private static StatedPosition shortWording(StatedPosition position, String sentence) {
        List<PositionWords> words = PositionWords.in(sentence);
        return words.size() == 1
                ? position.withWording(words.get(0).stated(sentence).wording())
                : position;
    }

    private static boolean isMostlyNumbers(String sentence, List<NumberList> lists) {
        int length = lists.stream().mapToInt(list -> list.end() - list.start()).sum();
        return 2 * length >= sentence.length() || length > 40;
    }

    /** A position below a heading that means the same: the heading says more of it. */
    private StatedPosition headed(StatedPosition position) {
        return section.filter(position::isSameAs)
                .map(heading -> heading.withClaim(heading.claim().or(position::claim)))
                .orElse(position);
    }

    private AnswerEntry entry(NumberList list) {
        AnswerEntry entry = new AnswerEntry(list.numbers(), place());
        list.unread().forEach(range -> notices.rangeNotUnderstood(range, place()));
        add(entry);
        return entry;
    }

    /** Takes what a row of a table says. */
    void add(AnswerEntry entry) {
        entries.add(entry);
    }

    /** The position that the heading above gives. */
    Optional<StatedPosition> section() {
        return section;
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

    List<AnswerEntry> entries() {
        return entries;
    }

    List<SentenceReading.Counted> counts() {
        return counts;
    }

    /** All numbers that are named somewhere in running text. */
    List<String> mentioned() {
        return mentioned;
    }

    /** The position that is said of all others, or of all. */
    Optional<StatedPosition> others() {
        return others;
    }
}
