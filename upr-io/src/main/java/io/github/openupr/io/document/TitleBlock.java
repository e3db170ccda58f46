package io.github.openupr.io.document;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.cover.CoverPage;
import io.github.openupr.io.cover.TitlePage;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OneLine;
import io.github.openupr.io.text.StateNames;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the title block on the first page of a report or an addendum says. Immutable.
 *
 * @param kind what the document is
 * @param symbol its symbol, {@code A/HRC/28/15/Add.1}
 * @param previousSymbol the symbol under which it was issued before, {@code A/HRC/WG.6/6/L.16}
 * @param councilSession the session of the Human Rights Council, by its heading or the symbol
 * @param session the session of the Working Group, which only symbols of the first years give
 * @param state the State under review
 * @param date the date of distribution
 * @param title the lines of the title, as printed
 */
record TitleBlock(
        CoverPage.Kind kind,
        Optional<DocumentSymbol> symbol,
        Optional<DocumentSymbol> previousSymbol,
        OptionalInt councilSession,
        OptionalInt session,
        Optional<StateCode> state,
        Optional<LocalDate> date,
        List<String> title) {

    /** How many lines below the title belong to it at most. */
    private static final int LONGEST_TITLE = 8;

    private static final Pattern PREVIOUS =
            Pattern.compile("symbol(?: number)? ?(A ?/ ?HRC(?: ?/ ?[A-Za-z0-9.]+){2,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNCIL =
            Pattern.compile("human rights council.{0,3}?\\b(" + Ordinals.FORM + ") session", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_WORKING_GROUP = Pattern.compile("A/HRC/WG\\.6/([0-9]{1,2})/.*");
    private static final Pattern OF_COUNCIL = Pattern.compile("A/HRC/([0-9]{1,3})/.*");
    /** What programs leave of the marks of footnotes: Mac OS Roman text has full stops for them. */
    private static final Pattern MARKS = Pattern.compile("^[\\s*∗†‡.·]+|[\\s*∗†‡·]+$");

    /** The first line behind the title's. */
    private static final Pattern END = Pattern.compile(
            "(?:\\*+ ?)?(?:the |previously|only|contents|ge\\. ?[0-9]|_)|\\(?e\\)?\\s|[0-9]", Pattern.CASE_INSENSITIVE);

    /** The title in one line; empty where no title was found. */
    Optional<String> titleText() {
        return title.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", title));
    }

    /** What a reader tells of its document: its only source. */
    DatasetMetadata metadata(InputFile in, String publisher, SourceFormat format) {
        DataSource.Builder source =
                DataSource.builder().id(in.name()).publisher(publisher).format(format.toString());
        if (!title.isEmpty()) {
            source.title(String.join("\n", title));
        }
        return DatasetMetadata.builder().addSource(source.build()).build();
    }

    /** Takes a copy of the title. */
    TitleBlock {
        title = List.copyOf(title);
    }

    /** Looks at the text of a document's first page, or at its whole text. */
    static TitleBlock of(String firstPage) {
        TitlePage page = TitlePage.of(firstPage);
        String before = String.join(" ", page.before());
        Optional<DocumentSymbol> symbol = page.symbol().flatMap(TitleBlock::symbol);
        Optional<DocumentSymbol> previous =
                group(PREVIOUS, before + " " + String.join(" ", page.behind())).flatMap(TitleBlock::symbol);
        Optional<String> council = group(COUNCIL, before);
        return new TitleBlock(
                page.cover().kind(),
                symbol,
                previous,
                council.isPresent() ? Ordinals.parse(council.get()) : number(OF_COUNCIL, symbol),
                first(number(OF_WORKING_GROUP, symbol), number(OF_WORKING_GROUP, previous)),
                page.behind().isEmpty() ? state(page.before()) : state(page.behind()),
                date(before),
                titleLines(page));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<DocumentSymbol> symbol(String text) {
        try {
            return Optional.of(DocumentSymbol.parseLenient(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(Pattern form, Optional<DocumentSymbol> symbol) {
        return symbol.flatMap(found -> group(form, found.symbol()))
                .map(number -> OptionalInt.of(Integer.parseInt(number)))
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt first(OptionalInt one, OptionalInt other) {
        return one.isPresent() ? one : other;
    }

    private static Optional<LocalDate> date(String text) {
        return PrintedDay.in(text.substring(Math.max(0, text.indexOf("Distr")))).stream()
                .findFirst();
    }

    /** The State that a line names alone, or two lines together; what it includes may stand in brackets behind it. */
    private static Optional<StateCode> state(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = bare(lines.get(i));
            String two = i + 1 < lines.size() ? line + " " + bare(lines.get(i + 1)) : line;
            int bracket = line.indexOf(" (");
            Optional<StateCode> found = StateNames.find(line)
                    .or(() -> StateNames.find(two))
                    .or(() -> bracket > 0 ? StateNames.find(line.substring(0, bracket)) : Optional.empty());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String bare(String line) {
        return OneLine.of(MARKS.matcher(line).replaceAll(""));
    }

    /** The title, the State, and the lines of an addendum, up to the first line of another kind. */
    private static List<String> titleLines(TitlePage page) {
        List<String> lines = new ArrayList<>(page.title().stream().toList());
        for (String line : page.behind()) {
            String text = bare(line);
            if (END.matcher(line).lookingAt() || lines.size() > LONGEST_TITLE) {
                return lines;
            }
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }
}
