package io.github.openupr.io.thematic;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.SourceRef;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the position comes from: {@code Source of position: A/HRC/40/6/Add.1 - Para. 2}.
 *
 * @param source the document and the place in it
 * @param stage when the State answered, as far as the document tells
 */
record Origin(SourceRef source, Optional<ResponseStage> stage) {

    private static final Pattern LABEL =
            Pattern.compile("sources? of (?:the )?position[\\s\\p{Z}]*:?[\\s\\p{Z}]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SYMBOL = Pattern.compile("^A/HRC/[0-9]+/[0-9]+(?:/[A-Z][a-z]+\\.[0-9]+)*");
    private static final Pattern PARAGRAPH =
            Pattern.compile("[\\s,–-]*para(?:graph)?s?\\.? ?([^ ].*)", Pattern.CASE_INSENSITIVE);

    /** What stands behind the label; empty for a line of another kind. */
    static Optional<String> afterLabel(String line) {
        Matcher label = LABEL.matcher(line);
        return label.lookingAt() ? Optional.of(line.substring(label.end())) : Optional.empty();
    }

    /** Reads what stands behind the label; empty where it names no document. */
    static Optional<Origin> of(String text) {
        Matcher symbol = SYMBOL.matcher(text);
        if (!symbol.find()) {
            return Optional.empty();
        }
        SourceRef.Builder source = SourceRef.builder().symbol(DocumentSymbol.of(symbol.group()));
        String rest = text.substring(symbol.end()).strip();
        Matcher paragraph = PARAGRAPH.matcher(rest);
        if (paragraph.matches()) {
            source.location("paragraph " + paragraph.group(1));
        } else if (!rest.isEmpty()) {
            source.location(rest);
        }
        // An addendum is the State's answer; the report itself has no third part of the symbol.
        String printed = symbol.group();
        boolean addendum = printed.contains("/Add.");
        boolean report = printed.chars().filter(c -> c == '/').count() == 3;
        return Optional.of(new Origin(
                source.build(),
                addendum
                        ? Optional.of(ResponseStage.ADDENDUM)
                        : report ? Optional.of(ResponseStage.REPORT) : Optional.empty()));
    }
}
