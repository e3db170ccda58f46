package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that merging datasets tells. */
final class NoticesOfMerging {

    private static final String ANSWERS =
            "A/HRC/RES/5/1, annex, paragraph 32: recommendations that enjoy the State's support are identified as such, others"
                    + " are noted";
    private static final String ITEMS =
            "Working Group reports, section II (such as A/HRC/28/15, paragraph 115): each item has its number and States";
    private static final String EXPORT = "UPR Info, database export of 14 August 2015: ";
    private static final String SCHEMA = "schema of OpenUPR 1.0, ";

    private NoticesOfMerging() {}

    static List<RuleInfo> all() {
        return List.of(
                ReadingNotices.warning("merge_conflict_position")
                        .title("Two sources give different positions on one recommendation.")
                        .explanation(
                                "Counts of supported and noted recommendations depend on which one is right. The earlier source's"
                                        + " is kept, the other stands in the record's extras; look into the addendum.")
                        .basis(ANSWERS),
                ReadingNotices.info("merge_position_reduced")
                        .title("A source has as noted what the State under review supported in part.")
                        .explanation(
                                "UPR Info knows two positions only and splits what is supported in part, so this is no"
                                        + " contradiction. The earlier source's position is kept.")
                        .basis(EXPORT + "the column Response knows Accepted and Noted only"),
                ReadingNotices.warning("merge_conflict_member")
                        .title("Two sources give different values for one member of a record.")
                        .explanation(
                                "The earlier source's value is kept, the notice has the other. Find out which is right, and"
                                        + " put that source first.")
                        .basis(SCHEMA + "members of reviews and recommendations, one value each"),
                ReadingNotices.info("merge_text_differs")
                        .title("Two sources have one recommendation in different words.")
                        .explanation(
                                "They were taken for one by the share of words that the notice names. If they are two, the"
                                        + " merged dataset lacks one: compare them.")
                        .basis(EXPORT + "the column Text has the printed text shortened at both ends"),
                ReadingNotices.info("merge_unpaired")
                        .title("A recommendation of a later source is in none of the earlier ones.")
                        .explanation(
                                "It is added. Either the earlier source lacks it, or the sources word it so differently that"
                                        + " it is counted twice now.")
                        .basis(ITEMS),
                ReadingNotices.warning("merge_answer_unmatched")
                        .title("An answer of an addendum fits no recommendation by its number.")
                        .explanation(
                                "The position is not counted; it stays with the review. The number is misprinted, or the"
                                        + " report's reading lacks the recommendation.")
                        .basis(ANSWERS),
                ReadingNotices.info("merge_id_renamed")
                        .title("Two sources use one id for different records.")
                        .explanation(
                                "The later one has a new id in the merged dataset, and what refers to it follows. Links from"
                                        + " outside still use the old one.")
                        .basis(SCHEMA + "member id of records, unique in a dataset"),
                ReadingNotices.info("merge_source_renamed")
                        .title("Two datasets use one id for different sources.")
                        .explanation(
                                "The later source has a new id in the merged dataset, and its records refer to that one.")
                        .basis(SCHEMA + "member id of sources, unique in a dataset"));
    }
}
