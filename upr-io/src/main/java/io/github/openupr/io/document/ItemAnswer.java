package io.github.openupr.io.document;

import io.github.openupr.code.Position;
import io.github.openupr.io.text.ItemPart;
import io.github.openupr.io.text.ItemText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the number of a recommendation: its text again, the position, a comment, or some of them. Immutable.
 *
 * @param text whether the text of the recommendation is printed again, which its States in brackets show
 * @param position the position, set apart from the rest
 * @param said the position that a sentence of the comment gives "this recommendation"
 * @param comment the comment
 */
record ItemAnswer(boolean text, Optional<StatedPosition> position, Optional<StatedPosition> said, String comment) {

    private static final int MOST_BRACKETS = 200;

    private static final Pattern BRACKET = Pattern.compile("\\)[\\s\\p{Z}.;,:]*");
    private static final Pattern TITLE = Pattern.compile(
            "[\\s\\p{Z}]*(?:(?:the )?(?:government|state)(?:[’']s)? )?(?:comments?|responses?|repl(?:y|ies)|answers?|explanations?|remarks?|notes?)[\\s\\p{Z}]*[:–—-][\\s\\p{Z}]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLED = Pattern.compile(
            "(?:[.;:)]|^)[\\s\\p{Z}]*(?=(?:the )?(?:position|response|reply|answer|status|decision)\\b[^.;:]{0,60}[:–—-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OBJECT = Pattern.compile(
            "^[\\s\\p{Z},]*(?:of )?(?:(?:[a-z]+ )?(?:part|first part|second part|element)s? of )?(?:the|this|these|those|both|all|said|such)(?: (?:first|above|present|following|said|two|three"
                    + "|four))?(?: parts? of (?:the|this))? recommendations?\\b|^ (?:it|them)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:(?:\\b(?:the|this|these|those|both|all|said|such) (?:above |said |two |three )?recommendations?|^(?:it|they)|\\bwhich)\\b[^.;:]{0,50}"
                    + "|^(?:the )?recommendations?\\b[^.;:]{0,50})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:the|this|these|those|both|said) (?:two |three )?recommendations?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART =
            Pattern.compile("\\b(?:part|parts|element|elements) of (?:the|this)\\b", Pattern.CASE_INSENSITIVE);

    /** Reads what stands behind a number. */
    static ItemAnswer of(String rest) {
        Optional<PositionLabel> first = PositionLabel.at(rest);
        if (first.isPresent()) {
            return answered(false, first.get(), rest);
        }
        Matcher bracket = BRACKET.matcher(rest);
        for (int i = 0; i < MOST_BRACKETS && bracket.find(); i++) {
            String behind = rest.substring(bracket.end());
            Optional<PositionLabel> label = PositionLabel.at(behind);
            if (label.isPresent() && repeatsText(rest.substring(0, bracket.start() + 1))) {
                return answered(true, label.get(), behind);
            }
        }
        Matcher titled = TITLED.matcher(rest);
        while (titled.find()) {
            String behind = rest.substring(titled.end());
            Optional<PositionLabel> label = PositionLabel.at(behind);
            if (label.isPresent()) {
                String before = rest.substring(0, titled.end());
                return answered(repeatsText(before), label.get(), behind);
            }
        }
        boolean text = repeatsText(rest);
        int end = text ? rest.lastIndexOf(')') + 1 : 0;
        String comment = withoutTitle(text && end < rest.length() ? rest.substring(end) : text ? "" : rest);
        String said = isMarks(comment) ? "" : comment;
        return new ItemAnswer(text, Optional.empty(), said(said), said);
    }

    private static boolean isMarks(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static ItemAnswer answered(boolean text, PositionLabel label, String rest) {
        String behind = rest.substring(label.end());
        boolean textBehind = repeatsText(behind);
        String comment = behind.isEmpty() || textBehind ? "" : withoutTitle(behind);
        StatedPosition position = label.position();
        return new ItemAnswer(
                text || textBehind, Optional.of(position), Optional.empty(), isMarks(comment) ? "" : comment);
    }

    /** A comment without the word that says that it is one. */
    static String withoutTitle(String text) {
        Matcher title = TITLE.matcher(text);
        return title.lookingAt() ? text.substring(title.end()) : text;
    }

    /** Whether a text is that of a recommendation: the States that made it stand at its end, or behind a part of it. */
    static boolean repeatsText(String text) {
        if (text.indexOf('(') < 0) {
            return false;
        }
        List<ItemPart> parts = ItemText.parts(text);
        return parts.stream().anyMatch(part -> !part.states().isEmpty());
    }

    /** The position that the first sentence about "this recommendation" gives. */
    static Optional<StatedPosition> said(String comment) {
        for (String sentence : Sentences.of(comment)) {
            for (PositionWords words : PositionWords.in(sentence)) {
                boolean about = words.passive()
                        ? SUBJECT.matcher(sentence.substring(0, words.start())).find()
                        : OBJECT.matcher(sentence.substring(words.end())).find();
                if (about) {
                    StatedPosition stated = words.stated(sentence).withClaim(PositionWords.claim(sentence));
                    boolean part = stated.position() == Position.SUPPORTED
                            && PART.matcher(sentence).find();
                    return Optional.of(
                            part
                                    ? new StatedPosition(stated.position(), true, stated.claim(), stated.wording())
                                    : stated);
                }
            }
            if (ABOUT.matcher(sentence).find() && PositionWords.in(sentence).isEmpty()) {
                Optional<StatedPosition> implemented = PositionWords.whole(sentence);
                if (implemented.isPresent()) {
                    return implemented;
                }
            }
        }
        return Optional.empty();
    }
}
