package io.github.openupr.io.uprinfo;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a cell of the column Response means.
 *
 * @param pledge whether the row is a voluntary pledge, which the column marks
 * @param response the position; empty for a pledge, a blank, and "No Response"
 * @param known whether the codelist of position wordings has the value
 * @param derivable whether writing the response gives the cell again
 */
record ResponseCell(boolean pledge, Optional<Response> response, boolean known, boolean derivable) {

    /** How the column marks a row that is a pledge and no recommendation. */
    static final String PLEDGE = "Voluntary Pledge";

    private static final Map<String, Codelist.Entry> WORDINGS = Codelist.of("position-wordings").entries().stream()
            .filter(entry -> entry.column("format").equals(Optional.of("upr-info-csv")))
            .collect(
                    Collectors.toUnmodifiableMap(entry -> entry.title().toLowerCase(Locale.ROOT), Function.identity()));

    static ResponseCell of(String raw) {
        String wording = Escapes.clean(raw);
        if (wording.equalsIgnoreCase(PLEDGE)) {
            return new ResponseCell(true, Optional.empty(), true, raw.equals(PLEDGE));
        }
        if (wording.isEmpty()) {
            return new ResponseCell(false, Optional.empty(), true, raw.isEmpty());
        }
        Optional<Codelist.Entry> entry = Optional.ofNullable(WORDINGS.get(wording.toLowerCase(Locale.ROOT)));
        if (entry.isPresent() && entry.get().column("position").isEmpty()) {
            return new ResponseCell(false, Optional.empty(), true, false);
        }
        Response response = Response.builder()
                .position(entry.flatMap(found -> found.column("position"))
                        .map(Position::parse)
                        .orElse(Position.UNCLEAR))
                .wording(wording)
                .build();
        return new ResponseCell(false, Optional.of(response), entry.isPresent(), raw.equals(text(response)));
    }

    /** The cell for a response: its own wording where the column means the same position by it. */
    static String text(Response response) {
        Optional<String> wording = response.getWording();
        if (wording.isPresent() && position(wording.get()) == response.getPosition()) {
            return wording.get();
        }
        return switch (response.getPosition()) {
            case SUPPORTED -> "Accepted";
            case NOTED -> "Noted";
            case PENDING -> "Pending";
            case UNCLEAR -> "General Response";
        };
    }

    private static Position position(String wording) {
        return Optional.ofNullable(WORDINGS.get(wording.toLowerCase(Locale.ROOT)))
                .flatMap(entry -> entry.column("position"))
                .map(Position::parse)
                .orElse(Position.UNCLEAR);
    }
}
