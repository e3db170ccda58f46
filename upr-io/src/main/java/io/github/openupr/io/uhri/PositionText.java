package io.github.openupr.io.uhri;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the wording of a position means.
 *
 * @param response the position; empty where the codelist of wordings does not have it
 * @param usual whether writing the response gives the wording again
 */
record PositionText(Optional<Response> response, boolean usual) {

    private static final Map<String, Codelist.Entry> WORDINGS = Codelist.of("position-wordings").entries().stream()
            .filter(entry -> entry.column("format").equals(Optional.of("uhri-json")))
            .collect(
                    Collectors.toUnmodifiableMap(entry -> entry.title().toLowerCase(Locale.ROOT), Function.identity()));

    static PositionText of(String text) {
        String wording = text.strip();
        Optional<Response> response = Optional.ofNullable(WORDINGS.get(wording.toLowerCase(Locale.ROOT)))
                .flatMap(entry -> entry.column("position")
                        .map(position -> Response.builder()
                                .position(Position.parse(position))
                                .partial(entry.column("partial").map(Boolean::valueOf))
                                .wording(wording)
                                .build()));
        return new PositionText(
                response,
                response.map(PositionText::textOf).filter(text::equals).isPresent());
    }

    /** The wording of a response: its own where the export means the same position by it. */
    static String textOf(Response response) {
        Optional<String> wording = response.getWording().filter(own -> means(own, response));
        return wording.orElseGet(() -> switch (response.getPosition()) {
            case SUPPORTED -> response.getPartial().orElse(false) ? "Supported/Noted" : "Supported";
            case NOTED -> "Noted";
            case PENDING -> "Under consideration";
            case UNCLEAR -> response.getWording().orElse("Unclear");
        });
    }

    private static boolean means(String wording, Response response) {
        return Optional.ofNullable(WORDINGS.get(wording.toLowerCase(Locale.ROOT)))
                .filter(entry -> entry.column("position")
                        .equals(Optional.of(response.getPosition().toString())))
                .filter(entry -> entry.column("partial").isPresent()
                        == response.getPartial().orElse(false))
                .isPresent();
    }
}
