package io.github.openupr.analysis;

import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One description of what several datasets say of themselves: all sources; of everything else the first value. */
final class MergedMetadata {

    private MergedMetadata() {}

    static Optional<DatasetMetadata> of(List<UprDataset> inputs, Collection<DataSource> sources, MergeLog log) {
        List<DatasetMetadata> all = inputs.stream()
                .map(UprDataset::getMetadata)
                .flatMap(Optional::stream)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DatasetMetadata.builder()
                .title(first("title", DatasetMetadata::getTitle, all, log))
                .description(first("description", DatasetMetadata::getDescription, all, log))
                .created(first("created", DatasetMetadata::getCreated, all, log))
                .publisher(first("publisher", DatasetMetadata::getPublisher, all, log))
                .license(first("license", DatasetMetadata::getLicense, all, log))
                .language(first("language", DatasetMetadata::getLanguage, all, log))
                .sources(sources)
                .build());
    }

    private static <T> Optional<T> first(
            String member, Function<DatasetMetadata, Optional<T>> getter, List<DatasetMetadata> all, MergeLog log) {
        List<T> values =
                all.stream().map(getter).flatMap(Optional::stream).distinct().toList();
        values.stream()
                .skip(1)
                .forEach(other -> log.tell(
                        "metadata_differs",
                        Severity.INFO,
                        "the inputs differ in the dataset's " + member + "; the first is kept",
                        String.valueOf(other)));
        return values.stream().findFirst();
    }
}
