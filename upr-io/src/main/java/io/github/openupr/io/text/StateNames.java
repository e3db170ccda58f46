package io.github.openupr.io.text;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of States in one pair of parentheses, or in a cell.
 *
 * @param codes the States that are known
 * @param unknown what stands between them and is none
 */
public record StateNames(List<StateCode> codes, List<String> unknown) {

    private static final String SEPARATORS = ";,/\n";
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");
    private static final Pattern LEADING_AND = Pattern.compile("^(?:and|&)\\s+");

    /** The mark of a footnote behind a name. */
    private static final Pattern MARK = Pattern.compile("\\s?(?:\\d{1,2}|\\*+)$");

    /** Lists print names, not codes; AU in a text is the African Union and not Australia. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    /** No State has a name as long as this. */
    private static final int LONGEST = 200;

    /** The names in a text. */
    public static StateNames in(String text) {
        Optional<StateCode> whole = find(text);
        if (whole.isPresent()) {
            return new StateNames(List.of(whole.get()), List.of());
        }
        Set<StateCode> codes = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String piece : pieces(text)) {
            String name = LEADING_AND.matcher(OneLine.of(piece)).replaceFirst("");
            if (!name.isEmpty()) {
                add(name, codes, unknown);
            }
        }
        return new StateNames(List.copyOf(codes), unknown);
    }

    private static void add(String name, Set<StateCode> codes, List<String> unknown) {
        Optional<StateCode> one = find(name);
        if (one.isPresent()) {
            codes.add(one.get());
            return;
        }
        // Only now: Trinidad and Tobago is one name.
        Matcher and = AND.matcher(name);
        while (and.find()) {
            Optional<StateCode> first = find(name.substring(0, and.start()));
            if (first.isPresent()) {
                codes.add(first.get());
                add(name.substring(and.end()), codes, unknown);
                return;
            }
        }
        if (!addWithoutComma(name, codes)) {
            unknown.add(name);
        }
    }

    /** Two names between which the comma was lost: "Chile Egypt". */
    private static boolean addWithoutComma(String name, Set<StateCode> codes) {
        // Not from the first blank on: what is left behind it may be longer than any name.
        int blank = name.indexOf(' ', name.length() - 1 - LONGEST);
        for (; blank > 0 && blank <= LONGEST; blank = name.indexOf(' ', blank + 1)) {
            Optional<StateCode> first = find(name.substring(0, blank));
            Optional<StateCode> second = first.isEmpty() ? first : find(name.substring(blank + 1));
            if (second.isPresent()) {
                codes.add(first.get());
                codes.add(second.get());
                return true;
            }
        }
        return false;
    }

    /** Splits at separators outside of inner parentheses. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth <= 0 && SEPARATORS.indexOf(c) >= 0) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** The State that a text names as a whole, not by a code. */
    public static Optional<StateCode> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String name = MARK.matcher(OneLine.of(text)).replaceFirst("");
        return States.resolve(name)
                .filter(state -> !CODE.matcher(name).matches() || isName(state, name))
                .map(State::code);
    }

    private static boolean isName(State state, String name) {
        return state.name().equals(name) || state.aliases().contains(name);
    }
}
