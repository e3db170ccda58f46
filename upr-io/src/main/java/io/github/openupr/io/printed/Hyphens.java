package io.github.openupr.io.printed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a hyphen at the end of a line belongs to the word: "follow-" and "up" is follow-up, "aware-" and "ness" is awareness.
 * What the document prints within its lines counts first, then common beginnings and ends of compounds.
 */
final class Hyphens {

    private static final int LONGEST = 60;

    private static final Set<String> FIRSTS = Set.of(
            "non",
            "self",
            "well",
            "anti",
            "co",
            "ex",
            "mid",
            "post",
            "pre",
            "re",
            "semi",
            "multi",
            "inter",
            "intra",
            "sub",
            "cross",
            "decision",
            "policy",
            "law",
            "follow",
            "long",
            "short",
            "high",
            "low",
            "full",
            "half",
            "human",
            "gender",
            "age",
            "child",
            "victim",
            "people",
            "rights",
            "fact",
            "peace",
            "capacity",
            "awareness",
            "so",
            "socio",
            "ill",
            "vice",
            "state",
            "mother",
            "step",
            "build",
            "asylum",
            "right",
            "data",
            "job",
            "income",
            "rule",
            "one",
            "two",
            "three",
            "four",
            "five",
            "ten",
            "pro",
            "neo",
            "counter",
            "extra",
            "ultra",
            "quasi",
            "de");

    private static final Set<String> SECONDS = Set.of(
            "up",
            "making",
            "makers",
            "maker",
            "building",
            "based",
            "related",
            "term",
            "being",
            "raising",
            "sensitive",
            "specific",
            "trafficking",
            "keeping",
            "sharing",
            "holders",
            "holder",
            "seekers",
            "seeker",
            "seeking",
            "responsive",
            "free",
            "wide",
            "level",
            "called",
            "depth",
            "going",
            "off",
            "out",
            "in",
            "to",
            "of",
            "the",
            "general",
            "state",
            "governmental",
            "discrimination",
            "discriminatory",
            "conforming",
            "treatment",
            "friendly",
            "oriented",
            "centred",
            "led",
            "income",
            "scale",
            "old",
            "year",
            "ranking",
            "enforcement",
            "corruption",
            "profit",
            "refoulement",
            "violence",
            "sex",
            "age",
            "day",
            "person",
            "party");

    /** Ends of words that are no words. */
    private static final List<String> FRAGMENTS = List.of(
            "ness", "ment", "ments", "tion", "tions", "sion", "sions", "ity", "ities", "ance", "ence", "ing", "ings",
            "ed", "er", "ers", "ies", "ive", "able", "ible", "ally", "ly", "al", "ous", "ate", "ated", "ation",
            "ations", "ism", "ist", "ists", "ary", "ory", "ent", "ents", "ant", "ants", "cal", "tional", "tive", "cy",
            "ty", "ry", "dom");

    private final List<Line> lines;
    private @Nullable Set<String> words;

    Hyphens(List<Line> lines) {
        this.lines = lines;
    }

    /** Puts the next line of a paragraph behind it. */
    void join(StringBuilder text, String next) {
        int last = text.length() - 1;
        if (last >= 1 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1))) {
            if (Ending.beginsSmall(next) && Character.isLetter(text.charAt(last - 1)) && !keeps(text, next)) {
                text.setLength(last);
            }
            text.append(next);
        } else {
            text.append(' ').append(next);
        }
    }

    private boolean keeps(StringBuilder text, String next) {
        int end = text.length() - 1;
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        int length = 0;
        while (length < Math.min(next.length(), LONGEST) && Character.isLetter(next.charAt(length))) {
            length++;
        }
        String first = text.substring(start, end).toLowerCase(Locale.ROOT);
        String second = next.substring(0, length).toLowerCase(Locale.ROOT);
        Set<String> known = words();
        if (known.contains(first + '-' + second)) {
            return true;
        }
        if (known.contains(first + second)) {
            return false;
        }
        if (first.indexOf('-') >= 0 || FIRSTS.contains(first) || SECONDS.contains(second)) {
            return true;
        }
        return known.contains(first)
                && (known.contains(second) || FRAGMENTS.stream().noneMatch(second::equals));
    }

    /** The words that stand within lines, compounds as a whole. */
    private Set<String> words() {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>();
            for (Line line : lines) {
                add(line.text(), known);
            }
            words = known;
        }
        return known;
    }

    private static void add(String text, Set<String> words) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = Character.isLetter(c) || (c == '-' && start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                // The first and last word of a line may be halves.
                boolean half = text.charAt(i - 1) == '-';
                if (!half && start > 0) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
        }
    }
}
