package io.github.openupr.io.thematic;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.Position;
import io.github.openupr.io.text.OneLine;
import io.github.openupr.model.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a cell with a position means.
 *
 * @param response the position; empty for a blank cell and for a wording that says that there is none
 * @param known whether the codelist of wordings has it
 */
record PositionCell(Optional<Response> response, boolean known) {

    /** Whose wordings are looked up, the lists' own first. */
    private static final List<String> FORMATS = List.of("thematic-list", "uhri-json", "upr-info-csv", "other");

    private static final Map<String, Codelist.Entry> WORDINGS = wordings();

    private static Map<String, Codelist.Entry> wordings() {
        Map<String, Codelist.Entry> wordings = new HashMap<>();
        for (String format : FORMATS) {
            Codelist.of("position-wordings").entries().stream()
                    .filter(entry -> entry.column("format").equals(Optional.of(format)))
                    .forEach(entry -> wordings.putIfAbsent(key(entry.title()), entry));
        }
        return Map.copyOf(wordings);
    }

    private static String key(String wording) {
        return wording.toLowerCase(Locale.ROOT).replaceAll("\\s*/\\s*", "/");
    }

    static PositionCell of(String text) {
        String wording = OneLine.of(text);
        if (wording.isEmpty()) {
            return new PositionCell(Optional.empty(), true);
        }
        Codelist.Entry entry = WORDINGS.get(key(wording));
        if (entry == null) {
            return new PositionCell(
                    Optional.of(Response.builder()
                            .position(Position.UNCLEAR)
                            .wording(wording)
                            .build()),
                    false);
        }
        return new PositionCell(
                entry.column("position")
                        .map(position -> Response.builder()
                                .position(Position.parse(position))
                                .partial(entry.column("partial").map(Boolean::valueOf))
                                .wording(wording)
                                .build()),
                true);
    }
}
