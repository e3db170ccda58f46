package io.github.openupr.validation;

import static io.github.openupr.validation.ConstraintRule.error;
import static io.github.openupr.validation.ConstraintRule.warning;

import java.util.List;

/** The constraints of commendations, pledges, assessments and publications. */
final class ConstraintsOfRecords {

    private static final String DIALOGUE =
            "Working Group reports, section I.B, the paragraphs of the interactive dialogue";
    private static final String ALL_STATES =
            "A/HRC/RES/5/1, annex, paragraph 3: the review covers all Member States of the United Nations";

    private ConstraintsOfRecords() {}

    static List<ConstraintRule> all() {
        return List.of(
                error(
                        "Commendation.text NotBlank",
                        "blank_commendation",
                        "A commendation has no text.",
                        "A commendation that does not say what was welcomed cannot be compared with what publications tell."
                                + " Take the words from the dialogue, or take the record out.",
                        DIALOGUE),
                error(
                        "Commendation IdInReview",
                        "commendation_id_contradicts_review",
                        "The id of a commendation begins with another review than the one it belongs to.",
                        "Publications point at the commendation by its id and would be compared with the wrong review. Make the"
                                + " id begin with the review.",
                        DIALOGUE + " of one review"),
                warning(
                        "Commendation.review KnownState",
                        "commendation_review_state_unknown",
                        "A commendation belongs to the review of something that is no State of the codelist.",
                        "No review of it can exist, so the commendation is missing from every table by State under review."
                                + " Correct the code (ISO 3166-1 alpha-3).",
                        ALL_STATES),
                warning(
                        "Commendation.state KnownState",
                        "commending_state_unknown",
                        "The State that commends is no State of the codelist.",
                        "Tables of who welcomed what leave it out. Correct the code (ISO 3166-1 alpha-3), or leave the State out"
                                + " where the source does not name it.",
                        DIALOGUE + ", each of which names its State"),
                error(
                        "VoluntaryPledge.text NotBlank",
                        "blank_pledge",
                        "A voluntary pledge has no text.",
                        "Nobody can hold a State to a pledge that says nothing. Take the text from the report, or take the"
                                + " record out.",
                        "A/HRC/RES/5/1, annex, paragraph 27 (e): voluntary commitments and pledges made by the State"),
                error(
                        "VoluntaryPledge IdInReview",
                        "pledge_id_contradicts_review",
                        "The id of a voluntary pledge begins with another review than the one it belongs to.",
                        "Whoever cites the pledge by its id would look for it in the wrong review. Make the id begin with the"
                                + " review.",
                        "A/HRC/RES/5/1, annex, paragraph 27 (e): pledges are part of the outcome of one review"),
                warning(
                        "VoluntaryPledge.review KnownState",
                        "pledge_review_state_unknown",
                        "A voluntary pledge belongs to the review of something that is no State of the codelist.",
                        "No review of it can exist, so the pledge is missing from every table by State under review. Correct the"
                                + " code (ISO 3166-1 alpha-3).",
                        ALL_STATES),
                error(
                        "VoluntaryPledge.actionCategory ActionCategory",
                        "unknown_pledge_action_category",
                        "The action category of a voluntary pledge is none of UPR Info's five.",
                        "The scale runs from 1 (minimal action) to 5 (specific action), and averages over it are wrong with any"
                                + " other number. Correct it, or leave it out.",
                        "UPR Info, database export of 14 August 2015: column Action of the voluntary pledges, 1 to 5"),
                error(
                        "Assessment.id NotBlank",
                        "blank_assessment_id",
                        "An assessment has a blank id.",
                        "Without an id two assessments of one recommendation cannot be told apart or cited. Give it one, such as"
                                + " mid-term-140.12.",
                        "schema of OpenUPR 1.0, member id of assessments, which follow A/HRC/RES/16/21, annex, part I,"
                                + " paragraph 18"),
                error(
                        "Assessment.comment NotBlankIfGiven",
                        "blank_assessment_comment",
                        "The comment of an assessment is blank.",
                        "A comment gives the reasons for a judgement; a blank one looks as if reasons had been given. Leave the"
                                + " member out.",
                        "schema of OpenUPR 1.0, member comment of assessments, which follow A/HRC/RES/16/21, annex, part I,"
                                + " paragraph 18"),
                error(
                        "Publication.id NotBlank",
                        "blank_publication_id",
                        "A publication has a blank id.",
                        "Without an id nobody can say which of two publications left something out. Give it a short one, such as"
                                + " ministry-2025.",
                        publication("id", "names it in an audit of coverage")),
                error(
                        "Publication.title NotBlankIfGiven",
                        "blank_publication_title",
                        "The title of a publication is blank.",
                        "Tables and pages show the publication by its title, and a blank one shows nothing. Write the title, or"
                                + " leave the member out.",
                        publication("title", "is the heading as published")),
                error(
                        "Publication.language LanguageTag",
                        "publication_language_malformed",
                        "The language of a publication is no language tag.",
                        "Programs choose dictionaries and voices by the tag and understand only the standard form, such as en,"
                                + " fr-CA or zh-Hans. Correct it.",
                        "BCP 47 (RFC 5646), Tags for Identifying Languages, section 2.1"),
                error(
                        "Publication.url AbsoluteUrl",
                        "publication_url_not_absolute",
                        "The web address of a publication is no absolute URL.",
                        "Readers cannot get from the record to the publication. Write the address in full, as in"
                                + " https://example.org/report.",
                        "RFC 3986, Uniform Resource Identifier: Generic Syntax, section 3"),
                warning(
                        "Publication.reviews KnownState",
                        "publication_review_state_unknown",
                        "A publication is about the review of something that is no State of the codelist.",
                        "What the publication tells is then compared with no review at all. Correct the code (ISO 3166-1"
                                + " alpha-3).",
                        ALL_STATES));
    }

    private static String publication(String member, String what) {
        return "schema of OpenUPR 1.0, member " + member + " of publications, which " + what;
    }
}
