package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.SdgCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Sustainable Development Goals and targets that a text names by their numbers. Immutable and thread-safe. */
final class NamedGoals {

    /** The word before the numbers. A bare "goal" or "target" may be of anything else. */
    private static final Pattern WORD = Pattern.compile(
            "\\b(?:(SDGs?|Sustainable\\s+Development\\s+(?:Goals?|targets?))(?:\\s++(?:targets?|goals?))?+|(goals?|targets?))(?:\\s++(?:Nos?\\.?|numbers?))?+[\\s(:#-]{0,3}+(?=\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}+(?:\\.(?:\\d{1,2}+|[a-z](?![a-z])))?+(?!\\d)");
    private static final Pattern LINK = Pattern.compile(
            "\\s*+(?:([\u2013\u2014-]|to\\b)|,?\\s*+(?:and|&|or|as\\s+well\\s+as)|[,;/])\\s*+(?:(?:SDGs?|goals?|targets?)\\s++)?+",
            Pattern.CASE_INSENSITIVE);
    // The goals of 2000 had numbers too, and "target 5.2 per cent" is none.
    private static final Pattern OTHER_GOALS = Pattern.compile(
            "\\b(?:Millennium\\s+(?:Development\\s+)?|Development\\s+|strategic\\s+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUANTITY =
            Pattern.compile("\\s*+(?:%|per\\s?cent|percent|million|billion|years?\\b)", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_BACK = 30;

    private final Codelist goals = Codelist.of("sdgs");

    List<Recognized<SdgCode>> find(String text) {
        List<Recognized<SdgCode>> found = new ArrayList<>(0);
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            from = word.end();
            Predicate<String> fits = kind(word, text);
            from = addNumbers(text, word, fits, found);
        }
        return found;
    }

    /** What numbers stand behind a word: a bare "target" has those of targets, a bare "Goal" those of goals. */
    private static Predicate<String> kind(Matcher word, String text) {
        if (word.group(1) != null) {
            return code -> true;
        }
        String bare = word.group(2).toLowerCase(Locale.ROOT);
        String before = text.substring(Math.max(0, word.start() - LOOKED_BACK), word.start());
        if (OTHER_GOALS.matcher(before).find()) {
            return code -> false;
        }
        if (bare.startsWith("target")) {
            return code -> code.contains(".");
        }
        return Character.isUpperCase(text.charAt(word.start())) ? code -> true : code -> false;
    }

    private int addNumbers(String text, Matcher word, Predicate<String> fits, List<Recognized<SdgCode>> found) {
        Matcher number = NUMBER.matcher(text);
        Matcher link = LINK.matcher(text);
        int start = word.start();
        int end = word.end();
        Optional<String> rangeFrom = Optional.empty();
        number.region(end, text.length());
        while (number.lookingAt()) {
            end = number.end();
            String code = number.group().toLowerCase(Locale.ROOT);
            if (!fits.test(code) || goals.find(code).isEmpty() || isQuantity(text, end)) {
                break;
            }
            if (rangeFrom.isPresent()) {
                addRange(rangeFrom.get(), code, text, number, found);
            }
            found.add(Recognized.in(text, SdgCode.of(code), start, end));
            link.region(end, text.length());
            if (!link.lookingAt()) {
                break;
            }
            rangeFrom = link.group(1) == null ? Optional.empty() : Optional.of(code);
            start = link.end();
            number.region(start, text.length());
        }
        return end;
    }

    private static boolean isQuantity(String text, int end) {
        Matcher quantity = QUANTITY.matcher(text);
        quantity.region(end, text.length());
        return quantity.lookingAt();
    }

    /** The goals between two; targets have letters too and are not counted through. */
    private static void addRange(
            String first, String last, String text, Matcher number, List<Recognized<SdgCode>> found) {
        if (first.contains(".") || last.contains(".")) {
            return;
        }
        for (int goal = Integer.parseInt(first) + 1; goal < Integer.parseInt(last); goal++) {
            found.add(Recognized.in(text, SdgCode.of(Integer.toString(goal)), number.start(), number.end()));
        }
    }
}
