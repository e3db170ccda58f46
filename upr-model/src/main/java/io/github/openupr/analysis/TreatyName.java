package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name that the codelist gives a treaty or another instrument. Immutable.
 *
 * @param treaty the instrument
 * @param text the name
 * @param acronym whether it is an acronym, of which capital letters count
 * @param committee whether it is that of the treaty's committee too
 * @param subject whether it is what the instrument is about ("Reduction of Statelessness"), which other texts are about too
 * @param oneOf what the text has to have beside a name that is that of others too ("1951 Convention"); empty where it stands alone
 */
record TreatyName(
        Codelist.Entry treaty, String text, boolean acronym, boolean committee, boolean subject, Set<String> oneOf) {

    /** A word for an instrument. */
    static final Pattern INSTRUMENT = Pattern.compile(
            "\\b(?:conventions?|covenants?|protocols?|treaty|treaties|charter|statute|declaration|rules|principles|agreement"
                    + "|amendments?|pact|resolutions?|article|instruments?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    // Titles of the ILO end with year and number; some have another name in parentheses.
    private static final Pattern YEAR_AND_NUMBER = Pattern.compile(", \\d{4} \\(No\\. \\d+\\)$|, \\d{4}$");
    private static final Pattern PARENTHESES = Pattern.compile(" \\([^)]*\\)$");
    private static final Pattern LEADING = Pattern.compile("^(?:International|United Nations|Council of Europe|WHO) ");
    private static final Set<String> OF_ANY_NAME = Set.of(
            "convention", "conventions", "protocol", "protocols", "optional", "additional", "of", "op", "to", "the");
    private static final Set<String> OF_MANY_TITLES =
            Set.of("international", "relating", "status", "rights", "human", "against", "protection");
    private static final Pattern TELLING_WORD = Pattern.compile("\\p{L}{5,}");
    private static final int TELLING_WORDS = 5;
    private static final int STEM = 5;
    private static final int OP_AND_NUMBER = 4;

    /** The names of all instruments of the codelist. */
    static List<TreatyName> all() {
        return Codelist.of("treaties").entries().stream()
                .flatMap(entry -> names(entry).stream())
                .toList();
    }

    private static List<TreatyName> names(Codelist.Entry entry) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(entry.title());
        String title = PARENTHESES
                .matcher(YEAR_AND_NUMBER.matcher(entry.title()).replaceFirst(""))
                .replaceFirst("");
        texts.add(title);
        String plain = LEADING.matcher(title).replaceFirst("");
        texts.add(plain);
        // States end the longest titles in their own way: "… All Migrant Workers and their families".
        int lastPart = plain.lastIndexOf(" and ");
        if (lastPart > 0
                && TELLING_WORD.matcher(plain.substring(0, lastPart)).results().count() >= TELLING_WORDS) {
            texts.add(plain.substring(0, lastPart));
        }
        entry.column("aliases").ifPresent(cell -> texts.addAll(Arrays.asList(cell.split("\\|", -1))));
        List<TreatyName> names = new ArrayList<>();
        for (String text : texts) {
            // "Optional Protocol thereto" is that of the convention before it.
            if (!text.endsWith(" thereto")) {
                names.add(of(entry, text));
            }
        }
        return names;
    }

    private static TreatyName of(Codelist.Entry entry, String text) {
        boolean acronym = isAcronym(text);
        boolean generic = NOT_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .allMatch(word -> OF_ANY_NAME.contains(word)
                        || Character.isDigit(word.charAt(0))
                        || (word.startsWith("op") && word.length() < OP_AND_NUMBER));
        boolean numbered = entry.column("kind").filter("ilo"::equals).isPresent();
        return new TreatyName(
                entry,
                text,
                acronym,
                acronym && entry.column("body").filter(text::equals).isPresent(),
                !acronym && !INSTRUMENT.matcher(text).find(),
                generic && !numbered ? stems(entry.title()) : Set.of());
    }

    static boolean isAcronym(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The beginnings of the words that tell a title from others. */
    private static Set<String> stems(String title) {
        return NOT_WORDS
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= STEM && !OF_ANY_NAME.contains(word) && !OF_MANY_TITLES.contains(word))
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name as it is looked for. */
    PhraseIndex.Phrase<TreatyName> phrase() {
        return new PhraseIndex.Phrase<>(text, acronym, false, this);
    }
}
