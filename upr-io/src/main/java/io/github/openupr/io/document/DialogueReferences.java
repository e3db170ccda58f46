package io.github.openupr.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places in the dialogue that a paragraph of section II names, for recommendations that stand only there: "The recommendations noted in
 * the report in paragraphs 27 (b), (c), 31 and 56, last sentence, above did not enjoy the support of ..." (sessions 1 to 4).
 */
final class DialogueReferences {

    private static final Pattern BEGINS = Pattern.compile(
            "\\brecommendations?\\b[^.]{0,80}?\\bparagraphs?\\b[^0-9.]{0,120}?(?=\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile(
            "\\G[\\s,;:&]*+(?:(\\d{1,3})(?![.\\d])|\\(?([a-z])\\)|\\(([ivx]{1,4})\\)|\\(?(last|first|second|third) sentences?\\)?|(and|paragraphs?|to|[-–]))",
            Pattern.CASE_INSENSITIVE);

    private DialogueReferences() {}

    /**
     * A place in the dialogue.
     *
     * @param paragraph the number of the paragraph
     * @param letter the letter of the item; empty where the whole paragraph is meant
     * @param lastSentence whether only its last sentence is meant
     */
    record Place(int paragraph, String letter, boolean lastSentence) {

        /** As it is printed: {@code 27(b)}. */
        String number() {
            return letter.isEmpty() ? String.valueOf(paragraph) : paragraph + "(" + letter + ")";
        }
    }

    /** The places that a text names; none where it names none, or numbers of items. */
    static List<Place> in(String text) {
        Matcher begins = BEGINS.matcher(text);
        if (!begins.find()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        Matcher token = TOKEN.matcher(text).region(begins.end(), text.length());
        OptionalInt paragraph = OptionalInt.empty();
        boolean range = false;
        while (token.find()) {
            Place last = places.isEmpty() ? new Place(0, "", false) : places.get(places.size() - 1);
            if (token.group(1) != null) {
                int number = Integer.parseInt(token.group(1));
                for (int between = last.paragraph() + 1;
                        range && between < number && number - last.paragraph() < 100;
                        between++) {
                    places.add(new Place(between, "", false));
                }
                places.add(new Place(number, "", false));
                paragraph = OptionalInt.of(number);
            } else if (token.group(2) != null && paragraph.isPresent()) {
                if (last.letter().isEmpty()) {
                    places.remove(places.size() - 1);
                }
                places.add(new Place(paragraph.getAsInt(), token.group(2), false));
            } else if (token.group(4) != null && paragraph.isPresent()) {
                places.set(
                        places.size() - 1,
                        new Place(
                                last.paragraph(), last.letter(), token.group(4).equals("last")));
            }
            range = token.group(5) != null
                    && (token.group(5).equals("to") || token.group(5).length() == 1);
        }
        return places;
    }
}
