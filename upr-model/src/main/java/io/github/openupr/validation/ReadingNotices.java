package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that readers and writers of files tell; they decide, no rule does. */
final class ReadingNotices {

    private static final String EXPORT = "UPR Info, database export of 14 August 2015: ";
    private static final String SCHEMA = "schema of OpenUPR 1.0, ";

    private ReadingNotices() {}

    static List<RuleInfo> all() {
        return List.of(
                // Canonical JSON and JSON Lines.
                error("record_invalid")
                        .title("A record cannot be read, because a member is missing, unknown or of the wrong form.")
                        .explanation(
                                "The record is left out, and every count lacks it. The message names the member and says what"
                                        + " it takes; correct it and read again.")
                        .basis(SCHEMA + "the definitions of the six types of records"),
                error("metadata_invalid")
                        .title("The description of a dataset, or a part of it, cannot be read.")
                        .explanation(
                                "The records are read, but what the dataset says of itself and its sources is incomplete,"
                                        + " so figures cannot be traced. Correct the member that the message names.")
                        .basis(SCHEMA + "member metadata of datasets"),
                error("dataset_invalid")
                        .title("A dataset has a member that it cannot have, or cannot have there.")
                        .explanation(
                                "The member is left out; if it is a misspelt list of records, all of them are missing. The"
                                        + " message names the likely one.")
                        .basis(SCHEMA + "members of datasets"),
                error("schema_version_missing")
                        .title("A dataset does not say which version of the schema it follows.")
                        .explanation(
                                "It is read as of version 1.0, which may be wrong for a file of a later version. Add the"
                                        + " member in front.")
                        .basis(SCHEMA + "member schemaVersion, which every dataset has"),
                warning("schema_version_newer")
                        .title("A dataset follows a newer version of the schema than this library reads.")
                        .explanation(
                                "Records with members that version 1.0 does not have are left out, the others are read. Use"
                                        + " a newer release of the library.")
                        .basis(SCHEMA + "member schemaVersion, major and minor version"),
                info("dataset_line_missing")
                        .title("A file of JSON Lines does not begin with a line that describes the dataset.")
                        .explanation(
                                "The records are read, but nothing is known of the dataset and its sources. Put the line in"
                                        + " front where the origin of the data matters.")
                        .basis(SCHEMA + "form of JSON Lines: the first line is the dataset's"),
                warning("dataset_line_repeated")
                        .title("A file of JSON Lines describes its dataset a second time.")
                        .explanation(
                                "Files were probably joined end to end: the second description is left out, and ids may occur"
                                        + " twice. Let the command merge the files instead.")
                        .basis(SCHEMA + "form of JSON Lines: the first line is the dataset's"),
                warning("number_out_of_range")
                        .title("A member has a number outside the range that the schema allows.")
                        .explanation(
                                "The record is kept as it stands, so totals and tables by this number are wrong. Correct the"
                                        + " number.")
                        .basis(SCHEMA + "minimum and maximum of members that are numbers"),
                warning("lone_surrogate")
                        .title("A text holds half a character, which no file but JSON can hold.")
                        .explanation(
                                "A program cut the text in the middle of a character; other formats will show a question mark"
                                        + " there. Write the character, or take the half out.")
                        .basis("Unicode Standard, section 3.8: surrogates stand in pairs; RFC 8259, section 8.2"),
                // UPR Info's export.
                error("row_too_short")
                        .title("A row of UPR Info's export ends before it names a review.")
                        .explanation(
                                "The row is left out, because nobody can tell which State and session it is about. A line"
                                        + " break inside a text, or a cut file, is the usual reason.")
                        .basis(EXPORT + "eleven columns, eleven cells in every row"),
                warning("row_width")
                        .title("A row of a table has more or fewer cells than the header.")
                        .explanation(
                                "What stands at its place was read, the rest is missing or kept apart. Compare the row with"
                                        + " the source.")
                        .basis(EXPORT + "eleven columns, eleven cells in every row"),
                info("other_quotes")
                        .title("A row of a CSV file has quotation marks where the file's other rows have none.")
                        .explanation(
                                "The values are read all the same, but when the file is written again the row will not be the"
                                        + " same byte for byte. Nothing need be done.")
                        .basis(EXPORT + "a cell is quoted only where it holds a comma or a quotation mark"),
                error("unknown_state_under_review")
                        .title("A row or entity names a State under review that is no State, or none.")
                        .explanation(
                                "It is left out, because its review has no name. Correct the name; the message suggests"
                                        + " the nearest.")
                        .basis(EXPORT
                                + "column To (SuR), one State in every row; Universal Human Rights Index: Countries"),
                error("unknown_session")
                        .title("A row or entity names no session of the Working Group.")
                        .explanation(
                                "It is left out, because without the session nobody can tell which review of the State"
                                        + " it is about. Correct the number.")
                        .basis(EXPORT + "column Session; A/HRC/DEC/17/119, part I, order and number of sessions"),
                warning("blank_recommending_state")
                        .title("A row or entity names no recommending State.")
                        .explanation(
                                "The recommendation is read without a State and is missing from every count by State. Look the"
                                        + " State up in the report of the Working Group and fill the cell.")
                        .basis(EXPORT + "column From, blank in no row"),
                warning("unknown_response")
                        .title("The response in a row is none that its source is known to have.")
                        .explanation(
                                "The position is unclear or missing and its wording kept, so the recommendation counts neither as"
                                        + " supported nor as noted. Correct the cell.")
                        .basis(EXPORT
                                + "column Response, Accepted or Noted; Universal Human Rights Index: UprPositions"),
                warning("unknown_action")
                        .title("The action category of a recommendation is none of UPR Info's five.")
                        .explanation(
                                "The value is kept among the extras, and tables by action category lack the row. Correct the"
                                        + " cell.")
                        .basis(EXPORT + "column Action, 1 to 5"),
                warning("session_differs")
                        .title("Rows or entities on one State put the same review in different sessions.")
                        .explanation(
                                "A State is reviewed once a cycle, in one session; the first is taken, the other kept among"
                                        + " the extras. Correct the session, or the cycle is wrong too.")
                        .basis(EXPORT + "column Session; A/HRC/RES/5/1, annex, paragraph 14, one review a cycle"),
                warning("cycle_differs")
                        .title("A source names a cycle to which the session that it names does not belong.")
                        .explanation(
                                "The session counts, because it is the finer of the two; the cycle is kept among the extras. If"
                                        + " the session is the wrong one, the records are filed under another review: correct it.")
                        .basis(
                                "A/HRC/DEC/17/119, part I: sessions 1 to 12, 13 to 26, 27 to 40 and 41 to 54 make up the cycles"),
                info("blank_row")
                        .title("A row or entity holds nothing but blanks.")
                        .explanation(
                                "It is left out and counted apart, so that the number of rows still adds up. Nothing need be"
                                        + " done.")
                        .basis(EXPORT + "every row has a State, a text and a session"),
                // Several inputs as one.
                warning("review_differs")
                        .title("Two inputs describe the same review differently.")
                        .explanation(
                                "The first description is kept and the other lost, so dates or sessions may be those of the"
                                        + " poorer source. Put the better source first.")
                        .basis("A/HRC/RES/5/1, annex, paragraph 14: a State has one review a cycle"),
                info("metadata_differs")
                        .title("Several inputs give different titles, publishers or other details of the dataset.")
                        .explanation(
                                "The first is kept. Write the details of the joined dataset yourself before you publish it.")
                        .basis(SCHEMA + "member metadata, one for each dataset"),
                warning("source_differs")
                        .title("Several inputs use one id for sources that they describe differently.")
                        .explanation(
                                "Records of both now point at the first, so some are traced to the wrong source. Give one of"
                                        + " the sources another id.")
                        .basis(SCHEMA + "member id of sources, unique in a dataset"),
                // Writing.
                warning("not_in_format")
                        .title("Some of the data has no place in the format that was written.")
                        .explanation(
                                "It is missing in the output; the message says what and how often. Keep the canonical JSON"
                                        + " beside it, which has a place for everything.")
                        .basis(EXPORT + "its eleven columns"),
                warning("row_missing")
                        .title("Rows of a file that was read are not among the records that were written.")
                        .explanation(
                                "The output has fewer rows than the source. If they were not left out on purpose, find them"
                                        + " among the notices of reading.")
                        .basis(EXPORT + "one row for each recommendation and recommending State"),
                warning("charset_changed")
                        .title("A file was written in UTF-8, because its own encoding lacks a character.")
                        .explanation(
                                "Programs that expect the old encoding will show wrong letters. Tell them the encoding, or"
                                        + " replace the character that the notice shows.")
                        .basis(EXPORT + "the files are in Mac OS Roman"),
                info("dialect_differs")
                        .title("The records that were written come from files of different encodings or line ends.")
                        .explanation(
                                "All are written like the first file, so the others do not come back byte for byte. Write"
                                        + " one file for each input if that matters.")
                        .basis(EXPORT + "one encoding and line end in all six files"));
    }

    static RuleInfo error(String code) {
        return RuleInfo.of(code, RuleFamily.READING, Severity.ERROR);
    }

    static RuleInfo warning(String code) {
        return RuleInfo.of(code, RuleFamily.READING, Severity.WARNING);
    }

    static RuleInfo info(String code) {
        return RuleInfo.of(code, RuleFamily.READING, Severity.INFO);
    }
}
