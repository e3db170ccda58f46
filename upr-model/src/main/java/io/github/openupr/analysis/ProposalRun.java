package io.github.openupr.analysis;

import io.github.openupr.code.MentionKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what a text tells of a review, sentence by sentence. Belongs to one text. */
final class ProposalRun {

    /** The least score of a proposal, chosen on one half of the made-up releases of the tests. */
    private static final double THRESHOLD = 0.45;

    /** What more is asked for in a text that does not say that it is about a review. */
    private static final double UNSURE = 0.15;

    /** The theme of every account of a review. */
    private static final String OWN_THEME = "upr-process";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final TellableRecords records;
    private final Candidates candidates;
    private final StateCode stateUnderReview;
    private final PhraseIndex<StateCode> stateWithAdjectives;
    private final Map<Integer, SentenceReading.Match> matches = new TreeMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private Tone carried = Tone.NEUTRAL;
    private boolean stateNamed;
    private boolean reviewNamed;

    /** An issue that the text names, where it does so first. */
    private record Topic(Term term, SentenceSpans.Span span, Tone tone, ProposalReason reason) {}

    ProposalRun(String text, TellableRecords records, ReviewId review) {
        this.text = text;
        this.records = records;
        this.candidates = new Candidates(records);
        this.stateUnderReview = review.state();
        this.stateWithAdjectives = NamedStates.withAdjectives(stateUnderReview);
        SentenceSpans.forEach(text, this::read);
    }

    private void read(SentenceSpans.Span span) {
        // A list goes on in the tone of the line above it.
        if (span.opensParagraph() && !span.listItem()) {
            carried = Tone.NEUTRAL;
        }
        FoldedText sentence = FoldedText.ofWords(text.substring(span.start(), span.end()));
        if (sentence.length() == 0) {
            return;
        }
        stateNamed = stateNamed || !stateWithAdjectives.all(sentence).isEmpty();
        reviewNamed = reviewNamed || ReviewWords.areIn(sentence);
        SentenceReading reading = new SentenceReading(records, stateUnderReview, sentence, span, carried);
        for (SentenceReading.Match match : reading.matches(candidates, THRESHOLD)) {
            matches.merge(match.place(), match, (known, other) -> other.score() > known.score() ? other : known);
        }
        carried = reading.lastTone();
        for (Recognized<Term> theme : reading.themes()) {
            ProposalReason reason = reading.reason(theme);
            topics.putIfAbsent(reason.what(), new Topic(theme.what(), span, carried, reason));
        }
    }

    /** What is to be said of the text. */
    List<TextFinding> findings() {
        List<TextFinding> findings = new ArrayList<>();
        if (!stateNamed) {
            findings.add(TextFinding.STATE_NOT_NAMED);
        }
        if (!reviewNamed) {
            findings.add(TextFinding.REVIEW_NOT_NAMED);
        }
        return findings;
    }

    /** What may be mentioned, in the order of the text; nothing where a finding hinders. */
    List<ProposedMention> proposals() {
        if (!stateNamed) {
            return List.of();
        }
        double least = reviewNamed ? THRESHOLD : THRESHOLD + UNSURE;
        List<SentenceReading.Match> told =
                matches.values().stream().filter(each -> each.score() >= least).toList();
        Set<String> toldThemes = new HashSet<>();
        told.forEach(each -> toldThemes.addAll(records.all().get(each.place()).themes()));
        Stream<ProposedMention> themes = reviewNamed
                ? topics.entrySet().stream()
                        .filter(each -> !toldThemes.contains(each.getKey())
                                && !each.getKey().equals(OWN_THEME))
                        .map(each -> proposal(each.getValue()))
                : Stream.empty();
        return Stream.concat(told.stream().map(this::proposal), themes)
                .sorted(Comparator.comparingInt(ProposedMention::start))
                .toList();
    }

    private ProposedMention proposal(SentenceReading.Match match) {
        TellableRecord record = records.all().get(match.place());
        return new ProposedMention(
                record.kind(),
                Optional.of(record.id()),
                Optional.empty(),
                record.text(),
                quote(match.span()),
                match.span().start(),
                match.span().end(),
                match.tone(),
                match.score(),
                match.reasons());
    }

    private ProposedMention proposal(Topic topic) {
        return new ProposedMention(
                MentionKind.TOPIC,
                Optional.empty(),
                Optional.of(topic.term()),
                topic.term().getLabel(),
                quote(topic.span()),
                topic.span().start(),
                topic.span().end(),
                topic.tone(),
                ProposedMention.LEAST_SCORE,
                List.of(topic.reason()));
    }

    private String quote(SentenceSpans.Span span) {
        return BLANKS.matcher(text.substring(span.start(), span.end())).replaceAll(" ");
    }
}
