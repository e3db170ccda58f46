package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which of the names in one text mean their treaty, and which a protocol of it. Belongs to one thread. */
final class TreatySearch {

    private static final String GLOSS = " (";
    private static final Pattern PROTOCOLS = Pattern.compile("optional\\s+protocols\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile(
            "(?:\\s*\\([^()]{1,20}\\))?,?\\s+(?:and\\s+)?(?:to\\s+)?(?:the\\s+)?(?:International\\s+)?");

    private final String text;
    private final Protocols protocols;
    private final List<PhraseIndex.Hit<Codelist.Entry>> found = new ArrayList<>();
    /** The place behind a name of a list whose protocols are named: "the Optional Protocols to ICESCR and CAT"; negative outside. */
    private int listEnd = -1;

    TreatySearch(String text, Protocols protocols) {
        this.text = text;
        this.protocols = protocols;
    }

    /** Looks at the next name of the text. */
    void add(PhraseIndex.Hit<TreatyName> hit) {
        Codelist.Entry treaty = hit.meaning().treaty();
        if (isGloss(hit)) {
            return;
        }
        if (listEnd >= 0 && LIST.matcher(text.substring(listEnd, hit.start())).matches()) {
            List<Codelist.Entry> own = protocols.of(treaty);
            own.stream().filter(each -> own.size() == 1).forEach(each -> add(each, hit.start(), hit.end()));
            if (own.size() == 1) {
                listEnd = hit.end();
                return;
            }
        }
        listEnd = -1;
        if (!Protocols.isOfAnother(text, hit.start()) && TreatyContext.means(hit, text)) {
            add(treaty, hit.start(), hit.end());
            if (protocols.isOnlyProtocol(treaty)
                    && PROTOCOLS.matcher(text).region(hit.start(), hit.end()).lookingAt()) {
                listEnd = hit.end();
            }
            protocols.behind(text, treaty, hit.end()).ifPresent(this::add);
        } else {
            Optional<Protocols.Found> before = protocols.before(text, treaty, hit.start(), hit.end());
            before.ifPresent(this::add);
            listEnd = before.filter(each -> each.plural() && each.protocols().size() == 1)
                    .map(Protocols.Found::end)
                    .orElse(-1);
        }
    }

    /** Whether it stands in brackets behind a protocol's name: "Optional Protocol to the Convention on … (CEDAW)". */
    private boolean isGloss(PhraseIndex.Hit<TreatyName> hit) {
        if (found.isEmpty()) {
            return false;
        }
        PhraseIndex.Hit<Codelist.Entry> last = found.get(found.size() - 1);
        return last.end() < hit.start()
                && hit.start() - last.end() <= GLOSS.length()
                && GLOSS.endsWith(text.substring(last.end(), hit.start()))
                && protocols.of(hit.meaning().treaty()).contains(last.meaning());
    }

    private void add(Protocols.Found named) {
        named.protocols().forEach(each -> add(each, named.start(), named.end()));
    }

    private void add(Codelist.Entry treaty, int start, int end) {
        found.add(new PhraseIndex.Hit<>(treaty, start, end));
    }

    /** What was found, to be added to. */
    List<PhraseIndex.Hit<Codelist.Entry>> found() {
        return found;
    }
}
