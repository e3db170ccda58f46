package io.github.openupr.io.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of an addendum. Immutable.
 *
 * @param level what it is numbered with
 * @param position the position of the recommendations below it; empty where it names none
 * @param ends whether it ends the part before it whatever the levels: Introduction, Notes, Annex
 */
record PositionHeading(Level level, Optional<StatedPosition> position, boolean ends) {

    /** What headings are numbered with. */
    enum Level {
        ROMAN,
        LETTER,
        DIGIT,
        NONE
    }

    private static final int LONGEST = 260;
    private static final int LONGEST_UNNUMBERED = 200;

    private static final Pattern NUMBERING = Pattern.compile(
            "(?:(?:part|section|chapter) )?(?:([IVX]{1,5})|([A-H])|([0-9]{1,2})|\\(?(?:[a-h]|[ivx]{1,4})\\))(?:[.)]|(?=[\\s\\p{Z}]))[:.–—-]?[\\s\\p{Z}]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile("\\brecommendations?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.;,?!]$");
    private static final Pattern ENDS = Pattern.compile(
            "(?:introduction|conclusions?|concluding remarks|notes|annex(?:es)?(?: [ivx0-9a-z]+)?|appendix|general (?:comments|remarks|observations)"
                    + "|background|methodology|preface|foreword|voluntary (?:pledges|commitments)(?: and (?:pledges|commitments))?"
                    + "|conclusions and/or recommendations)[ .:]*",
            Pattern.CASE_INSENSITIVE);

    /** A heading with its numbers in one line: {@code Noted recommendations: 140.7, 140.8}. */
    private static final Pattern BEFORE_LIST =
            Pattern.compile("\\p{Lu}[^0-9.;]{5,100}(?:\\([0-9]{1,3}\\))?[\\s:–—-]*(?=[0-9])");

    /** Marks of footnotes stick to the last word. */
    private static final Pattern MARK = Pattern.compile("(?<=\\p{L})[0-9]{1,2}$|[\\s\\p{Z}*:]+$");

    /** The heading that a text is; empty for any other text. */
    static Optional<PositionHeading> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher numbering = NUMBERING.matcher(text);
        boolean numbered = numbering.lookingAt();
        Level level = numbered ? level(numbering) : Level.NONE;
        String title = numbered ? text.substring(numbering.end()) : text;
        if (ENDS.matcher(title).matches()) {
            return Optional.of(new PositionHeading(level, Optional.empty(), true));
        }
        boolean leadIn = title.endsWith(":");
        if (title.isEmpty()
                || Sentences.of(title).size() > 1
                || SENTENCE_END.matcher(title).find()
                || !NumberList.in(title).isEmpty()) {
            return Optional.empty();
        }
        String words = MARK.matcher(title).replaceFirst("");
        Optional<StatedPosition> position = position(words);
        boolean digits = level == Level.DIGIT || level == Level.NONE;
        if (position.isEmpty() && (digits || leadIn)) {
            return Optional.empty();
        }
        return level == Level.NONE && title.length() > LONGEST_UNNUMBERED && !leadIn
                ? Optional.empty()
                : Optional.of(new PositionHeading(level, position, false));
    }

    /** The heading that a text begins with of which the rest is its numbers; empty for any other text. */
    static Optional<String> beforeList(String text) {
        Matcher heading = BEFORE_LIST.matcher(text);
        boolean list = heading.lookingAt()
                && NumberList.at(text, heading.end())
                        .filter(numbers -> numbers.end() >= text.length() - 1)
                        .isPresent();
        return list
                ? Optional.of(heading.group().strip())
                        .filter(title ->
                                of(title).flatMap(PositionHeading::position).isPresent())
                : Optional.empty();
    }

    private static Level level(Matcher numbering) {
        if (numbering.group(1) != null) {
            return Level.ROMAN;
        }
        return numbering.group(2) != null ? Level.LETTER : Level.DIGIT;
    }

    /** A heading is about recommendations, or a position alone. */
    private static Optional<StatedPosition> position(String title) {
        boolean label =
                PositionLabel.at(title).filter(found -> found.isAll(title)).isPresent();
        return label || ABOUT.matcher(title).find() ? PositionWords.whole(title) : Optional.empty();
    }

    /** Whether what was said of positions above holds no longer below this heading. */
    boolean closes(Level section) {
        return ends || position.isPresent() || level == section || (level == Level.ROMAN);
    }
}
