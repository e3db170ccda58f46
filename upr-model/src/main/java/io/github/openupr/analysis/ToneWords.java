package io.github.openupr.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds words of praise and of request in a sentence. Immutable and thread-safe. */
final class ToneWords {

    private static final List<String> PRAISE =
            List.of(("welcom*|prais*|commend*|applaud*|applause|congratulat*|salut*|hailed|hails|hail|lauded|lauds|laud"
                            + "|appreciat*|acknowledg*|complimented|kind words|compliments|noted with satisfaction"
                            + "|note with satisfaction|noted with approval|paid tribute|pay tribute|pleased to note"
                            + "|step forward|progress made|achievement*|positive step*|positively noted|recognised the"
                            + "|recognized the|recognition of|an example for|a model for|exemplary|thanked|proud of"
                            + "|impressed by|progress in|in recognition|success in|satisfaction with")
                    .split("\\|", -1));

    private static final List<String> REQUEST = List.of(
            ("recommend*|urge|urged|urges|urging|ask|asked|asks|asking|call for|calls for|called for|calling for"
                            + "|call on|calls on|called on|called upon|call upon|request*|press for|pressed|pressing for"
                            + "|pressed for|demand*|want|wants|wanted|should|must|need to|needs to|need for|propos*"
                            + "|suggest*|encourag*|insist*|told to|stress*|remind*|criticis*|criticiz*|concern*|regret*"
                            + "|appeal*|advis*|homework|requests|expected|expects|petition*|pleaded|plea|push for"
                            + "|pushed|ought to|have to|has to|had to|lobbied|invited the|raised the issue|spoke for"
                            + "|recalled that|observed|noted that|worried|alarm*|deplor*|condemn*|implor*|challenged")
                    .split("\\|", -1));

    private static final PhraseIndex<Tone> WORDS = words();

    private ToneWords() {}

    private static PhraseIndex<Tone> words() {
        List<PhraseIndex.Phrase<Tone>> phrases = new ArrayList<>();
        PRAISE.forEach(word -> phrases.add(PhraseIndex.Phrase.of(word, Tone.PRAISE)));
        REQUEST.forEach(word -> phrases.add(PhraseIndex.Phrase.of(word, Tone.REQUEST)));
        return new PhraseIndex<>(phrases, FoldedText::ofWords);
    }

    /** The words of a sentence, in its order. */
    static List<PhraseIndex.Hit<Tone>> find(FoldedText sentence) {
        return PhraseIndex.longest(WORDS.all(sentence));
    }

    /** The word that rules a place: the nearest before it, else the nearest behind it. */
    static Optional<PhraseIndex.Hit<Tone>> at(int place, List<PhraseIndex.Hit<Tone>> words) {
        Optional<PhraseIndex.Hit<Tone>> nearest = Optional.empty();
        for (PhraseIndex.Hit<Tone> word : words) {
            if (word.start() > place) {
                return nearest.isPresent() ? nearest : Optional.of(word);
            }
            nearest = Optional.of(word);
        }
        return nearest;
    }
}
