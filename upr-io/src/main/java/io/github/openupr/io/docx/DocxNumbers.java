package io.github.openupr.io.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that Word puts before the paragraphs of lists; belongs to one thread. */
final class DocxNumbers {

    private static final int LEVELS = 9;
    private static final int MOST = 1_000_000;
    private static final int LETTERS = 26;
    private static final int MAX_BASES = 20;
    private static final String NONE = "0";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    /** What a level looks like: {@code numFmt} and {@code lvlText} and {@code start} by name. */
    private final Map<String, Map<String, String>> levels = new HashMap<>();

    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> restarts = new HashMap<>();
    private final Map<String, Map<String, String>> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** A list and the form that it has. */
    void list(String list, String form) {
        forms.put(list, form);
    }

    /** A property of a level. */
    void level(String form, int level, String name, String value) {
        levels.computeIfAbsent(key(form, level), key -> new HashMap<>()).put(name, value);
    }

    /** A list that counts anew. */
    void restart(String list, int level, String start) {
        restarts.put(key(list, level), start);
    }

    /** A property of a style. */
    void style(String style, String name, String value) {
        styles.computeIfAbsent(style, key -> new HashMap<>()).put(name, value);
    }

    static int level(@Nullable String text) {
        return number(text, 0) % LEVELS;
    }

    static String own(String list) {
        return "list " + list;
    }

    private static String key(String name, int level) {
        return name + '/' + level;
    }

    /** The number of the next paragraph, with a blank behind it; empty where it has none. */
    Optional<String> next(@Nullable String list, @Nullable String level, String style) {
        String found = list == null ? property(style, "numId") : list;
        if (found == null || found.equals(NONE) || !forms.containsKey(found)) {
            return Optional.empty();
        }
        int at = level(level == null ? property(style, "ilvl") : level);
        String form = forms.getOrDefault(found, "");
        int[] count = counts.computeIfAbsent(form, key -> new int[LEVELS]);
        if (begun.add(found)) {
            for (int i = 0; i < LEVELS; i++) {
                String start = restarts.get(key(found, i));
                if (start != null) {
                    count[i] = 0;
                }
            }
        }
        count[at] = count[at] == 0 ? start(found, form, at) : Math.min(MOST, count[at] + 1);
        for (int i = at + 1; i < LEVELS; i++) {
            count[i] = 0;
        }
        String text = text(found, form, at, count);
        return text.isBlank() ? Optional.empty() : Optional.of(text + ' ');
    }

    private @Nullable String property(String style, String name) {
        String at = style;
        for (int i = 0; i < MAX_BASES; i++) {
            Map<String, String> known = styles.getOrDefault(at, Map.of());
            if (known.containsKey(name)) {
                return known.get(name);
            }
            at = known.getOrDefault("basedOn", "");
        }
        return null;
    }

    private int start(String list, String form, int level) {
        String restart = restarts.get(key(list, level));
        return number(restart == null ? property(list, form, level, "start", "1") : restart, 1);
    }

    private String property(String list, String form, int level, String name, String otherwise) {
        Map<String, String> shared = levels.getOrDefault(key(form, level), Map.of());
        return levels.getOrDefault(key(own(list), level), Map.of())
                .getOrDefault(name, shared.getOrDefault(name, otherwise));
    }

    private String text(String list, String form, int level, int[] count) {
        if (property(list, form, level, "numFmt", "decimal").equals("bullet")) {
            return "\u2022";
        }
        String pattern = property(list, form, level, "lvlText", "");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            int other = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (pattern.charAt(i) == '%' && other >= 0 && other < LEVELS) {
                int shown = count[other] == 0 ? start(list, form, other) : count[other];
                text.append(written(shown, property(list, form, other, "numFmt", "decimal")));
                i++;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** Behind z comes aa, then bb. */
    private static String letters(int number) {
        int times = Math.min(LETTERS, (number - 1) / LETTERS + 1);
        return number < 1
                ? ""
                : String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat(times);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int left = Math.min(number, ROMAN[0] * 4 - 1);
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
                left -= ROMAN[i];
            }
        }
        return text.toString();
    }

    private static int number(@Nullable String text, int otherwise) {
        boolean digits = text != null
                && !text.isEmpty()
                && text.length() <= 6
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : otherwise;
    }
}
