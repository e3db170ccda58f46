package io.github.openupr.io.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads sentences that give positions to lists of numbers, or lead such lists in. Belongs to one reader. */
final class AnswerStatements {

    private static final Pattern LEAD_IN = Pattern.compile(
            "\\bfollowing (?:[0-9]{1,3} )?(?:[a-z]+ )?recommendations?\\b|\\brecommendations? (?:[a-z]+ ){0,3}(?:below|as follows)\\b|:$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile("\\brecommendations?\\b", Pattern.CASE_INSENSITIVE);

    /** What is counted in an earlier review says nothing of this one. */
    private static final Pattern EARLIER_REVIEW = Pattern.compile(
            "\\b(?:previous|earlier|last|preceding) (?:review|cycle|universal periodic review|upr)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A list of this length that stands alone is one of numbers below a heading, whatever words are around it. */
    private static final int LONG_LIST = 40;

    private final CollectedAnswers answers;
    private final AddendumNotices notices;

    AnswerStatements(CollectedAnswers answers, AddendumNotices notices) {
        this.answers = answers;
        this.notices = notices;
    }

    /** Reads a text below a heading; gives what holds behind it. */
    AnswerSection read(String text, AnswerSection above, String place) {
        AnswerSection section = above;
        for (String sentence : Sentences.of(text)) {
            SentenceReading reading = SentenceReading.of(sentence);
            reading.lists().forEach(list -> answers.mention(list, place));
            if (!EARLIER_REVIEW.matcher(sentence).find()) {
                answers.addTotals(reading, place);
            }
            for (SentenceReading.Answered answered : reading.answers()) {
                entry(answered.list(), place)
                        .claim(answered.position().claim())
                        .state(
                                section.headed(answered.position()),
                                answered.claimOnly() ? AnswerEntry.Strength.REMARK : AnswerEntry.Strength.OWN);
            }
            if (reading.lists().isEmpty()) {
                section = leadIn(sentence, section, place);
            } else if (reading.answers().isEmpty()) {
                below(sentence, reading.lists(), section, place);
            }
        }
        return section;
    }

    /** A sentence that gives a position to the recommendations below it. */
    private AnswerSection leadIn(String sentence, AnswerSection section, String place) {
        List<PositionWords> words = PositionWords.in(sentence);
        Optional<StatedPosition> position =
                ABOUT.matcher(sentence).find() && LEAD_IN.matcher(sentence).find()
                        ? PositionWords.whole(sentence)
                        : Optional.empty();
        if (position.isEmpty()) {
            return section;
        }
        boolean one = words.size() == 1;
        StatedPosition worded = !one
                ? position.get()
                : position.get().withWording(words.get(0).stated(sentence).wording());
        int entries = answers.entries().size();
        return new AnswerSection(
                Optional.of(section.headed(worded)), PositionHeading.Level.NONE, sentence, place, entries);
    }

    /** Numbers without words of a position below a heading that has them. */
    private void below(String sentence, List<NumberList> lists, AnswerSection section, String place) {
        int length = lists.stream().mapToInt(list -> list.end() - list.start()).sum();
        if (section.position().isPresent() && (2 * length >= sentence.length() || length > LONG_LIST)) {
            lists.forEach(list -> entry(list, place).state(section.position().get(), AnswerEntry.Strength.HEADING));
        }
    }

    private AnswerEntry entry(NumberList list, String place) {
        AnswerEntry entry = new AnswerEntry(list.numbers(), place);
        list.unread().forEach(range -> notices.rangeNotUnderstood(range, place));
        answers.add(entry);
        return entry;
    }
}
