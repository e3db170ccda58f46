package io.github.openupr.validation;

import static io.github.openupr.validation.ConstraintRule.error;
import static io.github.openupr.validation.ConstraintRule.warning;

import java.util.List;

/** The constraints of what stands inside records: outcomes, documents, counts, actors, mentions, terms, places. */
final class ConstraintsOfParts {

    private static final String TERMS = "UPR Info, database export of 14 August 2015: column Issue, never blank";
    private static final String PLENARY =
            "A/HRC/RES/5/1, annex, paragraph 25: the plenary of the Council adopts the outcome";

    private ConstraintsOfParts() {}

    static List<ConstraintRule> all() {
        return List.of(
                error(
                        "Outcome.councilSession Positive",
                        "council_session_not_positive",
                        "The Council's session that adopted an outcome is numbered less than one.",
                        "The regular sessions of the Human Rights Council are counted from 1 (June 2006). Write the number of the"
                                + " session that adopted the outcome.",
                        PLENARY),
                error(
                        "Outcome.decision NotBlankIfGiven",
                        "blank_outcome_decision",
                        "The decision that adopted an outcome is blank.",
                        "The number of the decision leads readers to the text of the Council. Write it, as in 59/101, or leave"
                                + " the member out.",
                        PLENARY),
                error(
                        "ReportedCount.count PositiveOrZero",
                        "reported_count_negative",
                        "A reported total is less than zero.",
                        "Totals are compared with the records of the dataset, and a negative one fits none. Write the number as"
                                + " the source states it.",
                        "Working Group reports, section I.B, the paragraph that states how many delegations made statements"),
                error(
                        "ReviewDocument.title NotBlankIfGiven",
                        "blank_document_title",
                        "The title of a document is blank.",
                        "Lists of documents show a blank line where the title belongs. Write it as on the cover page, or leave"
                                + " the member out.",
                        "A/HRC/RES/5/1, annex, paragraphs 15 and 26: the documents before a review and its report"),
                error(
                        "ReviewDocument.url AbsoluteUrl",
                        "document_url_not_absolute",
                        "The web address of a document is no absolute URL.",
                        "Readers cannot get from the record to the document. Write the address in full, with https:// and the"
                                + " host.",
                        "RFC 3986, Uniform Resource Identifier: Generic Syntax, section 3"),
                error(
                        "Actor.name NotBlank",
                        "blank_actor_name",
                        "An assessor or a publisher has no name.",
                        "A judgement or an account is worth what its author is worth, and nobody can tell whose it is. Write the"
                                + " name of the body or person.",
                        "A/HRC/RES/5/1, annex, paragraph 15 (c): information provided by other relevant stakeholders"),
                warning(
                        "Actor.state KnownState",
                        "actor_state_unknown",
                        "The State of an assessor or a publisher is no State of the codelist.",
                        "Comparisons between what a State and what others tell leave it out. Correct the code (ISO 3166-1"
                                + " alpha-3), or leave it out.",
                        "ISO 3166-1, alpha-3 codes, which the codelist of States follows"),
                error(
                        "Mention.target NotBlankIfGiven",
                        "blank_mention_target",
                        "A mention in a publication points at a record with a blank id.",
                        "The mention counts for no record, so the publication seems to leave out what it tells. Write the id of"
                                + " the record, or leave the member out where the mention is of a topic.",
                        mention("target", "is the id of the record mentioned")),
                error(
                        "Mention.quote NotBlankIfGiven",
                        "blank_mention_quote",
                        "The quoted words of a mention are blank.",
                        "The quote lets others check that the publication says it; a blank one proves nothing. Write the words,"
                                + " or leave the member out.",
                        mention("quote", "holds the words of the publication")),
                error(
                        "Mention TargetOrTopic",
                        "mention_of_nothing",
                        "A mention in a publication names neither a record nor a topic.",
                        "It cannot be compared with what the report of the Working Group says. Name the record by its id, or give"
                                + " the topic.",
                        mention("target or topic", "says what is mentioned")),
                error(
                        "Term.scheme NotBlank",
                        "blank_term_scheme",
                        "A theme or group of persons does not say which vocabulary it belongs to.",
                        "UPR Info and the Universal Human Rights Index use the same words with different scope, so the theme can"
                                + " be counted with neither. Name the vocabulary, such as upr_info or uhri.",
                        "Universal Human Rights Index, columns Themes and Affected Persons; UPR Info, column Issue: a"
                                + " vocabulary of its own each"),
                error(
                        "Term.code NotBlankIfGiven",
                        "blank_term_code",
                        "The code of a theme or group of persons is blank.",
                        "Themes are counted by code, and a blank one throws all such themes together. Write the code, or leave"
                                + " the member out where the vocabulary does not know the label.",
                        TERMS),
                error(
                        "Term.label NotBlank",
                        "blank_term_label",
                        "A theme or group of persons has no label.",
                        "Tables and pages show themes by their label, and a blank one shows nothing. Write it as the source"
                                + " spells it.",
                        TERMS),
                error(
                        "SourceRef.source NotBlankIfGiven",
                        "blank_source_ref_source",
                        "A reference to a source names a blank one.",
                        "Every figure is traced to its source by this name, and the trace ends here. Write the id of a source of"
                                + " the dataset, or leave the member out.",
                        "schema of OpenUPR 1.0, member source of source references, which is the id of a data source"),
                error(
                        "SourceRef.location NotBlankIfGiven",
                        "blank_source_ref_location",
                        "The place in a source is blank.",
                        "Whoever checks a record against its source does not know where to look. Write the place, such as row 17"
                                + " or paragraph 140.12, or leave the member out.",
                        "schema of OpenUPR 1.0, member location of source references, which is a row of a dataset or a"
                                + " paragraph of a document"));
    }

    private static String mention(String member, String what) {
        return "schema of OpenUPR 1.0, member " + member + " of mentions, which " + what;
    }
}
