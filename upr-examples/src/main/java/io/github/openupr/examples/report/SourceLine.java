package io.github.openupr.examples.report;

import io.github.openupr.examples.ReviewLine;
import io.github.openupr.model.DataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A source of the data, for the page.
 *
 * @param id what places name it by
 * @param title its title; may be empty
 * @param about publisher, format, day and checksum, as far as they are known
 * @param link where it can be found
 */
record SourceLine(String id, String title, String about, Optional<String> link) {

    static SourceLine of(DataSource source) {
        List<String> parts = new ArrayList<>();
        source.getPublisher().ifPresent(parts::add);
        source.getFormat().map(format -> "format " + format).ifPresent(parts::add);
        source.getRetrievedOn()
                .map(day -> "retrieved on " + ReviewLine.day(day))
                .ifPresent(parts::add);
        source.getSha256().map(sum -> "SHA-256 " + sum).ifPresent(parts::add);
        source.getUrl().filter(url -> Shown.link(url).isEmpty()).ifPresent(parts::add);
        return new SourceLine(
                Shown.text(source.getId()),
                Shown.text(source.getTitle().orElse("")),
                parts.stream().map(Shown::text).collect(Collectors.joining("; ")),
                source.getUrl().flatMap(Shown::link));
    }
}
