package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.TreatyCode;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the treaties and other instruments that a text names: by the names of the codelist, of which the longest counts, by the protocols of a
 * convention and by the numbers of the ILO's conventions. Immutable and thread-safe.
 */
final class NamedTreaties {

    private static final Comparator<PhraseIndex.Hit<Codelist.Entry>> IN_ORDER =
            Comparator.<PhraseIndex.Hit<Codelist.Entry>>comparingInt(PhraseIndex.Hit::start)
                    .thenComparingInt(PhraseIndex.Hit::end)
                    .thenComparing(hit -> hit.meaning().code());

    private final PhraseIndex<TreatyName> names =
            new PhraseIndex<>(TreatyName.all().stream().map(TreatyName::phrase).toList(), FoldedText::ofNames);
    private final Protocols protocols = new Protocols();
    private final LabourConventions numbered = new LabourConventions();

    List<Recognized<TreatyCode>> find(String text) {
        TreatySearch search = new TreatySearch(text, protocols);
        PhraseIndex.longest(names.all(FoldedText.ofNames(text))).forEach(search::add);
        List<PhraseIndex.Hit<Codelist.Entry>> found = search.found();
        numbered.addTo(found, text);
        return found.stream()
                .sorted(IN_ORDER)
                .distinct()
                .map(hit -> Recognized.in(text, TreatyCode.of(hit.meaning().code()), hit.start(), hit.end()))
                .toList();
    }
}
