package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.TreatyCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the treaties and other instruments that a text names: by the names of the codelist, of which the longest counts, by the protocols of a
 * convention and by lists of the numbers of the ILO's conventions. Immutable and thread-safe.
 */
final class NamedTreaties {

    private static final Pattern NUMBERS =
            Pattern.compile("\\bconventions?\\s*+\\(?(?:nos?\\b\\.?+|numbers?)?\\s*+(?=\\d)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{2,3}+(?!\\d)");
    private static final Pattern LINK = Pattern.compile(
            "(?:\\s*+\\([^()]{1,80}+\\))?+(?:,?\\s*+(?:and|&|or)|[,;/])\\s*+(?:the\\s++)?(?:(?:ILO\\s++)?conventions?\\s++)?+(?:nos?\\b\\.?+\\s*+)?+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABOUR =
            Pattern.compile("\\bILO\\b|labou?r\\s+organi[sz]ation|conventions?\\s+nos?\\b", Pattern.CASE_INSENSITIVE);

    private final PhraseIndex<TreatyName> names =
            new PhraseIndex<>(TreatyName.all().stream().map(TreatyName::phrase).toList());
    private final Protocols protocols = new Protocols();
    private final Codelist treaties = Codelist.of("treaties");

    List<Recognized<TreatyCode>> find(FoldedText folded) {
        String text = folded.text();
        List<PhraseIndex.Hit<TreatyName>> hits = names.all(folded);
        if (hits.isEmpty() && text.indexOf("onvention") < 0) {
            return List.of();
        }
        List<PhraseIndex.Hit<Codelist.Entry>> found = new ArrayList<>();
        List<PhraseIndex.Hit<TreatyName>> longest = PhraseIndex.longest(hits);
        for (PhraseIndex.Hit<TreatyName> hit : longest) {
            Codelist.Entry treaty = hit.meaning().treaty();
            if (!Protocols.isOfAnother(text, hit.start()) && TreatyContext.means(hit, text)) {
                found.add(new PhraseIndex.Hit<>(treaty, hit.start(), hit.end()));
                protocols.behind(text, treaty, hit.end()).ifPresent(each -> add(each, found));
            } else {
                protocols.before(text, treaty, hit.start(), hit.end()).ifPresent(each -> add(each, found));
            }
        }
        if (LABOUR.matcher(text).find()) {
            addNumbered(text, found);
        }
        return found.stream()
                .sorted(Comparator.<PhraseIndex.Hit<Codelist.Entry>>comparingInt(PhraseIndex.Hit::start)
                        .thenComparingInt(PhraseIndex.Hit::end)
                        .thenComparing(hit -> hit.meaning().code()))
                .distinct()
                .map(hit -> Recognized.in(text, TreatyCode.of(hit.meaning().code()), hit.start(), hit.end()))
                .toList();
    }

    private static void add(Protocols.Found protocols, List<PhraseIndex.Hit<Codelist.Entry>> found) {
        protocols
                .protocols()
                .forEach(each -> found.add(new PhraseIndex.Hit<>(each, protocols.start(), protocols.end())));
    }

    /** "ILO Conventions Nos. 87, 98 and 169"; the first of them may be found by its name already. */
    private void addNumbered(String text, List<PhraseIndex.Hit<Codelist.Entry>> found) {
        Set<Place> known = new HashSet<>();
        found.forEach(hit -> known.add(new Place(hit.meaning().code(), hit.end())));
        Matcher head = NUMBERS.matcher(text);
        int from = 0;
        while (head.find(from)) {
            from = addNumbers(text, head, known, found);
        }
    }

    /** A treaty whose name ends there. */
    private record Place(String code, int end) {}

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
