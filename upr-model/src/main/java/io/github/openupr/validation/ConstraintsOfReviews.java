package io.github.openupr.validation;

import static io.github.openupr.validation.ConstraintRule.error;
import static io.github.openupr.validation.ConstraintRule.warning;

import java.util.List;

/** The constraints of reviews. */
final class ConstraintsOfReviews {

    private ConstraintsOfReviews() {}

    static List<ConstraintRule> all() {
        return List.of(
                warning(
                        "Review.stateUnderReview KnownState",
                        "reviewed_state_unknown",
                        "The State under review is no State of the codelist.",
                        "The Working Group reviews the Member States of the United Nations, and a code that none of them has"
                                + " leaves the review out of every table by State or region. Correct the code (ISO 3166-1"
                                + " alpha-3, such as KAZ).",
                        "A/HRC/RES/5/1, annex, paragraph 3: the review covers all Member States of the United Nations"),
                error(
                        "Review.cycle Min",
                        "cycle_not_positive",
                        "The number of a review's cycle is less than one.",
                        "Cycles are counted from 1, the one that began in 2008; a review in none of them can be compared with"
                                + " no other. Write the number of the cycle.",
                        "A/HRC/RES/5/1, annex, paragraph 14: the first cycle, and those that come after it"),
                error(
                        "Review IdOfReview",
                        "review_id_contradicts_state_or_cycle",
                        "The id of a review names another State or another cycle than the review itself.",
                        "Recommendations and publications point at a review by its id, so they would be counted for the wrong"
                                + " State or cycle. Make id, State under review and cycle agree.",
                        "A/HRC/RES/5/1, annex, paragraph 14: each State is reviewed once a cycle, so that State and cycle"
                                + " name the review"),
                error(
                        "Review.session Positive",
                        "session_not_positive",
                        "The number of a review's session is less than one.",
                        "The sessions of the Working Group are counted from 1 (April 2008). Write the session's number, or leave"
                                + " it out where it is not known.",
                        "A/HRC/DEC/17/119, part I: number and order of the sessions of the Working Group"),
                error(
                        "Review SessionInCycle",
                        "session_contradicts_cycle",
                        "The session in which a review took place belongs to another cycle.",
                        "Sessions 1 to 12 make up the first cycle, 13 to 26 the second, 27 to 40 the third and 41 to 54 the"
                                + " fourth. One of the two numbers is wrong, and the review is counted in a cycle in which it was"
                                + " not held.",
                        "A/HRC/DEC/17/119, part I, and A/HRC/RES/16/21, annex, part I, paragraph 3: sessions and cycles"),
                error(
                        "Review ReviewDatesInOrder",
                        "review_dates_out_of_order",
                        "A review has its report or its outcome adopted before the step that comes first.",
                        "The interactive dialogue comes first, then the Working Group adopts its report, then the Council the"
                                + " outcome. Correct the date, or time spans that are counted from it are wrong.",
                        "A/HRC/RES/5/1, annex, paragraphs 21 to 32: dialogue, report of the Working Group, adoption of the"
                                + " outcome by the plenary"),
                error(
                        "Review NextReviewLater",
                        "next_review_not_later",
                        "The next review of a State is expected in the year of this one or before it.",
                        "Reviews of a State lie about four and a half years apart, so one of the two years is wrong and a"
                                + " calendar of reviews goes astray. Correct the year.",
                        "A/HRC/RES/16/21, annex, part I, paragraph 3: periodicity of four and a half years"),
                error(
                        "Review.nextReviewYear Min",
                        "next_review_before_2008",
                        "The next review of a State is expected in a year before the first cycle.",
                        "The first reviews of all took place in 2008, so none can be expected before. Correct the year, or leave"
                                + " it out.",
                        "Working Group reports, first session, held from 7 to 18 April 2008 (A/HRC/RES/5/1, annex,"
                                + " paragraph 14)"),
                error(
                        "Review.troika Size",
                        "troika_too_large",
                        "The troika of a review has more than three States.",
                        "Three rapporteurs assist a review. A fourth name is mostly that of a State which was replaced, or it was"
                                + " read from the next paragraph. Keep the three that served.",
                        "A/HRC/RES/5/1, annex, paragraph 18 (d): a group of three rapporteurs"),
                warning(
                        "Review.troika KnownState",
                        "troika_state_unknown",
                        "A State in the troika is no State of the codelist.",
                        "The rapporteurs are members of the Council, and a code that no State has is a slip of the pen. Correct"
                                + " the code (ISO 3166-1 alpha-3).",
                        "A/HRC/RES/5/1, annex, paragraph 18 (d): rapporteurs from among the members of the Council"),
                warning(
                        "Review.speakers KnownState",
                        "speaker_unknown",
                        "A State that took the floor is no State of the codelist.",
                        "Tables of who spoke, by State and region, leave it out. Correct the code (ISO 3166-1 alpha-3; observers"
                                + " have one too, such as VAT for the Holy See).",
                        "A/HRC/RES/5/1, annex, paragraph 18 (a) and (b): members of the Council and observer States take part"
                                + " in the dialogue"));
    }
}
