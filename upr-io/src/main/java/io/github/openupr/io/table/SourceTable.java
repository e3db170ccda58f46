package io.github.openupr.io.table;

import io.github.openupr.model.DataSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The sources of a dataset. */
final class SourceTable extends Table<DataSource> {

    private final Column<String> id;
    private final Column<String> sourceTitle;
    private final Column<String> publisher;
    private final Column<String> url;
    private final Column<LocalDate> retrievedOn;
    private final Column<String> format;
    private final Column<String> sha256;
    private final Column<Map<String, String>> extras;

    SourceTable() {
        super("sources", "Sources", "The files and documents that the records come from.");
        id = required("id", Kinds.TEXT, "What records call the source by.");
        sourceTitle = optional("title", Kinds.TEXT, "The title of the source.");
        publisher = optional("publisher", Kinds.TEXT, "Who publishes it.");
        url = optional("url", Kinds.TEXT, "Where it stands on the web.");
        retrievedOn = optional("retrievedOn", Kinds.DAY, "The day on which it was fetched.");
        format = optional("format", Kinds.TEXT, "Its format, such as upr-info-csv.");
        sha256 = optional("sha256", Kinds.TEXT, "The SHA-256 digest of its bytes.");
        extras = optional("extras", Kinds.EXTRAS, "What else is known of it, by name.");
    }

    @Override
    List<String> primaryKey() {
        return List.of(id.name());
    }

    @Override
    void write(DataSource value, RowOut out) {
        out.put(id, value.getId());
        out.put(sourceTitle, value.getTitle());
        out.put(publisher, value.getPublisher());
        out.put(url, value.getUrl());
        out.put(retrievedOn, value.getRetrievedOn());
        out.put(format, value.getFormat());
        out.put(sha256, value.getSha256());
        out.putExtras(extras, value.getExtras());
    }

    @Override
    DataSource read(RowIn in) {
        return DataSource.builder()
                .id(in.required(id))
                .title(in.optional(sourceTitle))
                .publisher(in.optional(publisher))
                .url(in.optional(url))
                .retrievedOn(in.optional(retrievedOn))
                .format(in.optional(format))
                .sha256(in.optional(sha256))
                .extras(in.extras(extras))
                .build();
    }
}
