package io.github.openupr.validation;

import static io.github.openupr.validation.ReadingNotices.error;
import static io.github.openupr.validation.ReadingNotices.info;
import static io.github.openupr.validation.ReadingNotices.warning;

import java.util.List;

/** What the codes mean that reading addenda to Working Group reports tells. */
final class NoticesOfAddenda {

    private static final String LISTS = "Addenda to Working Group reports (such as A/HRC/59/15/Add.1): ";
    private static final String CLEAR =
            "A/HRC/RES/16/21, annex, paragraph 16: the State communicates clear positions on all recommendations in writing";
    private static final String TWO =
            "A/HRC/RES/5/1, annex, paragraph 32: a recommendation enjoys the support of the State or is noted";

    private NoticesOfAddenda() {}

    static List<RuleInfo> all() {
        return List.of(
                error("addendum_without_numbers")
                        .title("An addendum names no recommendation by its number.")
                        .explanation(
                                "The review is read without any position. The State may answer in general words, or list its"
                                        + " positions in an annex that is another document; look for that.")
                        .basis(LISTS + "numbers of recommendations stand in lists, in tables or before remarks"),
                warning("answer_without_position")
                        .title("An addendum names a recommendation and gives it no position that was found.")
                        .explanation(
                                "The recommendation counts neither as supported nor as noted. Look the number up in the addendum;"
                                        + " where there is a comment alone, it is kept.")
                        .basis(CLEAR),
                warning("answer_unclear")
                        .title("The words of an answer in an addendum do not make one position.")
                        .explanation(
                                "The answer is kept with its words as unclear and counts neither as supported nor as noted. Read"
                                        + " the words and decide.")
                        .basis(TWO),
                warning("answer_contradicts")
                        .title("An addendum gives two positions on one recommendation.")
                        .explanation(
                                "The first is kept and the notice has the other, so one of two counts is off by one. A number is"
                                        + " misprinted, or the State supports one part and notes another.")
                        .basis(LISTS + "each number stands in one list"),
                warning("answers_missing")
                        .title("An addendum leaves numbers out between the first and the last recommendation.")
                        .explanation(
                                "Their positions are not known from it. They may stand in the report itself, or a number was"
                                        + " misprinted or not read; the notice has the numbers.")
                        .basis(CLEAR),
                warning("answers_count_differs")
                        .title("An addendum states another number of recommendations than its lists have.")
                        .explanation(
                                "Either the State counted otherwise, or a number was not read or read as one too many. Compare"
                                        + " the lists with the addendum.")
                        .basis(LISTS + "the introduction says how many recommendations are supported and noted"),
                info("answers_inferred")
                        .title("An addendum gives the position of recommendations by their total only.")
                        .explanation(
                                "Their numbers are those that it does not list, up to the number of all recommendations. Compare"
                                        + " them with the report, which may number otherwise.")
                        .basis(LISTS + "one class is listed, the other given as all others"),
                warning("answers_not_listed")
                        .title("An addendum gives a position to all other recommendations without their numbers.")
                        .explanation(
                                "Nobody can tell the numbers from the addendum alone. Merge it with the report: what has no"
                                        + " answer there gets this position.")
                        .basis(LISTS + "one class is listed, the other given as all others"),
                warning("number_range")
                        .title("A range of numbers in an addendum cannot be one.")
                        .explanation(
                                "It runs backwards, over paragraphs, or over more than a report has; only its ends are read."
                                        + " Look the numbers up in the addendum.")
                        .basis(LISTS + "ranges such as 140.11-14 stand within one paragraph"),
                warning("heading_without_answers")
                        .title("No number of a recommendation was read below a heading that names a position.")
                        .explanation(
                                "The answers below it are missing, unless they stand elsewhere too. Look what stands below the"
                                        + " heading.")
                        .basis(LISTS + "headings such as Noted recommendations stand before the numbers"),
                warning("answer_without_number")
                        .title("An addendum answers a recommendation without giving its number.")
                        .explanation(
                                "The answer is left out, because its recommendation is not known for certain. Look the number up"
                                        + " in the report by the text.")
                        .basis(LISTS + "each answer is given to a number"),
                warning("answer_row_not_understood")
                        .title("A row of a table in an addendum names no recommendation.")
                        .explanation("The row is left out. If it answers a recommendation, write its number in front.")
                        .basis(LISTS + "rows of tables begin with the number of a recommendation"));
    }
}
