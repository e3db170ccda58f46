package io.github.openupr.io.uprinfo;

import io.github.openupr.io.SourceFormat;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exports that records were read from, as the dataset's metadata lists them. Immutable. */
final class Sources {

    private static final String ROW = "row ";

    private final List<DataSource> exports;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Dialect> dialects;

    private Sources(List<DataSource> exports) {
        this.exports = exports;
        for (DataSource source : exports) {
            numbers.putIfAbsent(source.getId(), numbers.size());
        }
        this.dialects = exports.stream()
                .flatMap(source -> Dialect.fromExtras(source.getExtras()).stream())
                .toList();
    }

    static Sources of(Optional<DatasetMetadata> metadata) {
        List<DataSource> sources = metadata.map(DatasetMetadata::getSources).orElse(List.of()).stream()
                .filter(source -> source.getFormat().equals(Optional.of(SourceFormat.UPR_INFO_CSV.toString())))
                .toList();
        return new Sources(sources);
    }

    /** The dialect to write in: that of the first export, or the standard one. */
    Dialect dialect() {
        return dialects.isEmpty() ? Dialect.standard() : dialects.get(0);
    }

    /** Whether the other exports, which give way to the first, were written in other ways. */
    boolean differ() {
        return dialects.stream().map(other -> other.withLines(0)).distinct().count() > 1;
    }

    /** How many lines all exports had together, their headers not counted; 0 where that is not known of one. */
    long lines() {
        boolean known = dialects.size() == exports.size() && dialects.stream().allMatch(each -> each.lines() > 0);
        return known ? dialects.stream().mapToLong(each -> each.lines() - 1).sum() : 0;
    }

    /** The name of an export by its number. */
    String name(int number) {
        return exports.get(number).getId();
    }

    /** Where a record stood, if it comes from one of the exports. */
    Optional<Place> placeOf(SourceRef source) {
        Optional<Integer> number = source.getSource().map(numbers::get);
        String location = source.getLocation().orElse("");
        if (number.isEmpty() || !location.startsWith(ROW)) {
            return Optional.empty();
        }
        String row = location.substring(ROW.length());
        boolean valid = !row.isEmpty() && row.length() <= 15 && row.chars().allMatch(c -> c >= '0' && c <= '9');
        return valid ? Optional.of(new Place(number.get(), Long.parseLong(row))) : Optional.empty();
    }
}
