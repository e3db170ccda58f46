package io.github.openupr.io.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers with which a paragraph, cell or line begins that is about them: {@code Recs. 6–13 …}, {@code 140.82-85, 87}, {@code Recommendation
 * 140.1: …}. Immutable.
 *
 * @param list the numbers
 * @param rest what stands behind them
 */
record NumberedHead(NumberList list, String rest) {

    private static final Pattern LEAD = Pattern.compile(
            "[\\s\\p{Z}–—•*·▪(\\[-]*(?:(?:regarding|concerning|with (?:regard|respect|reference) to|as (?:regards|for|to)|on|in (?:response|reply|relation"
                    + "|respect|regard) (?:to|of)|responses? to|repl(?:y|ies) to|comments? (?:on|to)|answers? to|re|ad|para(?:graph)?s?\\.?)[\\s\\p{Z}:]+)?"
                    + "(?:the[\\s\\p{Z}]+)?(?<label>(?:recommendations?|recs?|nos?|numbers?|items?|#)\\b\\.?[\\s\\p{Z}]*|#)?"
                    + "(?:(?:nos?|numbers?|#)(?:\\.|\\b)[\\s\\p{Z}]*)?[:(\\[]?[\\s\\p{Z}]*",
            Pattern.CASE_INSENSITIVE);

    /** Behind the numbers, what makes them the subject of a sentence. */
    private static final Pattern VERB = Pattern.compile(
            "[\\s\\p{Z},]*(?:(?:all|both|also|therefore|thus) )?(?:is|are|was|were|has|have|had|enjoy|enjoys|enjoyed|do|does|did|cannot|can|will|shall|could"
                    + "|would|may|which|that|refer|relate|concern|and wish(?:es)?)\\b.*",
            Pattern.DOTALL);

    /** Behind "Recommendation 140.7", what says which it is, where a position follows: "to abolish the fee is not accepted". */
    private static final Pattern ABOUT = Pattern.compile(
            "[\\s\\p{Z},]*(?:\\([^()]{1,120}\\))?[\\s\\p{Z},]*(?:to|on|concerning|regarding|about|that|from|made by|by|of|relating to|contained in|calling|with regard)\\b.*",
            Pattern.DOTALL);

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z})\\].,;:|–—-]*");

    /** The head of a text; numbers without paragraph count behind a word such as Rec., or where they are all of the text. */
    static Optional<NumberedHead> of(String text) {
        Matcher lead = LEAD.matcher(text);
        if (!lead.lookingAt()) {
            return Optional.empty();
        }
        boolean labelled = lead.group("label") != null;
        return NumberList.at(text, lead.end())
                .filter(list -> labelled
                        || PrintedNumber.at(text, lead.end()).orElseThrow().hasParagraph()
                        || isRest(text, list))
                .flatMap(list -> of(text, list));
    }

    /** The head of a text that begins with the number of an item alone: {@code 5. Accepted}. */
    static Optional<NumberedHead> ofIndex(String text) {
        return PrintedNumber.at(text, 0)
                .filter(number -> !number.hasParagraph())
                .flatMap(number -> NumberList.at(text.substring(0, number.end()), 0))
                .flatMap(list -> of(text, list));
    }

    private static boolean isRest(String text, NumberList list) {
        return behind(text, list).isEmpty();
    }

    private static Optional<NumberedHead> of(String text, NumberList list) {
        String behind = text.substring(list.end());
        boolean sentence = VERB.matcher(behind).matches()
                || (ABOUT.matcher(behind).matches()
                        && PositionWords.in(Sentences.of(behind).get(0)).stream()
                                .anyMatch(PositionWords::passive));
        return sentence ? Optional.empty() : Optional.of(new NumberedHead(list, behind(text, list)));
    }

    private static String behind(String text, NumberList list) {
        String rest = text.substring(list.end());
        Matcher marks = MARKS.matcher(rest);
        return marks.lookingAt() ? rest.substring(marks.end()) : rest;
    }
}
