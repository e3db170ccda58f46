package io.github.openupr.analysis;

import io.github.openupr.code.MentionKind;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One sentence of a publication, against the records of a review. Belongs to one thread. */
final class SentenceReading {

    /** What the name of a State that made the record adds, and what those of other States alone take away. */
    private static final double NAMED_STATE = 0.4;

    private static final double OTHER_STATE = 0.3;
    private static final double NAMED_TREATY = 0.3;
    private static final double OTHER_TREATY = 0.3;
    private static final double NAMED_THEME = 0.1;

    /** Of how many rare words a record has to share all; of a longer one no more than so many are asked for. */
    private static final double FEWEST_WORDS = 1.5;

    private static final double ENOUGH_WORDS = 3;
    /** What a word still counts that another proposal of the sentence rests on. */
    private static final double AGAIN = 0.25;

    /** What shared words count of which none is of few recommendations. */
    private static final double COMMON_ALONE = 0.5;

    private static final double NEUTRAL = 0.7;
    private static final double WRONG_TONE = 0.4;

    private static final Comparator<ProposalReason> IN_ORDER = Comparator.comparingInt(ProposalReason::start)
            .thenComparing(ProposalReason::kind)
            .thenComparing(ProposalReason::what);

    private final TellableRecords records;
    private final SentenceSpans.Span span;
    private final String sentence;
    private final List<ContentWords.Word> words;
    private final List<PhraseIndex.Hit<Tone>> tones;
    private final Tone carried;
    private final List<PhraseIndex.Hit<StateCode>> states;
    /** Looked for when they are asked for: most sentences of a long text share nothing. */
    private Optional<RecognizedTerms> terms = Optional.empty();

    /** The places of letters that another proposal of this sentence rests on. */
    private final BitSet explained = new BitSet();

    /** A record that the sentence may tell. */
    record Match(int place, double score, Tone tone, SentenceSpans.Span span, List<ProposalReason> reasons) {}

    SentenceReading(
            TellableRecords records,
            StateCode stateUnderReview,
            FoldedText folded,
            SentenceSpans.Span span,
            Tone carried) {
        this.records = records;
        this.span = span;
        this.carried = carried;
        this.sentence = folded.text();
        List<PhraseIndex.Hit<StateCode>> named = NamedStates.find(folded);
        this.words = ContentWords.of(folded, named);
        this.tones = ToneWords.find(folded);
        this.states = named.stream()
                .filter(each -> !each.meaning().equals(stateUnderReview))
                .toList();
    }

    private RecognizedTerms terms() {
        if (terms.isEmpty()) {
            terms = Optional.of(TextRecognition.standard().recognize(sentence));
        }
        return terms.get();
    }

    /** The tone of its last word that has one, for the sentence behind it. */
    Tone lastTone() {
        return tones.isEmpty() ? carried : tones.get(tones.size() - 1).meaning();
    }

    /** The issues that it names, where it praises or asks for something. */
    List<Recognized<Term>> themes() {
        return tones.isEmpty() ? List.of() : terms().themes();
    }

    /** What it tells, the best first; each word speaks in full for one record, and for those that say the same. */
    List<Match> matches(Candidates candidates, double threshold) {
        List<Integer> open = hopeful(candidates.of(words), threshold);
        List<Match> found = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Match> best = best(open);
            if (best.isEmpty() || best.get(0).score() < threshold) {
                break;
            }
            found.addAll(best);
            best.forEach(each -> open.remove((Integer) each.place()));
            best.get(0).reasons().stream()
                    .filter(each -> each.kind() == ProposalReason.Kind.WORD)
                    .forEach(each -> explained.set(each.start() - span.start(), each.end() - span.start()));
        }
        return found;
    }

    /** Without those that cannot reach the threshold, whatever else the sentence names. */
    private List<Integer> hopeful(List<Candidates.Candidate> candidates, double threshold) {
        if (candidates.isEmpty()) {
            return new ArrayList<>();
        }
        double more = NAMED_THEME
                + (states.isEmpty() ? 0 : NAMED_STATE)
                + (terms().treaties().isEmpty() ? 0 : NAMED_TREATY);
        return candidates.stream()
                .filter(each -> ratio(each.place(), each.shared()) + more >= threshold)
                .map(Candidates.Candidate::place)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** How much of what a record has to share it shares. */
    private double ratio(int place, double shared) {
        return shared / Math.min(ENOUGH_WORDS, Math.max(FEWEST_WORDS, records.total(place)));
    }

    /** The best match, with all as good that say the same. */
    private List<Match> best(List<Integer> open) {
        List<Match> matches = open.stream()
                .map(this::match)
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::place))
                .toList();
        Match first = matches.get(0);
        String request = records.all().get(first.place()).request();
        return matches.stream()
                .filter(each -> each.score() == first.score()
                        && records.all().get(each.place()).request().equals(request))
                .toList();
    }

    private Match match(int place) {
        TellableRecord record = records.all().get(place);
        List<ProposalReason> reasons = new ArrayList<>();
        double score = ratio(place, sharedWords(record, reasons));
        int first = reasons.isEmpty() ? span.start() : reasons.get(0).start();
        score += namedStates(record.states(), reasons);
        score += namedTreaties(record.treaties(), reasons);
        score += namedThemes(record.themes(), reasons);
        Optional<PhraseIndex.Hit<Tone>> word = ToneWords.at(first - span.start(), tones);
        Tone tone = word.map(PhraseIndex.Hit::meaning).orElse(carried);
        word.ifPresent(hit -> reasons.add(reason(ProposalReason.Kind.TONE, tone.toString(), hit.start(), hit.end())));
        reasons.sort(IN_ORDER);
        return new Match(place, Math.min(1, score * factor(record.kind(), tone)), tone, span, reasons);
    }

    private double sharedWords(TellableRecord record, List<ProposalReason> reasons) {
        Map<String, Double> shared = new TreeMap<>();
        for (ContentWords.Word word : words) {
            if (record.words().containsKey(word.name())) {
                int next = explained.nextSetBit(word.start());
                boolean again = next >= 0 && next < word.end();
                double weight = records.weight(word.name(), word.common()) * (again ? AGAIN : 1);
                shared.merge(word.name(), weight, Math::max);
                reasons.add(reason(ProposalReason.Kind.WORD, word.name(), word.start(), word.end()));
            }
        }
        // Words of many recommendations, without one of its own, may be of any.
        boolean ownWord = words.stream().anyMatch(word -> !word.common() && shared.containsKey(word.name()));
        double sum = shared.values().stream().mapToDouble(Double::doubleValue).sum();
        return ownWord || !record.words().containsValue(false) ? sum : COMMON_ALONE * sum;
    }

    private double namedStates(Set<StateCode> of, List<ProposalReason> reasons) {
        List<PhraseIndex.Hit<StateCode>> named =
                states.stream().filter(each -> of.contains(each.meaning())).toList();
        named.forEach(each ->
                reasons.add(reason(ProposalReason.Kind.STATE, each.meaning().code(), each.start(), each.end())));
        if (!named.isEmpty()) {
            return NAMED_STATE;
        }
        return states.isEmpty() || of.isEmpty() ? 0 : -OTHER_STATE;
    }

    private double namedTreaties(Set<String> of, List<ProposalReason> reasons) {
        if (of.isEmpty() || terms().treaties().isEmpty()) {
            return 0;
        }
        List<ProposalReason> named = terms().treaties().stream()
                .filter(each -> of.contains(each.what().code()))
                .map(each -> reason(ProposalReason.Kind.TREATY, each.what().code(), each.start(), each.end()))
                .toList();
        reasons.addAll(named);
        return named.isEmpty() ? -OTHER_TREATY : NAMED_TREATY;
    }

    private double namedThemes(Set<String> of, List<ProposalReason> reasons) {
        List<ProposalReason> named = terms().themes().stream()
                .filter(each -> TellableRecord.issue(each.what()).anyMatch(of::contains))
                .map(this::reason)
                .toList();
        reasons.addAll(named);
        return named.isEmpty() ? 0 : NAMED_THEME;
    }

    private static double factor(MentionKind kind, Tone tone) {
        return switch (tone) {
            case NEUTRAL -> NEUTRAL;
            case PRAISE -> kind == MentionKind.RECOMMENDATION ? WRONG_TONE : 1;
            case REQUEST -> kind == MentionKind.RECOMMENDATION ? 1 : WRONG_TONE;
        };
    }

    /** That it names an issue. */
    ProposalReason reason(Recognized<Term> theme) {
        String code = theme.what().getCode().orElse(theme.what().getLabel());
        return reason(ProposalReason.Kind.THEME, code, theme.start(), theme.end());
    }

    private ProposalReason reason(ProposalReason.Kind kind, String what, int start, int end) {
        return new ProposalReason(kind, what, sentence.substring(start, end), span.start() + start, span.start() + end);
    }
}
