package io.github.openupr.examples.cli;

import io.github.openupr.model.DatasetMetadata;
import java.util.List;
import java.util.Optional;

/** The sources of a dataset, which figures name by their ids. */
final class SourceList {

    private static final int LABEL_WIDTH = 12;

    private SourceList() {}

    /** The sources under a heading; nothing where there are none. */
    static String of(Optional<DatasetMetadata> metadata) {
        Paragraphs text = new Paragraphs(LABEL_WIDTH);
        append(metadata, text);
        return text.toString();
    }

    /** Appends the sources under a heading, unless there are none. */
    static void append(Optional<DatasetMetadata> metadata, Paragraphs text) {
        if (metadata.isPresent() && !metadata.get().getSources().isEmpty()) {
            text.heading("SOURCES");
            metadata.get()
                    .getSources()
                    .forEach(source -> text.item(
                            "  " + source.getId(), List.of(source.getTitle().orElse(""))));
        }
    }
}
