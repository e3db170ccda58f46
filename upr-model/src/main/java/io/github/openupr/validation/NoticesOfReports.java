package io.github.openupr.validation;

import static io.github.openupr.validation.ReadingNotices.error;
import static io.github.openupr.validation.ReadingNotices.info;
import static io.github.openupr.validation.ReadingNotices.warning;

import java.util.List;

/** What the codes mean that readers of the Working Group's reports tell. */
final class NoticesOfReports {

    private static final String REPORTS = "Reports of the Working Group on the Universal Periodic Review: ";

    private NoticesOfReports() {}

    static List<RuleInfo> all() {
        return List.of(
                error("document_incomplete")
                        .title("A part of a document could not be read.")
                        .explanation(
                                "What was readable is there, but numbers and counts may lack the rest. Get the file again, from"
                                        + " the United Nations' Official Document System.")
                        .basis(REPORTS + "published as PDF and Word documents"),
                error("item_missing")
                        .title("A number is missing in a list of recommendations that is numbered without gaps.")
                        .explanation(
                                "A recommendation may have been lost where a page ends, or the report itself leaves the number"
                                        + " out. Look the number up in the report.")
                        .basis(REPORTS + "the items of each list are numbered from 1 without gaps"),
                warning("dialogue_item_missing")
                        .title("A report names a recommendation of the dialogue that was not found there.")
                        .explanation(
                                "Section II names the paragraph, and perhaps the letter, but the paragraph has no sentence that"
                                        + " recommends something, or no such letter. Read the paragraph and add it by hand.")
                        .basis(REPORTS
                                + "\"recommendations noted in the report in paragraphs 27 (b)\", sessions 1 to 4"),
                warning("state_misprinted")
                        .title("A report prints the name of a recommending State that no State has, but one nearly.")
                        .explanation(
                                "It is read as the State whose name is near; the printed piece is kept in printedText. Compare with"
                                        + " the report, and correct the State if another is meant.")
                        .basis(REPORTS + "names of States in parentheses behind each recommendation"),
                info("position_not_stated")
                        .title("A report states no position on a recommendation.")
                        .explanation(
                                "The recommendation has no response. The State's answer may stand in the addendum.")
                        .basis(REPORTS + "lists headed \"the following recommendations were made\""),
                info("remark_kept")
                        .title("A text among the recommendations of a report is neither a list nor an item.")
                        .explanation(
                                "Mostly the State explains its position there. It is kept in the extras of the review under its"
                                        + " paragraph.")
                        .basis(REPORTS + "section II"),
                info("footnote_left_out")
                        .title("A footnote stands between the recommendations of a report.")
                        .explanation(
                                "Such notes repeat a recommendation in the words of its speaker or say that the section was not"
                                        + " edited; they are left out. Nothing need be done.")
                        .basis(REPORTS
                                + "footnotes \"The recommendation as read out during the interactive dialogue\""),
                warning("report_without_recommendations")
                        .title("A report has no recommendation in its section of recommendations.")
                        .explanation(
                                "Either the State under review received none, which no review has seen, or pages are missing."
                                        + " Compare with the published report.")
                        .basis(REPORTS + "section II, Conclusions and/or recommendations"));
    }
}
