package io.github.openupr.io.report;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.SourceRef;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a figure or record comes from, for people. */
final class Place {

    private Place() {}

    /** The source, the document and the place in it, as far as they are known; empty where nothing is. */
    static String of(Optional<SourceRef> source) {
        return source.stream()
                .flatMap(ref ->
                        Stream.of(ref.getSource(), ref.getSymbol().map(DocumentSymbol::symbol), ref.getLocation()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** The same in brackets, to stand behind a text; empty where nothing is known. */
    static String shown(Optional<SourceRef> source) {
        String place = of(source);
        return place.isEmpty() ? "" : " (source: " + place + ")";
    }
}
