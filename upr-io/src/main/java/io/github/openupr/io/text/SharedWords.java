package io.github.openupr.io.text;

import io.github.openupr.code.StateCode;
import io.github.openupr.io.text.ItemText.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes the recommendations of one item that share words: "Sign (Chad) and ratify (Peru) the Convention" shares its end, "Ratify the
 * Covenant (Chad) and the Convention (Peru)" its beginning. Thread-safe.
 */
final class SharedWords {

    private static final Pattern SEPARATOR = Pattern.compile(
            "^(?:[\\s\\p{Z}]?(?:\\d{1,2}|\\*{1,3})(?![\\d\\p{L}]))?+[;.,:/)\\s\\p{Z}]*+(?:(?:and/or|and|or|as well as|but|&)[\\s\\p{Z}]++)?+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OBJECT = Pattern.compile(
            "^(?:the|its|their|all|an?|any|other|those|these|both|of the|to the|[A-Z]{2,}[A-Z0-9-]*+|\\p{Lu}[\\p{L}-]*+ \\p{Lu}[\\p{L}-]*+)\\b");

    /** Texts that go on behind States and are no request of their own: "as soon as possible". */
    private static final Pattern CONTINUES = Pattern.compile(
            "^(?:to|as|for|in|of|by|with|the|its|an?|on|at|from|through|so|before|until|including|[a-z]{3,}ing)\\b");

    private static final Pattern GERUND = Pattern.compile("^[a-z]{3,}ing\\b");
    private static final Pattern CONSIDER =
            Pattern.compile("\\b(?:consider|envisage|study|examine)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]++");

    /** Where a shared end stops and something of its own begins. */
    private static final Pattern NEW_CLAUSE = Pattern.compile(",\\s+(?:and|as well as)\\s|;\\s");

    /** Verbs that wait for their object are few words: "Sign", "To consider the possibility of ratifying". */
    private static final int FEW = 9;

    /** No sentence shares its words among more; each might repeat all before it. */
    private static final int MOST = 64;

    private final String item;
    private final List<Segment> segments;

    /** The words of each segment, without what parts it from the one before and ends it. */
    private final List<String> bodies = new ArrayList<>();

    /** For each segment the one that begins with the object for which it waits; -1 if there is none. */
    private final int[] objects;

    private final List<ItemPart> parts = new ArrayList<>();
    private final List<Boolean> linked = new ArrayList<>();

    private SharedWords(String item, List<Segment> segments) {
        this.item = item;
        this.segments = segments;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            String raw = item.substring(segment.start(), segment.textEnd());
            bodies.add(withoutLastMarks(
                    OneLine.of(i == 0 ? raw : SEPARATOR.matcher(raw).replaceFirst(""))));
        }
        this.objects = new int[segments.size()];
        for (int i = segments.size() - 1; i >= 0; i--) {
            objects[i] = findObject(i);
        }
    }

    static List<ItemPart> complete(String item, List<Segment> segments) {
        SharedWords words = new SharedWords(item, segments);
        if (segments.size() > MOST) {
            for (int i = 0; i < segments.size(); i++) {
                words.add(i, words.bodies.get(i));
            }
            return words.parts;
        }
        for (int i = 0; i < segments.size(); i++) {
            words.add(i);
        }
        return ByState.join(words.parts, words.linked);
    }

    private void add(int i) {
        Segment segment = segments.get(i);
        String body = bodies.get(i);
        int object = objects[i];
        if (object > i) {
            add(i, body + ' ' + sharedEnd(object));
        } else if (isObject(i)) {
            addObject(i, body);
        } else if (i > 0
                && segments.get(i - 1).goesOn()
                && CONTINUES.matcher(body).find()) {
            String before = parts.get(parts.size() - 1).text();
            if (segment.states().isEmpty()) {
                lengthenLast(before + ' ' + body, segment);
            } else {
                add(i, before + ' ' + body);
            }
        } else if (i > 0
                && segments.get(i - 1).joinsNext()
                && OBJECT.matcher(body).find()) {
            add(i, (sharedBeginning(i) + ' ' + body).strip());
        } else {
            add(i, body);
        }
    }

    private void add(int i, String text) {
        Segment segment = segments.get(i);
        Segment before = segments.get(Math.max(0, i - 1));
        linked.add(i > 0
                && (before.joinsNext()
                        || (before.goesOn() && CONTINUES.matcher(bodies.get(i)).find())));
        parts.add(new ItemPart(
                withoutLastMarks((text + segment.behind()).strip()),
                List.copyOf(segment.states()),
                segment.unknown(),
                printed(i)));
    }

    /** The object for which verbs before it wait; its own States may be theirs again, and it may go on with a request of its own. */
    private void addObject(int i, String body) {
        Segment segment = segments.get(i);
        Set<StateCode> known = new HashSet<>();
        int first = firstVerb(i);
        for (int verb = first; verb < i; verb++) {
            known.addAll(segments.get(verb).states());
        }
        Matcher clause = NEW_CLAUSE.matcher(body);
        if (clause.find()) {
            add(i, body.substring(clause.end()));
        } else if (known.containsAll(segment.states())) {
            lengthenLast(parts.get(parts.size() - 1).text(), segment);
        } else {
            List<String> verbs = new ArrayList<>();
            for (int verb = first; verb < i; verb++) {
                verbs.add(bodies.get(verb));
            }
            add(i, String.join(" and ", verbs) + ' ' + body);
        }
    }

    private int firstVerb(int object) {
        int first = object - 1;
        while (first > 0 && segments.get(first - 1).joinsNext() && objects[first - 1] == object) {
            first--;
        }
        return first;
    }

    /** Looks for the object of a segment; that of the next one is known. */
    private int findObject(int i) {
        if (i + 1 == segments.size() || !waits(i)) {
            return -1;
        }
        if (segments.get(i).goesOn()) {
            return isObjectOf(i, bodies.get(i + 1)) ? i + 1 : -1;
        }
        return segments.get(i).joinsNext() ? objects[i + 1] : -1;
    }

    private boolean isObject(int i) {
        return i > 0 && objects[i - 1] == i;
    }

    private boolean isObjectOf(int verb, String body) {
        return OBJECT.matcher(body).find()
                || (GERUND.matcher(body).find()
                        && CONSIDER.matcher(bodies.get(verb)).find());
    }

    private boolean waits(int i) {
        Matcher words = WORD.matcher(bodies.get(i));
        int count = 0;
        while (count <= FEW && words.find()) {
            count++;
        }
        return count > 0 && count <= FEW;
    }

    private String sharedEnd(int object) {
        String body = bodies.get(object);
        Matcher clause = NEW_CLAUSE.matcher(body);
        return clause.find() ? body.substring(0, clause.start()) : body;
    }

    /** The words of the first segment of a chain before its object: "Ratify", "Consider acceding to". */
    private String sharedBeginning(int i) {
        int first = i - 1;
        while (first > 0 && segments.get(first - 1).joinsNext()) {
            first--;
        }
        Matcher words = WORD.matcher(bodies.get(first));
        StringBuilder beginning = new StringBuilder();
        for (int count = 0; count < FEW && words.find(); count++) {
            if (OBJECT.matcher(words.group()).find()) {
                return beginning.toString();
            }
            beginning.append(beginning.isEmpty() ? "" : " ").append(words.group());
        }
        return "";
    }

    private String printed(int i) {
        int from = i == 0 ? 0 : segments.get(i).start();
        int to = i + 1 < segments.size() ? segments.get(i + 1).start() : item.length();
        return item.substring(from, to);
    }

    /** Gives the last part another text, and the printed piece of a segment that is none of its own. */
    private void lengthenLast(String text, Segment more) {
        ItemPart last = parts.remove(parts.size() - 1);
        int index = segments.indexOf(more);
        parts.add(new ItemPart(
                withoutLastMarks(text.strip()), last.states(), last.unknown(), last.printed() + printed(index)));
    }

    /** A text without the marks that end it in a list; a full stop is its own, unless it stands behind parentheses. */
    private static String withoutLastMarks(String body) {
        int end = body.length();
        if (body.endsWith(").")) {
            end--;
        }
        while (end > 0 && " ;,/:".indexOf(body.charAt(end - 1)) >= 0) {
            end--;
        }
        return body.substring(0, end);
    }
}
