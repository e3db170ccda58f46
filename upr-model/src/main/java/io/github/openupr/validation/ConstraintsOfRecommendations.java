package io.github.openupr.validation;

import static io.github.openupr.validation.ConstraintRule.error;
import static io.github.openupr.validation.ConstraintRule.warning;

import java.util.List;

/** The constraints of recommendations and of positions on them. */
final class ConstraintsOfRecommendations {

    private static final String PRINTED = "Working Group reports, section II (such as A/HRC/28/15, paragraph 115): ";

    private ConstraintsOfRecommendations() {}

    static List<ConstraintRule> all() {
        return List.of(
                error(
                        "Recommendation.text NotBlank",
                        "blank_text",
                        "A recommendation has no text.",
                        "Nobody can follow up, classify or compare a recommendation that says nothing. Take the text from the"
                                + " report of the Working Group, or take the record out.",
                        "A/HRC/RES/5/1, annex, paragraph 26: the outcome is a report that holds the recommendations"),
                error(
                        "Recommendation IdInReview",
                        "id_contradicts_review",
                        "The id of a recommendation begins with another review than the one it belongs to.",
                        "Assessments and publications point at the recommendation by its id and would be counted for the wrong"
                                + " review. Make the id begin with the review.",
                        PRINTED + "items are numbered within one report"),
                warning(
                        "Recommendation.review KnownState",
                        "recommendation_review_state_unknown",
                        "A recommendation belongs to the review of something that is no State of the codelist.",
                        "No review of it can exist, so the recommendation is missing from every table by State under review."
                                + " Correct the code (ISO 3166-1 alpha-3).",
                        "A/HRC/RES/5/1, annex, paragraph 3: the review covers all Member States of the United Nations"),
                blank(
                        "number",
                        "number",
                        "number of a recommendation",
                        "Whoever joins answers to recommendations does it by number, and a blank one joins with every other"
                                + " blank one. Write it as printed, or leave the member out.",
                        PRINTED + "every item has a number"),
                error(
                        "Recommendation.part Positive",
                        "part_not_positive",
                        "The part of a printed item is numbered less than one.",
                        "Where one printed item holds several recommendations, they are counted from 1. Correct the number, or"
                                + " leave it out where the item holds only one.",
                        PRINTED + "some items hold several recommendations"),
                blank(
                        "printedText",
                        "printed_text",
                        "text of a recommendation as printed",
                        "It is there to show what the report prints where the text had to be completed; blank, it hides that."
                                + " Write what is printed, or leave the member out.",
                        PRINTED + "coordinated items, each verb with its own States"),
                warning(
                        "Recommendation.recommendingStates KnownState",
                        "recommending_state_unknown",
                        "A recommending State is no State of the codelist.",
                        "Tables of who recommended what leave it out. Correct the code (ISO 3166-1 alpha-3), or put the name as"
                                + " printed among the unresolved States.",
                        PRINTED + "the recommending States stand in parentheses"),
                error(
                        "Recommendation.unresolvedStates NotBlank",
                        "blank_unresolved_state",
                        "A name among the unresolved recommending States is blank.",
                        "The list keeps names as printed that no code fits, so that a person can resolve them; a blank one"
                                + " counts a State that nobody named. Take it out.",
                        PRINTED + "the recommending States stand in parentheses by name"),
                error(
                        "Recommendation ResponsesInOrder",
                        "responses_out_of_order",
                        "A position on a recommendation is dated before the one that it superseded.",
                        "The last position is taken for the current one, so a wrong order turns an old answer into the present"
                                + " one. Put the positions in order of time, or correct the date.",
                        "A/HRC/RES/16/21, annex, part I, paragraphs 16 and 18: positions before the plenary, updates in"
                                + " mid-term reports"),
                error(
                        "Recommendation.sdgs KnownSdg",
                        "unknown_sdg",
                        "A recommendation is linked to a Sustainable Development Goal or target that does not exist.",
                        "There are 17 goals, each with its own numbered targets; a number beyond them drops out of every table"
                                + " by goal. Correct it.",
                        "A/RES/70/1, Sustainable Development Goals and targets"),
                error(
                        "Recommendation.actionCategory ActionCategory",
                        "unknown_action_category",
                        "The action category of a recommendation is none of UPR Info's five.",
                        "The scale runs from 1 (minimal action) to 5 (specific action), and averages over it are wrong with any"
                                + " other number. Correct it, or leave it out.",
                        "UPR Info, database export of 14 August 2015: column Action, 1 to 5"),
                error(
                        "Response.wording NotBlankIfGiven",
                        "blank_response_wording",
                        "The wording of a position is blank.",
                        "It shows which words of the source the position was read from; blank, nobody can check the reading."
                                + " Write the words, or leave the member out.",
                        "UPR Info, database export of 14 August 2015: column Response, never blank"),
                error(
                        "Response.comment NotBlankIfGiven",
                        "blank_response_comment",
                        "The comment of the State on a recommendation is blank.",
                        "A comment is what the State said about its position; a blank one is counted as if it had said"
                                + " something. Leave the member out.",
                        "A/HRC/RES/5/1, annex, paragraph 32: recommendations are noted with the comments of the State"),
                error(
                        "Answer.number NotBlank",
                        "blank_answer_number",
                        "An answer in an addendum has no number.",
                        "The number is all that leads from the answer to its recommendation; without it the position is lost."
                                + " Write it as the addendum prints it, or take the answer out.",
                        "A/HRC/RES/16/21, annex, part I, paragraph 16: the State communicates its positions on all"
                                + " recommendations in writing"),
                error(
                        "Identifier.scheme NotBlank",
                        "blank_identifier_scheme",
                        "An identifier of a recommendation does not say which system it belongs to.",
                        "The same value may name different things in different systems, so the identifier leads nowhere. Name"
                                + " the system, such as uhri.",
                        "Universal Human Rights Index, column OHCHR Annotation Id; schema of OpenUPR 1.0, member scheme of"
                                + " identifiers"),
                error(
                        "Identifier.value NotBlank",
                        "blank_identifier_value",
                        "An identifier of a recommendation has no value.",
                        "It says that another system has a name for the recommendation and keeps the name back. Write the value,"
                                + " or take the identifier out.",
                        "Universal Human Rights Index, column OHCHR Annotation Id; schema of OpenUPR 1.0, member value of"
                                + " identifiers"));
    }

    private static ConstraintRule blank(String member, String code, String what, String why, String basis) {
        return error(
                "Recommendation." + member + " NotBlankIfGiven",
                "blank_recommendation_" + code,
                "The " + what + " is blank.",
                why,
                basis);
    }
}
