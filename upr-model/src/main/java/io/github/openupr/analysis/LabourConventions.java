package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds conventions of the International Labour Organization by lists of their numbers: "ILO Conventions Nos. 87, 98 and 169". Immutable and thread-safe. */
final class LabourConventions {

    private static final Pattern HEAD = Pattern.compile(
            "\\bconventions?\\s*+\\(?(?:n(?:os?)?\\b\\.?+|numbers?)?\\s*+(?=\\d)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{2,3}+(?!\\d)");
    private static final Pattern LINK = Pattern.compile(
            "(?:\\s*+\\([^()]{1,80}+\\))?+(?:,?\\s*+(?:and|&|or)|[,;/])\\s*+(?:the\\s++)?(?:(?:ILO\\s++)?conventions?\\s++)?+(?:nos?\\b\\.?+\\s*+)?+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABOUR =
            Pattern.compile("\\bILO\\b|labou?r\\s+organi[sz]ation|conventions?\\s+nos?\\b", Pattern.CASE_INSENSITIVE);

    private final Codelist treaties = Codelist.of("treaties");

    /** A treaty whose name ends there. */
    private record Place(String code, int end) {}

    /** Adds what a text names by number; the first of a list may be found by its name already. */
    void addTo(List<PhraseIndex.Hit<Codelist.Entry>> found, String text) {
        // Most texts are passed by here.
        if (text.indexOf("onvention") < 0 || !LABOUR.matcher(text).find()) {
            return;
        }
        Set<Place> known = new HashSet<>();
        found.forEach(hit -> known.add(new Place(hit.meaning().code(), hit.end())));
        Matcher head = HEAD.matcher(text);
        int from = 0;
        while (head.find(from)) {
            from = addNumbers(text, head, known, found);
        }
    }

    private int addNumbers(String text, Matcher head, Set<Place> known, List<PhraseIndex.Hit<Codelist.Entry>> found) {
        Matcher number = NUMBER.matcher(text);
        Matcher link = LINK.matcher(text);
        int start = head.start();
        int end = head.end();
        number.region(end, text.length());
        while (number.lookingAt()) {
            end = number.end();
            Optional<Codelist.Entry> convention = treaties.find("ILO-" + number.group());
            if (convention.isPresent() && known.add(new Place(convention.get().code(), end))) {
                found.add(new PhraseIndex.Hit<>(convention.get(), start, end));
            }
            link.region(end, text.length());
            if (!link.lookingAt()) {
                break;
            }
            start = link.end();
            number.region(start, text.length());
        }
        return end;
    }
}
