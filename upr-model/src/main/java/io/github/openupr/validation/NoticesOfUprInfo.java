package io.github.openupr.validation;

import static io.github.openupr.validation.ReadingNotices.error;
import static io.github.openupr.validation.ReadingNotices.info;
import static io.github.openupr.validation.ReadingNotices.warning;

import java.util.List;

/** What the codes mean that readers and writers of UPR Info's newer exports and its present database tell. */
final class NoticesOfUprInfo {

    private static final String DATABASE = "UPR Info, present database: ";

    private NoticesOfUprInfo() {}

    static List<RuleInfo> all() {
        return List.of(
                error("entity_invalid")
                        .title("A page of UPR Info's database holds something else than an entity.")
                        .explanation(
                                "It is left out, because only an object can be a recommendation. Fetch the page again, or take"
                                        + " the answer that is an error out of the joined pages.")
                        .basis(DATABASE + "answers are objects with a list of entities"),
                info("entities_of_other_kinds")
                        .title("Pages of UPR Info's database hold entities that are no recommendations.")
                        .explanation(
                                "The same answers give States, documents and sessions; they are counted and left out. Nothing"
                                        + " need be done, unless the kind that the notice names has recommendations.")
                        .basis(DATABASE + "one template for each kind of entity"),
                info("entities_translated")
                        .title("Pages of UPR Info's database hold the same recommendations in several languages.")
                        .explanation(
                                "The one that came first is read, lest each recommendation counts once for every language. Put"
                                        + " the pages of the language that you want in front.")
                        .basis(DATABASE + "one sharedId for all languages of an entity"),
                info("entity_repeated")
                        .title("A recommendation of UPR Info's database stands in the file twice, just the same.")
                        .explanation(
                                "Pages overlap when the database changes between two requests; the second is left out and"
                                        + " counted as skipped. Check that no other one was missed in the same way.")
                        .basis(DATABASE + "one sharedId for each entity; pages by offset and limit"),
                warning("entity_differs")
                        .title(
                                "A recommendation of UPR Info's database stands in the file twice, with different content.")
                        .explanation(
                                "Both are kept, so it counts twice: the pages are of different days. Fetch all pages again, or"
                                        + " take the older one out.")
                        .basis(DATABASE + "one sharedId for each entity, the same after edits"),
                warning("entity_without_id")
                        .title("A recommendation of UPR Info's database has no identifier.")
                        .explanation(
                                "It is read, but cannot be traced in the database, nor told from a repetition. Fetch the page"
                                        + " again with all members.")
                        .basis(DATABASE + "member sharedId of every entity"),
                warning("entity_member_repeated")
                        .title("An entity of UPR Info's database has a member twice.")
                        .explanation(
                                "The first is read and the second kept among the extras, because nobody can tell which one is"
                                        + " meant. Compare the two with the database.")
                        .basis("RFC 8259, section 4: names in an object are unique"),
                warning("property_form")
                        .title("A property of an entity of UPR Info's database has another form than documented.")
                        .explanation(
                                "What could be understood was read, and the whole is kept among the extras. Compare the record"
                                        + " with the database.")
                        .basis(DATABASE + "each property is a list of objects with value and label"),
                warning("property_values")
                        .title("A property of a recommendation that has one value elsewhere has several.")
                        .explanation(
                                "The first is read and all are kept among the extras, so a count by this property may be"
                                        + " wrong. Compare the record with the database.")
                        .basis(DATABASE + "one text, State under review, response, action and session each"),
                info("unknown_cycle")
                        .title("A recommendation names its cycle in words that were not understood.")
                        .explanation(
                                "The session tells the cycle, and the words are kept among the extras. Nothing need be done.")
                        .basis(DATABASE + "property cycle, the labels of which are not documented"),
                warning("entities_missing")
                        .title("Pages of UPR Info's database say that there is more than the file holds.")
                        .explanation(
                                "Some pages were not fetched, so every count is too low. Fetch the pages up to the total that"
                                        + " the notice names and join them.")
                        .basis(DATABASE + "member totalRows of answers, which counts to 10,000"));
    }
}
