package io.github.openupr.io;

import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes one description out of those of several inputs: all sources; of everything else the first value. */
final class JoinedMetadata {

    private final ReadLog log;

    JoinedMetadata(ReadLog log) {
        this.log = log;
    }

    Optional<DatasetMetadata> join(List<DatasetMetadata> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DatasetMetadata.builder()
                .title(first("title", DatasetMetadata::getTitle, all))
                .description(first("description", DatasetMetadata::getDescription, all))
                .created(first("created", DatasetMetadata::getCreated, all))
                .publisher(first("publisher", DatasetMetadata::getPublisher, all))
                .license(first("license", DatasetMetadata::getLicense, all))
                .language(first("language", DatasetMetadata::getLanguage, all))
                .sources(sources(all))
                .build());
    }

    private <T> Optional<T> first(
            String member, Function<DatasetMetadata, Optional<T>> getter, List<DatasetMetadata> all) {
        List<T> values =
                all.stream().map(getter).flatMap(Optional::stream).distinct().toList();
        for (T other : values.subList(Math.min(1, values.size()), values.size())) {
            log.add(
                    "metadata_differs",
                    Severity.INFO,
                    "the inputs differ in the dataset's " + member + "; the first is kept",
                    SourceRef.builder().build(),
                    String.valueOf(other));
        }
        return values.stream().findFirst();
    }

    private Iterable<DataSource> sources(List<DatasetMetadata> all) {
        Map<String, DataSource> sources = new LinkedHashMap<>();
        for (DatasetMetadata metadata : all) {
            for (DataSource source : metadata.getSources()) {
                DataSource known = sources.putIfAbsent(source.getId(), source);
                if (known != null && !known.equals(source)) {
                    log.add(
                            "source_differs",
                            Severity.WARNING,
                            "several inputs name a source by this id and describe it differently; the first is kept",
                            SourceRef.builder().build(),
                            source.getId());
                }
            }
        }
        return sources.values();
    }
}
