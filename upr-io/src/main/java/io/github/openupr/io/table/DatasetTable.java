package io.github.openupr.io.table;

import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprDataset;
import java.time.LocalDate;
import java.util.List;

/** The description of a dataset, in one row; its sources have a table of their own. */
final class DatasetTable extends Table<DatasetMetadata> {

    private final Column<String> schemaVersion;
    private final Column<String> datasetTitle;
    private final Column<String> datasetDescription;
    private final Column<LocalDate> created;
    private final Column<String> publisher;
    private final Column<String> license;
    private final Column<String> language;

    DatasetTable() {
        super("dataset", "Dataset", "What the dataset says of itself, in one row.");
        schemaVersion =
                required("schemaVersion", Kinds.TEXT, "The version of the schema of OpenUPR that the tables follow.");
        datasetTitle = optional("title", Kinds.TEXT, "The title of the dataset.");
        datasetDescription = optional("description", Kinds.TEXT, "What the dataset holds.");
        created = optional("created", Kinds.DAY, "The day on which it was made.");
        publisher = optional("publisher", Kinds.TEXT, "Who publishes it.");
        license = optional("license", Kinds.TEXT, "The terms on which it may be used.");
        language = optional("language", Kinds.TEXT, "The language of its texts, as a tag of BCP 47.");
    }

    @Override
    List<String> primaryKey() {
        return List.of();
    }

    @Override
    void write(DatasetMetadata value, RowOut out) {
        out.put(schemaVersion, UprDataset.SCHEMA_VERSION);
        out.put(datasetTitle, value.getTitle());
        out.put(datasetDescription, value.getDescription());
        out.put(created, value.getCreated());
        out.put(publisher, value.getPublisher());
        out.put(license, value.getLicense());
        out.put(language, value.getLanguage());
    }

    @Override
    DatasetMetadata read(RowIn in) {
        return DatasetMetadata.builder()
                .title(in.optional(datasetTitle))
                .description(in.optional(datasetDescription))
                .created(in.optional(created))
                .publisher(in.optional(publisher))
                .license(in.optional(license))
                .language(in.optional(language))
                .build();
    }
}
