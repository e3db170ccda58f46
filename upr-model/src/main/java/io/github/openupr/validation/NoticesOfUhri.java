package io.github.openupr.validation;

import static io.github.openupr.validation.ReadingNotices.error;
import static io.github.openupr.validation.ReadingNotices.info;
import static io.github.openupr.validation.ReadingNotices.warning;

import java.util.List;

/** What the codes mean that readers and writers of the Universal Human Rights Index tell. */
final class NoticesOfUhri {

    private static final String EXPORT = "Universal Human Rights Index of OHCHR, export: ";

    private NoticesOfUhri() {}

    static List<RuleInfo> all() {
        return List.of(
                info("other_mechanism")
                        .title("Rows of an export are of treaty bodies, special procedures or no body at all.")
                        .explanation(
                                "The library models the Universal Periodic Review only, so they are counted and left out; one"
                                        + " notice for each body says how many. Nothing need be done.")
                        .basis(EXPORT + "member Body, column Reccomending Body"),
                warning("several_states_under_review")
                        .title("A row names more than one State under review.")
                        .explanation(
                                "A recommendation belongs to one review: the first State counts, all names are kept among the"
                                        + " extras. Look the State up in the report that the row names.")
                        .basis(EXPORT + "member Countries; A/HRC/RES/5/1, annex, paragraph 14"),
                warning("several_sessions")
                        .title("A row names more than one session of the Working Group.")
                        .explanation(
                                "A State has one session a cycle: the first counts, all are kept among the extras. Look the"
                                        + " session up in the report that the row names.")
                        .basis(EXPORT + "member UprSession; A/HRC/DEC/17/119, part I"),
                info("html_in_text")
                        .title("The text of a row is HTML.")
                        .explanation(
                                "The plain text is taken out of it, so that texts of several sources can be compared; the HTML"
                                        + " is kept among the extras and written back. Nothing need be done.")
                        .basis(EXPORT + "member Text, paragraphs of HTML in answers of the service"),
                warning("symbol_not_read")
                        .title("What stands as symbol of a document has no form of a symbol.")
                        .explanation(
                                "The record is read without a document, so it cannot be traced to its report; the text is kept"
                                        + " among the extras. Correct the symbol.")
                        .basis(EXPORT + "member Symbol; symbols of documents of the United Nations"),
                warning("goal_not_read")
                        .title("A label does not begin with the number of a Sustainable Development Goal or target.")
                        .explanation(
                                "Tables by goal lack the recommendation; the label is kept among the extras. Put the number in"
                                        + " front, as in 16.3.")
                        .basis(EXPORT + "member Sdgs; A/RES/70/1, goals and targets"),
                warning("annotation_repeated")
                        .title("Two rows have the same annotation id.")
                        .explanation(
                                "Both are kept, so the recommendation may be counted twice. The message says whether the two"
                                        + " rows say the same in everything; take the copy out.")
                        .basis(EXPORT + "member AnnotationId, which names a row"),
                error("element_no_object")
                        .title("An element of a list of rows is no object.")
                        .explanation(
                                "The element is left out, because nothing in it has a name. Files that were joined or edited by"
                                        + " hand have such elements; take it out.")
                        .basis(EXPORT + "an array of objects"),
                warning("member_of_other_type")
                        .title("A member of a row is not of the type that the export has there.")
                        .explanation(
                                "What can be read of it is read, and the value is kept among the extras as it is. A tool that"
                                        + " changed the file is the usual reason; correct the value.")
                        .basis(EXPORT + "texts, lists of texts, and a number for UprCycle"),
                warning("column_repeated")
                        .title("Two columns of an export have the same title.")
                        .explanation(
                                "The first counts, and the cells of the second are kept among the extras. Give the second a name of"
                                        + " its own, or take it out.")
                        .basis(EXPORT + "sixteen columns, each of another title"),
                warning("member_repeated")
                        .title("An object has the same member twice.")
                        .explanation(
                                "The first counts and the second is left out; other programs may take the second. Remove one of"
                                        + " the two.")
                        .basis("RFC 8259, section 4: names within an object should be unique"));
    }
}
