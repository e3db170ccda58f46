package io.github.openupr.io.text;

import io.github.openupr.io.text.ItemText.Segment;
import java.util.ArrayList;
import java.util.List;
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
    private static final Pattern OBJECT =
            Pattern.compile("^(?:the|its|their|all|an?|other|those|these|both|[A-Z]{2,}[A-Z0-9-]*+)\\b");
    private static final Pattern CONTINUES = Pattern.compile(
            "^(?:to|as|for|in|of|by|with|the|its|an?|on|at|from|through|so|before|until|including|[a-z]{3,}ing)\\b");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]++");

    /** Where a shared end stops and something of its own begins. */
    private static final Pattern NEW_CLAUSE = Pattern.compile(",\\s+(?:and|as well as)\\s|;\\s");

    /** Verbs that wait for their object are few words: "Sign", "To consider ratifying". */
    private static final int FEW = 6;

    private final String item;
    private final List<Segment> segments;
    private final List<ItemPart> parts = new ArrayList<>();
    private final List<Boolean> linked = new ArrayList<>();

    private SharedWords(String item, List<Segment> segments) {
        this.item = item;
        this.segments = segments;
    }

    static List<ItemPart> complete(String item, List<Segment> segments) {
        SharedWords words = new SharedWords(item, segments);
        for (int i = 0; i < segments.size(); i++) {
            words.add(i);
        }
        return ByState.join(words.parts, words.linked);
    }

    private void add(int i) {
        Segment segment = segments.get(i);
        String body = body(i);
        int object = objectOf(i);
        String text = body;
        if (object > i) {
            text = body + ' ' + sharedEnd(object);
        } else if (i > 0 && segments.get(i - 1).goesOn()) {
            if (segment.states().isEmpty()) {
                lengthenLast(body, segment);
                return;
            }
            text = behindStates(i, body);
        } else if (i > 0
                && segments.get(i - 1).joinsNext()
                && OBJECT.matcher(body).find()) {
            text = (sharedBeginning(i) + ' ' + body).strip();
        }
        linked.add(i > 0
                && (segments.get(i - 1).joinsNext()
                        || (segments.get(i - 1).goesOn()
                                && CONTINUES.matcher(body).find())));
        parts.add(new ItemPart(
                withoutLastMarks((text + segment.behind()).strip()),
                List.copyOf(segment.states()),
                segment.unknown(),
                printed(i)));
    }

    /** The text of a segment that goes on behind States without a mark: with what stands before them, unless it is a request of its own. */
    private String behindStates(int i, String body) {
        boolean verbs = objectOf(i - 1) == i;
        Matcher clause = NEW_CLAUSE.matcher(body);
        if (verbs && clause.find()) {
            return body.substring(clause.end());
        }
        if (!CONTINUES.matcher(body).find()) {
            return body;
        }
        return (verbs ? allVerbs(i) : parts.get(parts.size() - 1).text()) + ' ' + body;
    }

    /** The words of a segment, without what parts it from the one before. */
    private String body(int i) {
        Segment segment = segments.get(i);
        String raw = item.substring(segment.start(), segment.textEnd());
        return OneLine.of(i == 0 ? raw : SEPARATOR.matcher(raw).replaceFirst(""));
    }

    /** The segment that begins with the object for which this one waits; -1 if there is none. */
    private int objectOf(int i) {
        int k = i;
        while (k < segments.size() && waits(k)) {
            if (segments.get(k).goesOn()) {
                return k + 1 < segments.size() ? k + 1 : -1;
            }
            if (!segments.get(k).joinsNext()) {
                return -1;
            }
            k++;
        }
        return -1;
    }

    private boolean waits(int i) {
        Matcher words = WORD.matcher(body(i));
        int count = 0;
        while (count <= FEW && words.find()) {
            count++;
        }
        return count > 0 && count <= FEW;
    }

    private String sharedEnd(int object) {
        String body = body(object);
        Matcher clause = NEW_CLAUSE.matcher(body);
        return clause.find() ? body.substring(0, clause.start()) : body;
    }

    private String allVerbs(int object) {
        int first = object - 1;
        while (first > 0 && segments.get(first - 1).joinsNext()) {
            first--;
        }
        List<String> verbs = new ArrayList<>();
        for (int i = first; i < object; i++) {
            verbs.add(body(i));
        }
        return String.join(" and ", verbs);
    }

    /** The words of the first segment of a chain before its object: "Ratify", "Consider acceding to". */
    private String sharedBeginning(int i) {
        int first = i - 1;
        while (first > 0 && segments.get(first - 1).joinsNext()) {
            first--;
        }
        Matcher words = WORD.matcher(body(first));
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

    /** Gives the last part the rest of the item, which names no States: "Ratify it (Chad) as soon as possible". */
    private void lengthenLast(String body, Segment rest) {
        ItemPart last = parts.remove(parts.size() - 1);
        boolean there = last.text().endsWith(body);
        parts.add(new ItemPart(
                there ? last.text() : withoutLastMarks(last.text() + ' ' + body),
                last.states(),
                last.unknown(),
                last.printed() + item.substring(rest.start())));
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
