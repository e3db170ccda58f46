package io.github.openupr.io.cover;

import java.util.List;
import java.util.Optional;

/**
 * What the first page of a report of the Working Group, or of an addendum, prints around its title. Internal; immutable.
 *
 * @param cover what the document is
 * @param symbol its symbol without blanks; empty where none is printed but of another document
 * @param title the title in one line; empty where the page has none
 * @param before the lines above the title; all lines where the page has none
 * @param behind the lines below the title
 */
public record TitlePage(
        CoverPage cover, Optional<String> symbol, Optional<String> title, List<String> before, List<String> behind) {

    /** Takes copies of the lists. */
    public TitlePage {
        before = List.copyOf(before);
        behind = List.copyOf(behind);
    }

    /** Looks at the text of a document: the whole text, or that of its first page. */
    public static TitlePage of(String text) {
        Cover seen = Cover.of(text);
        PageText page = seen.page();
        CoverPage cover = CoverPage.of(seen);
        Optional<String> symbol = seen.symbol().map(PageSymbol::text);
        if (seen.titles().isEmpty()) {
            return new TitlePage(cover, symbol, Optional.empty(), lines(page.plain()), List.of());
        }
        Heading title = seen.titles().get(0);
        return new TitlePage(
                cover,
                symbol,
                Optional.of(title.text()),
                lines(page.plain().substring(0, page.place(title.start()))),
                lines(page.plain().substring(page.place(title.end() - 1) + 1)));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
