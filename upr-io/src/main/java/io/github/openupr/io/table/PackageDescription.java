package io.github.openupr.io.table;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * tabular-data-package. What it says of the dataset is a copy; the table {@code dataset} counts. Thread-safe.
 */
final class PackageDescription {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern LICENSE_NAME = Pattern.compile("[-a-zA-Z0-9._]+");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[!-~]+");

    private PackageDescription() {}

    static void write(OutputStream out, Collection<Table<?>> tables, Optional<DatasetMetadata> metadata)
            throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        out.write(MAPPER.writer(printer).writeValueAsBytes(description(tables, metadata)));
        out.write("\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static ObjectNode description(Collection<Table<?>> tables, Optional<DatasetMetadata> metadata) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("profile", "tabular-data-package");
        all.put("name", "upr-dataset");
        metadata.ifPresent(given -> describe(given, all));
        ArrayNode resources = all.putArray("resources");
        Set<String> codelists = new TreeSet<>();
        for (Table<?> table : tables) {
            resources.add(resource(table, tables));
            table.columns().forEach(column -> column.kind().codelist().ifPresent(codelists::add));
        }
        ObjectNode lists = all.putObject("codelists");
        codelists.forEach(name -> lists.set(name, titles(Codelist.of(name))));
        return all;
    }

    private static void describe(DatasetMetadata metadata, ObjectNode all) {
        metadata.getTitle().ifPresent(title -> all.put("title", whole(title)));
        metadata.getDescription().ifPresent(text -> all.put("description", whole(text)));
        metadata.getPublisher().ifPresent(name -> {
            ObjectNode publisher = all.putArray("contributors").addObject();
            publisher.put("title", whole(name));
            publisher.put("role", "publisher");
        });
        metadata.getLicense().ifPresent(license -> {
            // The schema takes no other form; the table has the licence whatever it is.
            if (LICENSE_NAME.matcher(license).matches()) {
                all.putArray("licenses").addObject().put("name", license);
            } else if (WEB_ADDRESS.matcher(license).matches()) {
                all.putArray("licenses").addObject().put("path", license);
            }
        });
        if (!metadata.getSources().isEmpty()) {
            ArrayNode sources = all.putArray("sources");
            for (DataSource source : metadata.getSources()) {
                ObjectNode each = sources.addObject();
                each.put("title", whole(source.getTitle().orElse(source.getId())));
                source.getUrl()
                        .filter(url -> WEB_ADDRESS.matcher(url).matches())
                        .ifPresent(url -> each.put("path", url));
            }
        }
    }

    private static ObjectNode resource(Table<?> table, Collection<Table<?>> tables) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("name", table.name());
        resource.put("profile", "tabular-data-resource");
        resource.put("path", table.name() + ".csv");
        resource.put("title", table.title());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        ObjectNode dialect = resource.putObject("dialect");
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("skipInitialSpace", false);
        dialect.put("header", true);
        resource.set("schema", schema(table, tables));
        return resource;
    }

    private static ObjectNode schema(Table<?> table, Collection<Table<?>> tables) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.add(field(column, table)));
        schema.putArray("missingValues").add("");
        if (!table.primaryKey().isEmpty()) {
            table.primaryKey().forEach(schema.putArray("primaryKey")::add);
        }
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        for (Reference reference : Reference.of(table)) {
            if (tables.contains(reference.to())) {
                ObjectNode key = keys.addObject();
                key.put("fields", reference.column());
                ObjectNode to = key.putObject("reference");
                to.put("resource", reference.to().name());
                to.put("fields", "id");
            }
        }
        if (!keys.isEmpty()) {
            schema.set("foreignKeys", keys);
        }
        return schema;
    }

    private static ObjectNode field(Column<?> column, Table<?> table) {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        Kind<?> kind = column.kind();
        field.put("name", column.name());
        field.put("type", kind.form().type());
        field.put("description", column.description());
        if (kind.form() == Form.BOOLEAN) {
            field.putArray("trueValues").add("true");
            field.putArray("falseValues").add("false");
        }
        kind.codelist().ifPresent(name -> field.put("codelist", name));
        ObjectNode constraints = JsonNodeFactory.instance.objectNode();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (table.primaryKey().equals(List.of(column.name()))) {
            constraints.put("unique", true);
        }
        if (!kind.codes().isEmpty()) {
            kind.codes().forEach(constraints.putArray("enum")::add);
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }

    private static ArrayNode titles(Codelist list) {
        ArrayNode titles = JsonNodeFactory.instance.arrayNode();
        list.entries()
                .forEach(entry -> titles.addObject().put("value", entry.code()).put("label", entry.title()));
        return titles;
    }

    private static String whole(String text) {
        return Surrogates.halved(text) ? Surrogates.replaced(text, '\uFFFD') : text;
    }
}
