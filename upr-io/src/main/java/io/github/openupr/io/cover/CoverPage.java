package io.github.openupr.io.cover;

import java.util.Optional;

/**
 * What a document of the Universal Periodic Review is, by its first page alone. Immutable.
 *
 * @param kind what it is
 * @param reason what was seen, in one sentence without a full stop; empty where nothing of a document of the United Nations was
 */
public record CoverPage(Kind kind, Optional<String> reason) {

    /** What first pages tell apart. */
    public enum Kind {
        /** The report of the Working Group on a review. */
        REPORT,
        /** The addendum to such a report, with the answers of the State under review. */
        ADDENDUM,
        /** Anything else. */
        OTHER
    }

    /** Tells what the text of a document is; the whole text, or that of its first page. */
    public static CoverPage of(String text) {
        return of(Cover.of(text));
    }

    static CoverPage of(Cover cover) {
        Optional<OtherDocument> basis = cover.basis();
        if (basis.isPresent()) {
            return other(
                    "is that of " + basis.get() + cover.symbolInBrackets() + ", not of a report of the Working Group");
        }
        if (!cover.isTitled() && !cover.isUntitledReport()) {
            return cover.isOfUnitedNations()
                    ? other("is that of a document of the United Nations" + cover.symbolInBrackets()
                            + ", but not headed as a report of the Working Group on the Universal Periodic Review")
                    : new CoverPage(Kind.OTHER, Optional.empty());
        }
        if (cover.hasSymbolOfOthers()) {
            return other("names a report of the Working Group, but its symbol" + cover.symbolInBrackets()
                    + " is not that of one");
        }
        if (cover.isList()) {
            return other("has the title of a report of the Working Group several times, as a list of reports has");
        }
        if (!cover.isGenuine()) {
            return other("names a report of the Working Group, but has neither the symbol nor the head of a document of"
                    + " the United Nations");
        }
        if (cover.isCorrigendum()) {
            return other("is that of a corrigendum to a report of the Working Group" + cover.symbolInBrackets()
                    + "; the report itself is needed");
        }
        boolean addendum = cover.isAddendum();
        return new CoverPage(
                addendum ? Kind.ADDENDUM : Kind.REPORT,
                Optional.of("its first page is headed " + cover.heading() + (addendum ? " and is an addendum" : "")
                        + cover.symbolBehindComma() + cover.language()));
    }

    private static CoverPage other(String said) {
        return new CoverPage(Kind.OTHER, Optional.of("its first page " + said));
    }
}
