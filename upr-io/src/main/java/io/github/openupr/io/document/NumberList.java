package io.github.openupr.io.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of recommendations as an addendum lists them: {@code 1–5, 14–16}, {@code 140.82-85, 87}, {@code 103.1 to 103.4 and 104.2}. Immutable.
 *
 * @param numbers each number, ranges resolved; {@code 140.87} where the paragraph is not repeated
 * @param start where the list begins in its text
 * @param end where it ends
 * @param unread ranges that cannot be one; of them the ends are among the numbers
 */
record NumberList(List<String> numbers, int start, int end, List<String> unread) {

    /** Reports have up to 500 recommendations; a range of more is a misprint, or no range. */
    private static final int WIDEST = 1_000;

    /** How far back the word is looked for that says what a number is. */
    private static final int BACK = 60;

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?:[\\s\\p{Z},;&/]|\\.(?=[\\s\\p{Z}])|\\band\\b|\\bas well as\\b|\\bor\\b|\\balso\\b|\\bnos?\\b\\.?"
                    + "|\\((?![(0-9])[^()0-9]{1,120}\\)){1,12}+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile(
            "[\\s\\p{Z}]{0,4}+(?:[-–—‑−‒]|(?:up )?to\\b|through\\b|until\\b)[\\s\\p{Z}]{0,4}+(?=[0-9])",
            Pattern.CASE_INSENSITIVE);

    /** What shows that the numbers behind it are those of recommendations although they stand without their paragraph. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:\\brecommendations?|\\brecs?|\\bnos?|\\bnumbers?|\\bnumbered|#)\\.?,?[\\s\\p{Z}]*(?:(?:under|with|in|bearing) )?(?:the )?"
                    + "(?:serial )?(?:(?:nos?|numbers?)\\b\\.?)?[\\s\\p{Z}]*[:–-]?[\\s\\p{Z}]*(\\(?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COLON = Pattern.compile("recommendation[^:]*:[\\s\\p{Z}]*$", Pattern.CASE_INSENSITIVE);

    /** Behind such words a number with a point is another one. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?:\\b(?:articles?|arts?\\.?|goals?|targets?|sdgs?|sections?|version|indicators?|tables?|figures?|eur|usd)|[$€£])"
                    + "[\\s\\p{Z}]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEASURE =
            Pattern.compile("[\\s\\p{Z}]*(?:%|°|(?:per ?cent|million|billion|trillion)\\b)", Pattern.CASE_INSENSITIVE);

    /** In front of such words a number is a count or a day. */
    private static final Pattern COUNT = Pattern.compile(
            "[\\s\\p{Z}]*(?:%|°|(?:per ?cent|million|billion|trillion|thousand|years?|months?|weeks?|days|times|others?|more|further"
                    + "|additional|new|(?:[a-z]+ )?recommendations?|(?:member )?states?|countries|delegations|out|of"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Takes copies of the lists. */
    NumberList {
        numbers = List.copyOf(numbers);
        unread = List.copyOf(unread);
    }

    /** All lists of numbers in running text; a number without paragraph counts where a word says that it is one of a recommendation. */
    static List<NumberList> in(String text) {
        List<NumberList> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (beginsNumber(text, at)) {
                Optional<NumberList> list = labelled(text, at);
                if (list.isPresent()) {
                    found.add(list.get());
                    at = list.get().end();
                    continue;
                }
                at = PrintedNumber.digitsEnd(text, at);
            } else {
                at++;
            }
        }
        return found;
    }

    private static boolean beginsNumber(String text, int at) {
        if (!PrintedNumber.isDigit(text, at)) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && before != '.' && before != '/';
    }

    private static Optional<NumberList> labelled(String text, int at) {
        Optional<PrintedNumber> first = PrintedNumber.at(text, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String before = text.substring(Math.max(0, at - BACK), at);
        if (first.get().hasParagraph()) {
            boolean other = OF_OTHERS.matcher(before).find()
                    || looksAt(MEASURE, text, first.get().end());
            return other ? Optional.empty() : at(text, at);
        }
        Matcher label = LABEL.matcher(before);
        boolean named = label.find();
        if (!named
                && !COLON.matcher(text.substring(Math.max(0, at - 4 * BACK), at))
                        .find()) {
            return Optional.empty();
        }
        // "Recommendations (21)" says how many there are.
        boolean sure = named && label.group(1).isEmpty();
        return at(text, at).filter(list -> sure || list.numbers().size() > 1 || list.end() == text.length());
    }

    /** The list that begins at a place, whatever stands before it; empty where none does. */
    static Optional<NumberList> at(String text, int start) {
        Optional<PrintedNumber> first = PrintedNumber.at(text, start);
        if (first.isEmpty()
                || (!first.get().hasParagraph()
                        && looksAt(COUNT, text, first.get().end()))) {
            return Optional.empty();
        }
        List<String> numbers = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        PrintedNumber last = first.get();
        int begin = start;
        boolean commas = false;
        while (true) {
            Optional<PrintedNumber> to = rangeEnd(text, last);
            if (to.isPresent()) {
                if (!range(last, to.get(), numbers)) {
                    unread.add(text.substring(begin, to.get().end()));
                }
                last = to.get();
            } else {
                numbers.add(last.toString());
                brokenRange(text, begin, last).ifPresent(unread::add);
            }
            Optional<PrintedNumber> next = following(text, last, commas);
            if (next.isEmpty()) {
                return Optional.of(new NumberList(numbers, start, last.end(), unread));
            }
            commas |= text.startsWith(",", last.end());
            last = next.get();
            begin = last.end() - last.length();
        }
    }

    private static Optional<PrintedNumber> rangeEnd(String text, PrintedNumber from) {
        Matcher range = RANGE.matcher(text).region(from.end(), text.length());
        if (!range.lookingAt()) {
            return Optional.empty();
        }
        return PrintedNumber.at(text, range.end())
                .filter(to -> to.hasParagraph() || !looksAt(COUNT, text, to.end()))
                .map(to -> to.within(from));
    }

    /** A dash with digits behind it that are no number of a recommendation. */
    private static Optional<String> brokenRange(String text, int begin, PrintedNumber from) {
        Matcher range = RANGE.matcher(text).region(from.end(), text.length());
        if (!range.lookingAt() || PrintedNumber.at(text, range.end()).isPresent()) {
            return Optional.empty();
        }
        int end = range.end();
        while (PrintedNumber.isDigit(text, end)
                || (text.startsWith(".", end) && PrintedNumber.isDigit(text, end + 1))) {
            end++;
        }
        return Optional.of(text.substring(begin, end));
    }

    private static boolean range(PrintedNumber from, PrintedNumber to, List<String> numbers) {
        int width = to.item() - from.item();
        if (!from.paragraph().equals(to.paragraph()) || width < 0 || width >= WIDEST || from.hasLetter()) {
            numbers.add(from.toString());
            numbers.add(to.toString());
            return false;
        }
        for (int item = from.item(); item <= to.item(); item++) {
            numbers.add(from.withItem(item));
        }
        return true;
    }

    private static Optional<PrintedNumber> following(String text, PrintedNumber last, boolean commas) {
        Matcher between =
                SEPARATOR.matcher(text).region(last.end(), text.length()).useTransparentBounds(true);
        if (!between.lookingAt()) {
            return Optional.empty();
        }
        Optional<PrintedNumber> next = PrintedNumber.at(text, between.end());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        String mark = between.group();
        // A full stop in place of a comma stands inside a list only, as a semicolon behind commas does; otherwise they
        // end it.
        boolean behindStop = mark.indexOf('.') >= 0 && mark.chars().noneMatch(Character::isLetter);
        boolean goesOn = behindStop
                ? next.get().hasParagraph() && endsItem(text, next.get().end())
                : !commas || mark.indexOf(';') < 0 || endsItem(text, next.get().end());
        boolean count =
                !next.get().hasParagraph() && looksAt(COUNT, text, next.get().end());
        return goesOn && !count ? Optional.of(next.get().within(last)) : Optional.empty();
    }

    private static boolean endsItem(String text, int at) {
        return at >= text.length() || ",;.-–".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean looksAt(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Numbers as a person writes them, with a dash for three and more that follow each other: {@code 140.1–140.3, 140.7}. */
    static String print(Collection<String> numbers) {
        StringBuilder text = new StringBuilder();
        List<PrintedNumber> run = new ArrayList<>();
        for (String number : numbers) {
            PrintedNumber next = PrintedNumber.at(number, 0).orElseThrow();
            if (!run.isEmpty() && !next.follows(run.get(run.size() - 1))) {
                end(run, text);
            }
            run.add(next);
        }
        end(run, text);
        return text.toString();
    }

    private static void end(List<PrintedNumber> run, StringBuilder text) {
        if (run.size() > 2) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(run.get(0))
                    .append('–')
                    .append(run.get(run.size() - 1));
        } else {
            run.forEach(number -> text.append(text.isEmpty() ? "" : ", ").append(number));
        }
        run.clear();
    }
}
