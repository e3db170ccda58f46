package io.github.openupr.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.openupr.code.Codelist;
import io.github.openupr.io.text.Surrogates;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes what describes the tables to programs: {@code datapackage.json} of Frictionless Data Package, version 1, profile
 * tabular-data-package. What it says of the dataset is a copy; the table {@code dataset} counts. Belongs to one thread.
 */
final class PackageDescription {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final Pattern LICENSE_NAME = Pattern.compile("[-a-zA-Z0-9._]+");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[!-~]+");

    private final JsonGenerator json;
    private final Collection<Table<?>> tables;

    private PackageDescription(JsonGenerator json, Collection<Table<?>> tables) {
        this.json = json;
        this.tables = tables;
    }

    static void write(OutputStream out, Collection<Table<?>> tables, Optional<DatasetMetadata> metadata)
            throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(printer)) {
            new PackageDescription(json, tables).writeAll(metadata);
        }
        out.write("\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void writeAll(Optional<DatasetMetadata> metadata) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField("name", "upr-dataset");
        if (metadata.isPresent()) {
            writeMetadata(metadata.get());
        }
        json.writeArrayFieldStart("resources");
        Set<String> codelists = new TreeSet<>();
        for (Table<?> table : tables) {
            writeResource(table);
            table.columns().forEach(column -> column.kind().codelist().ifPresent(codelists::add));
        }
        json.writeEndArray();
        json.writeObjectFieldStart("codelists");
        for (String name : codelists) {
            writeTitles(Codelist.of(name));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeMetadata(DatasetMetadata metadata) throws IOException {
        writeText("title", metadata.getTitle());
        writeText("description", metadata.getDescription());
        if (metadata.getPublisher().isPresent()) {
            json.writeArrayFieldStart("contributors");
            json.writeStartObject();
            writeText("title", metadata.getPublisher());
            json.writeStringField("role", "publisher");
            json.writeEndObject();
            json.writeEndArray();
        }
        // The schema takes no other form; the table has the licence whatever it is.
        String license = metadata.getLicense().orElse("");
        if (LICENSE_NAME.matcher(license).matches()) {
            writeLicense("name", license);
        } else if (WEB_ADDRESS.matcher(license).matches()) {
            writeLicense("path", license);
        }
        if (!metadata.getSources().isEmpty()) {
            json.writeArrayFieldStart("sources");
            for (DataSource source : metadata.getSources()) {
                json.writeStartObject();
                writeText("title", source.getTitle().or(() -> Optional.of(source.getId())));
                writeText(
                        "path",
                        source.getUrl().filter(url -> WEB_ADDRESS.matcher(url).matches()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void writeLicense(String member, String license) throws IOException {
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        json.writeStringField(member, license);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeResource(Table<?> table) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.name());
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("path", table.name() + ".csv");
        json.writeStringField("title", table.title());
        json.writeStringField("description", table.description());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\n");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("skipInitialSpace", false);
        json.writeBooleanField("header", true);
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        writeSchema(table);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeSchema(Table<?> table) throws IOException {
        json.writeArrayFieldStart("fields");
        for (Column<?> column : table.columns()) {
            writeField(column, table);
        }
        json.writeEndArray();
        writeList("missingValues", List.of(""));
        if (!table.primaryKey().isEmpty()) {
            writeList("primaryKey", table.primaryKey());
        }
        List<Reference> references = Reference.of(table).stream()
                .filter(reference -> tables.contains(reference.to()))
                .toList();
        if (!references.isEmpty()) {
            json.writeArrayFieldStart("foreignKeys");
            for (Reference reference : references) {
                json.writeStartObject();
                json.writeStringField("fields", reference.column());
                json.writeObjectFieldStart("reference");
                json.writeStringField("resource", reference.to().name());
                json.writeStringField("fields", "id");
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void writeField(Column<?> column, Table<?> table) throws IOException {
        Kind<?> kind = column.kind();
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", kind.form().type());
        json.writeStringField("description", column.description());
        if (kind.form() == Form.BOOLEAN) {
            writeList("trueValues", List.of("true"));
            writeList("falseValues", List.of("false"));
        }
        writeText("codelist", kind.codelist());
        boolean unique = table.primaryKey().equals(List.of(column.name()));
        if (column.required() || unique || !kind.codes().isEmpty()) {
            json.writeObjectFieldStart("constraints");
            if (column.required()) {
                json.writeBooleanField("required", true);
            }
            if (unique) {
                json.writeBooleanField("unique", true);
            }
            if (!kind.codes().isEmpty()) {
                writeList("enum", kind.codes());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeTitles(Codelist list) throws IOException {
        json.writeArrayFieldStart(list.name());
        for (Codelist.Entry entry : list.entries()) {
            json.writeStartObject();
            json.writeStringField("value", entry.code());
            json.writeStringField("label", entry.title());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeList(String member, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(member);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void writeText(String member, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(member, whole(text.get()));
        }
    }

    private static String whole(String text) {
        return Surrogates.halved(text) ? Surrogates.replaced(text, '\uFFFD') : text;
    }
}
