package io.github.openupr.validation.rules;

import io.github.openupr.code.Codelist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the names of treaties in a text: titles, other names and acronyms of the codelist {@code treaties}. Immutable and
 * thread-safe.
 *
 * <p>A name is looked for where a word begins with a capital letter or a digit; of several the longest counts, because the
 * name of a protocol begins before that of its convention. An acronym behind a name ("(CAT)") is the same name once more.
 */
final class TreatyNames {

    // Declarations, resolutions and sets of principles are no treaties.
    private static final Set<String> NO_TREATIES = Set.of("standard", "declaration", "resolution", "procedure");
    private static final Set<String> IN_EVERY_NAME = Set.of(
            "first", "second", "third", "optional", "additional", "protocol", "protocols", "convention", "thereto");
    private static final List<String> ORDINALS = List.of("second ", "third ");
    private static final Set<String> GLOSS = Set.of(" ", " (", "(");
    private static final int SLOTS = 4096;

    // Long names share their first words, so that many letters tell them apart; acronyms and short names have few.
    private static final int LONG = 22;
    private static final int SHORT = 4;

    /** The slots of the first letters of all names: most capital words of a text are passed by with one look. */
    private final boolean[] begins = new boolean[SLOTS];

    private final List<List<Name>> byLongBeginning;
    private final List<List<Name>> byShortBeginning;

    private TreatyNames(Codelist treaties) {
        Map<Integer, List<Name>> longer = new TreeMap<>();
        Map<Integer, List<Name>> shorter = new TreeMap<>();
        for (Codelist.Entry entry : treaties.entries()) {
            if (entry.column("kind").filter(NO_TREATIES::contains).isEmpty()) {
                names(entry).filter(TreatyNames::isTelling).forEach(name -> {
                    begins[slot(name, 0, SHORT)] = true;
                    boolean isLong = name.length() >= LONG;
                    (isLong ? longer : shorter)
                            .computeIfAbsent(slot(name, 0, isLong ? LONG : SHORT), slot -> new ArrayList<>())
                            .add(Name.of(name, entry));
                });
            }
        }
        byLongBeginning = table(longer);
        byShortBeginning = table(shorter);
    }

    private static List<List<Name>> table(Map<Integer, List<Name>> slots) {
        List<List<Name>> table = new ArrayList<>(SLOTS);
        for (int i = 0; i < SLOTS; i++) {
            List<Name> names = slots.getOrDefault(i, new ArrayList<>());
            names.sort(Comparator.comparingInt(name -> -name.text().length()));
            table.add(List.copyOf(names));
        }
        return table;
    }

    /** The names of the codelist. */
    static TreatyNames ofCodelist() {
        return new TreatyNames(Codelist.of("treaties"));
    }

    private static Stream<String> names(Codelist.Entry entry) {
        Stream<String> listed = Stream.concat(
                Stream.of(entry.title(), entry.code()),
                entry.column("aliases").stream().flatMap(cell -> Stream.of(cell.split("\\|", -1))));
        // Reports print the typographic apostrophe.
        return listed.flatMap(name -> Stream.of(name, name.replace('\'', '\u2019')))
                .distinct();
    }

    /** Whether a name means one treaty wherever it stands: "Optional Protocol thereto" does not. */
    private static boolean isTelling(String name) {
        return !Character.isLowerCase(name.charAt(0))
                && !IN_EVERY_NAME.containsAll(
                        List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    /** Hands over each name that the text has, in the order of the text. */
    void find(String text, TextScan scan, Consumer<Found> found) {
        int behindLast = -1;
        for (int word = 0; word < scan.words(); word++) {
            int start = scan.start(word);
            char first = text.charAt(start);
            // Words with a capital letter or digit are few; everything else is passed by here.
            if (first >= '0' && first <= 'Z' && start >= behindLast) {
                Optional<Name> here = at(text, start);
                if (here.isPresent()) {
                    Name name = numbered(text, start).orElse(here.get());
                    if (!(name.acronym() && isGloss(text, behindLast, start))) {
                        found.accept(new Found(name.entry(), name.committee(), start));
                    }
                    behindLast = start + here.get().text().length();
                }
            }
        }
    }

    private Optional<Name> at(String text, int start) {
        int slot = slot(text, start, SHORT);
        if (!begins[slot]) {
            return Optional.empty();
        }
        Optional<Name> found = among(byLongBeginning.get(slot(text, start, LONG)), text, start);
        return found.isPresent() ? found : among(byShortBeginning.get(slot), text, start);
    }

    private static Optional<Name> among(List<Name> names, String text, int start) {
        // A loop by index: an iterator for each word of a million texts is felt.
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).standsAt(text, start)) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }

    /** The protocol that a small "second" or "third" before the name makes of it. */
    private Optional<Name> numbered(String text, int start) {
        for (String ordinal : ORDINALS) {
            if (text.startsWith(ordinal, start - ordinal.length())) {
                return at(text, start - ordinal.length());
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but a blank or a bracket lies between. */
    private static boolean isGloss(String text, int from, int to) {
        return from >= 0 && to - from <= 2 && GLOSS.contains(text.substring(from, to));
    }

    private static int slot(String text, int start, int letters) {
        int slot = 0;
        int end = Math.min(start + letters, text.length());
        for (int i = start; i < end && (letters == LONG || TextScan.isOfWord(text.charAt(i))); i++) {
            // Names are compared without case.
            slot = slot * 31 + (text.charAt(i) | 0x20);
        }
        return slot & (SLOTS - 1);
    }

    /**
     * A name that a text has.
     *
     * @param treaty the entry of the codelist
     * @param committee whether the name is that of the treaty's committee too
     * @param start where it begins
     */
    record Found(Codelist.Entry treaty, boolean committee, int start) {}

    private record Name(String text, Codelist.Entry entry, boolean acronym, boolean committee) {

        static Name of(String text, Codelist.Entry entry) {
            boolean acronym = text.equals(text.toUpperCase(Locale.ROOT));
            return new Name(
                    text,
                    entry,
                    acronym,
                    acronym && entry.column("body").filter(text::equals).isPresent());
        }

        boolean standsAt(String whole, int start) {
            int end = start + text.length();
            return whole.regionMatches(!acronym, start, text, 0, text.length())
                    && (end >= whole.length() || !TextScan.isOfWord(whole.charAt(end)));
        }
    }
}
