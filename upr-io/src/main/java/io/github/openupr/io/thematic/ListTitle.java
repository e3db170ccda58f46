package io.github.openupr.io.thematic;

import io.github.openupr.code.Cycle;
import io.github.openupr.code.Session;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.text.OneLine;
import io.github.openupr.io.text.StateNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which review a list is about: State under review, cycle and session as its page header or title says them, such as {@code UPR of China
 * (3rd Cycle – 31st session)}. What was said first counts. Belongs to one reader.
 */
final class ListTitle {

    private static final int LONGEST = 400;
    private static final Pattern REVIEW_OF = Pattern.compile(
            "(?:\\bUPR|universal periodic review|\\breview|\\bstate under review)(?: of| on| -| –|:) (?:the )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUNDARY =
            Pattern.compile(" ?[(),:;–—|*-]| (?:thematic|matrix|list|cycle|session|[0-9])|$", Pattern.CASE_INSENSITIVE);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final Pattern CYCLE = Pattern.compile(
            "(?:\\b([1-9])(?:st|nd|rd|th)|\\b(" + String.join("|", ORDINALS) + ")) (?:upr )?cycle|\\bcycle ([1-9])\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SESSION = Pattern.compile(
            "\\b([1-9][0-9]?)(?:st|nd|rd|th)? session|\\bsession ([1-9][0-9]?)\\b", Pattern.CASE_INSENSITIVE);

    private final List<String> texts = new ArrayList<>();
    private @Nullable StateCode state;
    private OptionalInt cycle = OptionalInt.empty();
    private OptionalInt session = OptionalInt.empty();

    /** Looks through a page header, paragraph or title row. */
    void look(String raw) {
        String text = OneLine.of(raw);
        if (text.isEmpty() || text.length() > LONGEST) {
            return;
        }
        texts.add(text);
        Matcher review = REVIEW_OF.matcher(text);
        while (state == null && review.find()) {
            state = longestName(text.substring(review.end())).orElse(null);
        }
        if (cycle.isEmpty()) {
            cycle = cycle(text);
        }
        Matcher ofSession = SESSION.matcher(text);
        if (session.isEmpty() && ofSession.find()) {
            int number = Integer.parseInt(ofSession.group(1) == null ? ofSession.group(2) : ofSession.group(1));
            session = Session.find(number).isPresent() ? OptionalInt.of(number) : session;
        }
    }

    /** The longest beginning that names a State: its name may hold what ends it, as Iran (Islamic Republic of) does. */
    private static Optional<StateCode> longestName(String text) {
        Optional<StateCode> longest = Optional.empty();
        Matcher boundary = BOUNDARY.matcher(text);
        while (boundary.find()) {
            // The closing bracket belongs to the name.
            int end = boundary.group().endsWith(")") ? boundary.end() : boundary.start();
            Optional<StateCode> found = StateNames.find(text.substring(0, end));
            longest = found.isPresent() ? found : longest;
        }
        return longest;
    }

    private static OptionalInt cycle(String text) {
        Matcher found = CYCLE.matcher(text);
        if (!found.find()) {
            return OptionalInt.empty();
        }
        String digit = found.group(1) == null ? found.group(3) : found.group(1);
        int number =
                digit == null ? ORDINALS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1 : Integer.parseInt(digit);
        return Cycle.find(number).isPresent() ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** A State's name that stands alone in a title, where no sentence names it. */
    void lookForNameAlone() {
        for (String text : texts) {
            if (state == null) {
                state = StateNames.find(text).orElse(null);
            }
        }
    }

    Optional<StateCode> state() {
        return Optional.ofNullable(state);
    }

    /** The cycle as it is said. */
    OptionalInt cycle() {
        return cycle;
    }

    /** The session as it is said. */
    OptionalInt session() {
        return session;
    }

    /** The headers and titles, as printed. */
    List<String> texts() {
        return List.copyOf(texts);
    }
}
