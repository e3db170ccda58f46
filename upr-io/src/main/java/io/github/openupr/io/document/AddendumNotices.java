package io.github.openupr.io.document;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with the answers of an addendum. Belongs to one reader. */
final class AddendumNotices {

    private final InputFile in;
    private final ReadLog log;

    AddendumNotices(InputFile in, ReadLog log) {
        this.in = in;
        this.log = log;
    }

    /** A number that is named, but nowhere with a position. */
    void noPosition(String number, String place) {
        add(
                "answer_without_position",
                Severity.WARNING,
                "the addendum names this number, but no position was found for it; look it up there",
                place,
                number);
    }

    /** A number that has a comment and no position. */
    void onlyComment(String number, String place, String comment) {
        String message = number + " has a comment but no position; its position is unclear and the comment kept";
        add("answer_without_position", Severity.WARNING, message, place, comment);
    }

    /** An answer that is worded, but not so that it is one position. */
    void unclear(String number, String place, String wording) {
        String message = "the position of " + number + " is not clear from these words; they are kept, decide yourself";
        add("answer_unclear", Severity.WARNING, message, place, wording);
    }

    /** A number that has a second position. */
    void twoPositions(String number, StatedPosition first, String firstPlace, StatedPosition second, String place) {
        String message = number + " is " + first + (firstPlace.isEmpty() ? "" : " (" + firstPlace + ")")
                + ", but here it is " + second + "; the first is kept, compare both";
        add("answer_contradicts", Severity.WARNING, message, place, second.wording());
    }

    /** Numbers that the document leaves out. */
    void missing(String numbers, int count) {
        String message = count == 1
                ? "the position for one number is missing; look whether the addendum names it"
                : "the positions for " + count + " numbers are missing; look whether the addendum names them";
        add("answers_missing", Severity.WARNING, message, "", numbers);
    }

    /** A count that the document gives and the numbers do not. */
    void countDiffers(String position, List<Integer> stated, int read) {
        String counts = stated.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String message = "the addendum says how many recommendations are " + position + " (" + counts + "), but " + read
                + " numbers were read so; compare the numbers with it";
        add("answers_count_differs", Severity.WARNING, message, "", counts);
    }

    /** Numbers that follow from a total. */
    void othersInferred(StatedPosition position, String numbers, int count) {
        String message = count + " numbers that the addendum does not list are " + position
                + ", as it says of all others or by their total; compare them with the report";
        add("answers_inferred", Severity.INFO, message, "", numbers);
    }

    /** All others have a position, but nobody can tell their numbers. */
    void othersUnknown(StatedPosition position) {
        String message = "all other recommendations are " + position
                + ", but the addendum does not say which those are; merge it with the report of the Working Group";
        add("answers_not_listed", Severity.WARNING, message, "", position.wording());
    }

    void rangeNotUnderstood(String range, String place) {
        add(
                "number_range",
                Severity.WARNING,
                "is no range of numbers of one paragraph; its ends are read alone",
                place,
                range);
    }

    /** A heading with a position below which no number was read. */
    void nothingBelow(String heading, String place) {
        String message = "no number of a recommendation was read below this heading; look what stands there";
        add("heading_without_answers", Severity.WARNING, message, place, heading);
    }

    /** The text of a recommendation below such a heading, without its number. */
    void withoutNumber(String text, String place) {
        add(
                "answer_without_number",
                Severity.WARNING,
                "stands below a position without the number of the recommendation; its answer is left out",
                place,
                text);
    }

    void rowNotUnderstood(String text, String place) {
        add(
                "answer_row_not_understood",
                Severity.WARNING,
                "this row names no recommendation by number and is left out; mend it",
                place,
                text);
    }

    /** What of the file could not be read. */
    void incomplete(String trouble) {
        log.add(Notice.of(
                "document_incomplete",
                Severity.ERROR,
                trouble + "; numbers and positions may lack what stood there",
                in.asPlace()));
    }

    /** A document without any number. */
    void noNumbers() {
        String message =
                "the addendum names no recommendation by its number, so no position was read; look where the State lists them";
        log.add(Notice.of("addendum_without_numbers", Severity.ERROR, message, in.asPlace()));
    }

    private void add(String code, Severity severity, String message, String place, String value) {
        log.add(code, severity, message, place.isEmpty() ? in.asPlace() : in.at(place), value);
    }
}
