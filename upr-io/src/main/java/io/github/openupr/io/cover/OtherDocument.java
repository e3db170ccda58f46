package io.github.openupr.io.cover;

import java.util.Optional;
import java.util.regex.Pattern;

/** The documents that a review is based on: what they are called, and what heads their first pages. */
enum OtherDocument {
    NATIONAL_REPORT(
            "a national report",
            "1",
            "nationalreportsubmittedinaccordance|nationalreportsubmittedpursuant|rapportnationalpresente"
                    + "|informenacionalpresentado"),
    COMPILATION(
            "a compilation by OHCHR", "2", "compilation(?:on.{1,60}reportoftheoffice|preparedby|ofun|ofunitednations)"),
    SUMMARY(
            "a summary of stakeholders' submissions",
            "3",
            "summaryof(?:otherstakeholders|stakeholders)submissions|summaryof(?:other)?stakeholdersinformation"
                    + "|summarypreparedbytheofficeofthehighcommissioner");

    private final String called;
    private final String number;
    private final Pattern title;

    OtherDocument(String called, String number, String title) {
        this.called = called;
        this.number = number;
        this.title = Pattern.compile(title);
    }

    /** The one whose symbol a document has: A/HRC/WG.6/session/State/ and 1, 2 or 3. */
    static Optional<OtherDocument> of(PageSymbol symbol) {
        for (OtherDocument document : values()) {
            if (symbol.basis().filter(document.number::equals).isPresent()) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }

    /** The one whose title a page has. */
    static Optional<OtherDocument> headedOn(PageText page) {
        for (OtherDocument document : values()) {
            if (document.title.matcher(page.letters()).find()) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }

    /** What it is called, with its article. */
    @Override
    public String toString() {
        return called;
    }
}
