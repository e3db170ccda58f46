package io.github.openupr.io.json;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.SourceRef;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place as editors understand it. Immutable.
 *
 * @param line the line; that of a row of CSV is its number, as long as no cell before it has line breaks
 * @param name what is there, by its JSON pointer, or a document's symbol and paragraph
 */
record PlaceInFile(OptionalInt line, Optional<String> name) {

    private static final Pattern LINE = Pattern.compile("(?:^|, )(?:line|row) ([1-9][0-9]{0,8})(?:, column [0-9]+)?$");

    static PlaceInFile of(SourceRef place) {
        String location = place.getLocation().orElse("");
        Matcher line = LINE.matcher(location);
        boolean found = line.find();
        String rest = found ? location.substring(0, line.start()) : location;
        String name = Stream.of(place.getSymbol().map(DocumentSymbol::symbol).orElse(""), rest)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new PlaceInFile(
                found ? OptionalInt.of(Integer.parseInt(line.group(1))) : OptionalInt.empty(),
                name.isEmpty() ? Optional.empty() : Optional.of(name));
    }
}
