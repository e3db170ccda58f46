package io.github.openupr.io.cover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is seen on a first page: its titles, its symbol and what stands around them. Immutable. */
final class Cover {

    /** A document that lists reports, such as a page of search results, has their title several times. */
    private static final int TITLES_OF_A_LIST = 3;

    /** How far behind the title, in letters, the State's name and the word Addendum stand. */
    private static final int NEAR = 250;

    /** How far down, in letters, the head of a page begins at the latest. */
    private static final int TOP = 300;

    /** What the head of each document of the United Nations has some of. */
    private static final Pattern HEAD = Pattern.compile("unitednations|generalassembly|humanrightscouncil|distrgeneral"
            + "|distrlimited|agendaitem6|nationsunies|conseildesdroits|nacionesunidas|consejodederechos"
            + "|организацияобъединенныхнации|советпоправам|الأممالمتحدة|مجلسحقوقالإنسان|联合国|人权理事会");

    private static final Pattern VIEWS =
            Pattern.compile("viewsonconclusions(?:andor|and|or)recommendations.{0,60}presentedbythestateunderreview");

    /** How reports of the first sessions say what they were before; one (A/HRC/8/37) has no title but this and the section's. */
    private static final Pattern ISSUED_BEFORE = Pattern.compile(
            "universalperiodicreview.{0,200}issuedunder(?:the)?(?:document)?symbol(?:number)?ahrcwg6\\d+(?:l|[a-z]{3}4)");

    private final PageText page;
    private final List<Heading> titles;
    private final Optional<PageSymbol> symbol;

    private Cover(PageText page, List<Heading> titles, Optional<PageSymbol> symbol) {
        this.page = page;
        this.titles = titles;
        this.symbol = symbol;
    }

    static Cover of(String text) {
        PageText page = PageText.firstOf(text);
        return new Cover(page, Heading.on(page), PageSymbol.on(page));
    }

    PageText page() {
        return page;
    }

    List<Heading> titles() {
        return titles;
    }

    Optional<PageSymbol> symbol() {
        return symbol;
    }

    /** Whether the title of a report of the Working Group heads it; addenda have the same title. */
    boolean isTitled() {
        return !titles.isEmpty();
    }

    /** Whether it is a report or an addendum that was printed without the title. */
    boolean isUntitledReport() {
        return titles.isEmpty()
                && symbol.filter(PageSymbol::isOfReport).isPresent()
                && (ISSUED_BEFORE.matcher(page.letters()).find() || (isAddendumBySymbol() && isOfViews()));
    }

    boolean isList() {
        return titles.size() >= TITLES_OF_A_LIST;
    }

    /** Whether it has the head that all documents of the United Nations have; others mention symbols, too. */
    boolean isOfUnitedNations() {
        Matcher head = HEAD.matcher(page.letters());
        return head.find() && head.start() < TOP;
    }

    /** Whether it is known for a document of the United Nations by its head, or by the symbol where it has the title. */
    boolean isGenuine() {
        return isOfUnitedNations() || symbol.filter(PageSymbol::isOfReport).isPresent();
    }

    /** The document that it is if it is one of those that a review is based on; the title of one counts where that of a report is not seen. */
    Optional<OtherDocument> basis() {
        Optional<OtherDocument> bySymbol = symbol.flatMap(OtherDocument::of);
        if (bySymbol.isPresent() || isTitled() || isUntitledReport()) {
            return bySymbol.filter(found -> isOfUnitedNations());
        }
        return isOfUnitedNations() ? OtherDocument.headedOn(page) : Optional.empty();
    }

    /** Whether the symbol above the title is one that no report or addendum has. */
    boolean hasSymbolOfOthers() {
        return symbol.filter(PageSymbol::isOfOthers)
                .filter(s -> titles.stream().noneMatch(title -> page.place(title.start()) < s.start()))
                .isPresent();
    }

    boolean isCorrigendum() {
        return symbol.filter(PageSymbol::isOfCorrigendum).isPresent()
                || titles.stream()
                        .anyMatch(title -> headsNear(title, title.form().corrigendum()));
    }

    boolean isAddendum() {
        return isAddendumBySymbol()
                || isOfViews()
                || titles.stream()
                        .anyMatch(title -> headsNear(title, title.form().addendum()));
    }

    private boolean isAddendumBySymbol() {
        return symbol.filter(PageSymbol::isOfAddendum).isPresent();
    }

    private boolean isOfViews() {
        return VIEWS.matcher(page.letters()).find();
    }

    /** Whether a word stands near behind the title, first on its line or as a heading's word is written. */
    private boolean headsNear(Heading title, String word) {
        int last = Math.min(page.letters().length(), title.end() + NEAR);
        for (int found = page.letters().indexOf(word, title.end());
                found >= 0 && found < last;
                found = page.letters().indexOf(word, found + 1)) {
            int place = page.place(found);
            if (page.plain().charAt(place - 1) == '\n'
                    || !Character.isLowerCase(page.plain().charAt(place))) {
                return true;
            }
        }
        return false;
    }

    /** The title as printed, in quotation marks. */
    String heading() {
        return titles.isEmpty()
                ? "\"Universal Periodic Review\""
                : "\"" + titles.get(0).text() + "\"";
    }

    String symbolInBrackets() {
        return symbol.map(s -> " (" + s + ")").orElse("");
    }

    String symbolBehindComma() {
        return symbol.map(s -> ", symbol " + s).orElse("");
    }

    /** What is to be said of its language. */
    String language() {
        return titles.stream()
                .findFirst()
                .map(Heading::form)
                .filter(form -> form != TitleForm.ENGLISH)
                .map(form -> "; it is in " + form.language())
                .orElse("");
    }
}
