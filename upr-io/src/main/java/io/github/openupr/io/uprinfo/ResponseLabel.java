package io.github.openupr.io.uprinfo;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import java.util.Map;
import java.util.stream.Collectors;

/** What the label of a response means: a position, kept with its wording. */
final class ResponseLabel {

    private static final Map<String, Position> POSITIONS = Codelist.of("position-wordings").entries().stream()
            .filter(entry ->
                    entry.column("format").filter("upr-info-json"::equals).isPresent())
            .collect(Collectors.toUnmodifiableMap(
                    Codelist.Entry::title,
                    entry -> entry.column("position").map(Position::parse).orElse(Position.UNCLEAR)));

    private ResponseLabel() {}

    static boolean isKnown(String label) {
        return POSITIONS.containsKey(label);
    }

    /** The response; unclear where the codelist does not have the label. */
    static Response of(String label) {
        return Response.builder()
                .position(POSITIONS.getOrDefault(label, Position.UNCLEAR))
                .wording(label)
                .build();
    }
}
