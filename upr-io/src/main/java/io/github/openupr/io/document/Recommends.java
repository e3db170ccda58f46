package io.github.openupr.io.document;

import io.github.openupr.io.text.ItemPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recommendations of one State that the first reports print one behind the other: "Adopt ...; recommends that Chad ratify ... (Peru)". */
final class Recommends {

    private static final Pattern NEXT = Pattern.compile(
            "[;.]\\s+(?:and\\s+)?(?:It\\s+)?(?:also\\s+|further\\s+)?(?=recommend(?:s|ed)\\b)",
            Pattern.CASE_INSENSITIVE);

    private Recommends() {}

    static List<ItemPart> split(ItemPart part) {
        if (!part.text().contains("recommend")) {
            return List.of(part);
        }
        Matcher next = NEXT.matcher(part.text());
        if (!next.find()) {
            return List.of(part);
        }
        List<ItemPart> parts = new ArrayList<>();
        int start = 0;
        int printed = 0;
        do {
            String mark = part.text().substring(next.start(), next.end());
            int at = part.printed().indexOf(mark, printed);
            if (at < 0) {
                // The printed piece has other blanks at this place.
                continue;
            }
            parts.add(new ItemPart(
                    part.text().substring(start, next.start()),
                    part.states(),
                    part.unknown(),
                    part.printed().substring(printed, at + mark.length())));
            start = next.end();
            printed = at + mark.length();
        } while (next.find());
        parts.add(new ItemPart(
                part.text().substring(start),
                part.states(),
                part.unknown(),
                part.printed().substring(printed)));
        return parts;
    }
}
