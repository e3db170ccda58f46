package io.github.openupr.io.text;

import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the text of a printed item apart into recommendations and their States, which stand in parentheses behind each. Internal;
 * thread-safe.
 */
public final class ItemText {

    /** The mark of a footnote may stand behind the States: "(Chad)2;". */
    private static final String MARK = "(?:[\\s\\p{Z}]?(?:\\d{1,2}|\\*{1,3})(?![\\d\\p{L}]))?+";

    private static final Pattern BETWEEN = Pattern.compile(MARK + "[\\s\\p{Z};,.)/]*+(?:(?:and|&)[\\s\\p{Z}]*+)?");
    private static final Pattern AT_END =
            Pattern.compile(MARK + "[\\s\\p{Z};,.:)/\\]”\"]*+" + MARK + "[\\s\\p{Z};.:]*+(?:and[\\s\\p{Z}]*+)?");
    private static final Pattern ENDS = Pattern.compile(MARK + "[\\s\\p{Z})]*+[;.:]");
    private static final Pattern JOINS = Pattern.compile(
            MARK + "[\\s\\p{Z}]*+(?:[,/]|(?:and|or|as well as|but|&)[\\s\\p{Z}])", Pattern.CASE_INSENSITIVE);

    /** The letters and numbers of an enumeration: "(a) ... (b) ...". */
    private static final Pattern ENUMERATOR = Pattern.compile("[a-z]|[ivx]{1,4}|\\d{1,2}");

    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z-]*[A-Z0-9][A-Za-z0-9-]*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'.,\\s-]{2,59}");

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private int start;

    private ItemText(String text) {
        this.text = text;
    }

    /** The recommendations of an item, without its number; at least one. */
    public static List<ItemPart> parts(String text) {
        ItemText item = new ItemText(text);
        item.split();
        return SharedWords.complete(text, item.segments);
    }

    /** Where a recommendation ends its text, which States made it, and where the next one begins. */
    record Segment(
            int start,
            int textEnd,
            int end,
            Set<StateCode> states,
            List<String> unknown,
            String behind,
            boolean joinsNext,
            boolean goesOn) {}

    private void split() {
        List<Parentheses> groups = Parentheses.in(text).stream()
                .filter(group -> !ENUMERATOR.matcher(group.content().strip()).matches())
                .toList();
        int i = 0;
        while (i < groups.size()) {
            int last = lastOfRun(groups, i);
            take(groups.subList(i, last + 1));
            i = last + 1;
        }
        if (segments.isEmpty()
                || !AT_END.matcher(text).region(start, text.length()).matches()) {
            segments.add(new Segment(start, text.length(), text.length(), Set.of(), List.of(), "", false, false));
        }
    }

    /** The last of the pairs that stand side by side, with nothing but marks between them. */
    private int lastOfRun(List<Parentheses> groups, int first) {
        int last = first;
        while (last + 1 < groups.size() && onlyMarks(groups.get(last), groups.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean onlyMarks(Parentheses one, Parentheses next) {
        int from = one.end();
        int to = next.start();
        return BETWEEN.matcher(text).region(from, to).matches();
    }

    /** Takes the States of a run of pairs, which ends a recommendation if it has one, and behind the last one in any case. */
    private void take(List<Parentheses> run) {
        int end = run.get(run.size() - 1).end();
        boolean atEnd = AT_END.matcher(text).region(end, text.length()).matches();
        boolean ends = atEnd || ENDS.matcher(text).region(end, text.length()).lookingAt();
        boolean joins = !ends && JOINS.matcher(text).region(end, text.length()).lookingAt();
        boolean goesOn = !ends && !joins;
        Set<StateCode> states = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        StringBuilder behind = new StringBuilder();
        int textEnd = -1;
        for (int i = 0; i < run.size(); i++) {
            Parentheses group = run.get(i);
            StateNames names = StateNames.in(group.content());
            boolean last = textEnd >= 0 || i == run.size() - 1;
            boolean misspelt = names.codes().isEmpty()
                    && last
                    && isLikelyName(group.content())
                    && (atEnd || (ends && States.closest(group.content()).isPresent()));
            if (namesStates(names) || misspelt) {
                textEnd = textEnd < 0 ? group.start() : textEnd;
                states.addAll(names.codes());
                unknown.addAll(names.unknown());
            } else if (textEnd >= 0) {
                // An acronym behind the States belongs to the text before them: "... Families (Chad) (ICRMW)".
                behind.append(" (").append(group.content()).append(')');
            }
        }
        if (textEnd >= 0 && (!text.substring(start, textEnd).isBlank() || segments.isEmpty())) {
            segments.add(new Segment(start, textEnd, end, states, unknown, behind.toString(), joins, goesOn));
            start = end;
        }
    }

    /** Whether names are a list of States, not a remark that names one: "(such as Chad)". */
    private static boolean namesStates(StateNames names) {
        return !names.codes().isEmpty()
                && names.unknown().size() <= names.codes().size()
                && names.unknown().stream().allMatch(ItemText::isLikelyName);
    }

    private static boolean isLikelyName(String content) {
        String name = OneLine.of(content);
        return NAME.matcher(name).matches() && !ACRONYM.matcher(name).matches();
    }
}
