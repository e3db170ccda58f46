package io.github.openupr.io.text;

import io.github.openupr.code.StateCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the text of an item apart into recommendations and their States, which stand in parentheses behind each. */
public final class ItemText {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z};,.)]*(?:and[\\s\\p{Z}]*)?");
    private static final Pattern ENDS = Pattern.compile("[\\s\\p{Z})]*[;.].*", Pattern.DOTALL);
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z-]*[A-Z][A-Za-z0-9-]*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'.,\\s-]{2,59}");

    private final String text;
    private final List<ItemPart> parts = new ArrayList<>();
    private final Set<StateCode> states = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private int start;

    private ItemText(String text) {
        this.text = text;
    }

    /** The recommendations of an item, without its number; at least one. */
    public static List<ItemPart> parts(String text) {
        return new ItemText(text).read();
    }

    private List<ItemPart> read() {
        List<Parentheses> groups = Parentheses.in(text);
        int i = 0;
        while (i < groups.size()) {
            int last = lastOfRun(groups, i);
            int end = groups.get(last).end();
            boolean atEnd = BETWEEN.matcher(text.substring(end)).matches();
            List<Parentheses> run = groups.subList(i, last + 1);
            if (atEnd || ENDS.matcher(text.substring(end)).matches()) {
                take(run, atEnd);
            }
            i = last + 1;
        }
        if (parts.isEmpty() || !rest().isEmpty()) {
            endPart(text.length(), text.length());
        }
        return parts;
    }

    private String rest() {
        return BETWEEN.matcher(text.substring(start)).matches() ? "" : text.substring(start);
    }

    /** The last of the pairs that stand side by side, with nothing but marks between them. */
    private int lastOfRun(List<Parentheses> groups, int first) {
        int last = first;
        while (last + 1 < groups.size()
                && BETWEEN.matcher(text.substring(
                                groups.get(last).end(), groups.get(last + 1).start()))
                        .matches()) {
            last++;
        }
        return last;
    }

    /** Takes the States of a run of pairs, which ends a recommendation if it has one, and behind the last one in any case. */
    private void take(List<Parentheses> run, boolean atEnd) {
        List<StateNames> names =
                run.stream().map(group -> StateNames.in(group.content())).toList();
        boolean any = names.stream().anyMatch(each -> !each.codes().isEmpty());
        int textEnd = -1;
        for (int i = 0; i < run.size(); i++) {
            Parentheses group = run.get(i);
            StateNames each = names.get(i);
            boolean isStates = !each.codes().isEmpty();
            boolean misspelt =
                    !isStates && (textEnd >= 0 || i == run.size() - 1) && atEnd && isLikelyName(group.content());
            if (isStates || misspelt) {
                textEnd = textEnd < 0 ? group.start() : textEnd;
                states.addAll(each.codes());
                unknown.addAll(each.unknown());
            } else if (textEnd >= 0) {
                // An acronym behind the States belongs to the text before them: "... Families (Chad) (ICRMW)".
                kept.append(" (").append(group.content()).append(')');
            }
        }
        if (any || textEnd >= 0) {
            endPart(textEnd, run.get(run.size() - 1).end());
        }
    }

    private static boolean isLikelyName(String content) {
        String name = OneLine.of(content);
        return NAME.matcher(name).matches() && !ACRONYM.matcher(name).matches();
    }

    /** A text without the marks that end it in a list; a full stop is its own, unless it stands behind parentheses. */
    private static String withoutLastMarks(String body) {
        int end = body.length();
        if (body.endsWith(").")) {
            end--;
        }
        while (end > 0 && " ;,".indexOf(body.charAt(end - 1)) >= 0) {
            end--;
        }
        return body.substring(0, end);
    }

    private void endPart(int textEnd, int next) {
        String body = (OneLine.of(text.substring(start, textEnd)) + kept).strip();
        if (!parts.isEmpty()) {
            body = body.replaceFirst("^[;.,)\\s]+(?:and (?=\\p{Ll}))?", "");
        }
        parts.add(new ItemPart(withoutLastMarks(body), List.copyOf(states), List.copyOf(unknown)));
        states.clear();
        unknown.clear();
        kept.setLength(0);
        start = next;
    }
}
