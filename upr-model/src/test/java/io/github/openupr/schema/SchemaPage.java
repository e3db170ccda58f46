package io.github.openupr.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openupr.code.Codelist;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The schemas and codelists as a page for people, {@code docs/schema.md}, made from the schemas themselves. */
final class SchemaPage {

    private static final String HEAD = """
            # The JSON form and its schemas

            Every type and member of the canonical JSON, of a line of JSON Lines and of a validation report. Made from the JSON Schemas by
            `mvn verify -Dupr.golden.update=true`; what the schemas say beyond this page (titles, examples) stands in them.

            | schema | describes | name (never fetched) |
            | --- | --- | --- |
            """;

    private static final String CONVENTIONS = """

            ![The records and how they refer to each other](model.svg)

            ## Conventions

            - Draft 2020-12, only with keywords that draft-07 has too. Each schema stands alone and needs no network. `upr schema` prints it; `UprSchema.latest().text()`
              gives it to a program; applications in other languages take all of them, with the codelists, from the zip with the classifier `schema`.
            - A member that has no value is left out; `null` stands nowhere. An unknown member is an error: what a source has and the model does not know
              goes to `extras`, as text.
            - Records refer to each other by id. Whether what an id names is there, and whether the data is sound, is told by [the rules](rules.md), not by a schema.
            - Codes of States, treaties and goals are checked for their form by the schema, and against the codelists by the rules.
            - Canonical JSON is one layout of it, byte for byte the same for the same data: members in the order of this page, two blanks of indentation,
              line feeds, UTF-8 without a byte order mark, one line feed at the end. Any layout is read.
            - In JSON Lines the first line tells of the dataset (`"type": "dataset"`), each further one holds one record, whose first member is its `type`. Reviews
              need not stand before their recommendations.

            ## Versions

            `schemaVersion` is the version of this form, not of the library. Within 1.x members and codes of open lists are only added: what was valid stays valid
            and keeps its meaning. A reader of 1.0 warns of a later 1.x and leaves out, each with a notice, records with a member that it does not know. Whatever
            else changes the form is 2.0, beside which the schemas of 1.x stay available (`UprSchema.of("1.0", UprSchema.Kind.DATASET)`).
            """;

    private SchemaPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (UprSchema.Kind kind : UprSchema.Kind.values()) {
            JsonNode schema = SchemaFiles.tree(kind);
            page.append(String.format(
                    Locale.ROOT,
                    "| [`%s`](../src/main/resources/schema/1.0/%s) | %s | `%s` |\n",
                    kind,
                    fileName(schema),
                    whatFor(kind),
                    text(schema, "$id")));
        }
        page.append(CONVENTIONS);
        appendTypes("## Datasets", UprSchema.Kind.DATASET, List.of(), page);
        List<String> ofDatasets =
                List.copyOf(SchemaFiles.objects(UprSchema.Kind.DATASET).keySet());
        appendTypes(
                "## Lines of JSON Lines\n\nA line has the members of its record behind `type`, which is one of "
                        + typesOfLines() + ".",
                UprSchema.Kind.RECORD,
                ofDatasets,
                page);
        appendTypes("## Validation reports", UprSchema.Kind.REPORT, ofDatasets, page);
        appendTexts(page);
        appendCodelists(page);
        return page.toString();
    }

    private static String typesOfLines() {
        return SchemaFiles.objects(UprSchema.Kind.RECORD).values().stream()
                .map(line -> line.get("properties").path("type"))
                .filter(type -> type.has("const"))
                .map(type -> "`" + text(type, "const") + "`")
                .collect(Collectors.joining(", "));
    }

    private static String whatFor(UprSchema.Kind kind) {
        return switch (kind) {
            case DATASET -> "a dataset (`json`)";
            case RECORD -> "a line of a dataset (`jsonl`)";
            case REPORT -> "what a validation found (`upr validate --format json`)";
        };
    }

    private static String fileName(JsonNode schema) {
        String id = text(schema, "$id");
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static void appendTypes(String heading, UprSchema.Kind kind, List<String> known, StringBuilder page) {
        page.append('\n').append(heading).append('\n');
        for (Map.Entry<String, JsonNode> type : SchemaFiles.objects(kind).entrySet()) {
            if (known.contains(type.getKey())) {
                continue;
            }
            page.append("\n### ").append(type.getKey()).append("\n\n");
            page.append(text(type.getValue(), "description")).append("\n\n");
            page.append("| member | type | required | what it holds |\n| --- | --- | --- | --- |\n");
            List<String> required = SchemaFiles.texts(type.getValue().path("required"));
            for (Map.Entry<String, JsonNode> member :
                    type.getValue().get("properties").properties()) {
                page.append(String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %s | %s |\n",
                        member.getKey(),
                        typeOf(member.getValue()),
                        required.contains(member.getKey()) ? "yes" : "",
                        inCell(text(member.getValue(), "description"))));
            }
        }
    }

    private static String typeOf(JsonNode member) {
        if (member.has("enum")) {
            return SchemaFiles.texts(member.get("enum")).stream()
                    .map(code -> "`" + code + "`")
                    .collect(Collectors.joining(", "));
        }
        if (member.has("const")) {
            return "`\"" + text(member, "const") + "\"`";
        }
        if (member.has("$ref")) {
            String name = text(member, "$ref").substring("#/definitions/".length());
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        if (member.has("allOf")) {
            return typeOf(member.get("allOf").get(0));
        }
        if (member.has("items")) {
            return "list of " + typeOf(member.get("items"));
        }
        return text(member, "type") + range(member);
    }

    private static String range(JsonNode member) {
        List<String> bounds = new ArrayList<>();
        if (member.has("minimum")) {
            bounds.add("from " + member.get("minimum").asText());
        }
        if (member.path("maximum").asLong(Integer.MAX_VALUE) != Integer.MAX_VALUE) {
            bounds.add("to " + member.get("maximum").asText());
        }
        return bounds.isEmpty() ? "" : " " + String.join(" ", bounds);
    }

    /** Types that are a text of some form. */
    private static void appendTexts(StringBuilder page) {
        page.append("\n## Texts and maps\n");
        SchemaFiles.tree(UprSchema.Kind.DATASET).get("definitions").properties().stream()
                .filter(type -> !type.getValue().has("properties"))
                .forEach(type -> {
                    page.append("\n### ").append(type.getKey()).append("\n\n");
                    page.append(text(type.getValue(), "description"));
                    List<String> examples = new ArrayList<>();
                    type.getValue().get("examples").forEach(example -> examples.add("`" + example + "`"));
                    page.append(" Such as ").append(String.join(", ", examples)).append(".\n");
                });
    }

    private static void appendCodelists(StringBuilder page) {
        page.append(
                "\n## Codelists\n\nIn a closed list nothing is added within 1.x; an open one grows. Each is a CSV file (UTF-8, header in line 1, several values of a cell "
                        + "separated by `|`) below [`codelist`](../src/main/resources/codelist), in the jar and in the zip.\n\n"
                        + "| codelist | what | kind | entries | source |\n| --- | --- | --- | --- | --- |\n");
        for (String name : Codelist.names()) {
            Codelist list = Codelist.of(name);
            page.append(String.format(
                    Locale.ROOT,
                    "| [`%s`](../src/main/resources/codelist/%s.csv) | %s | %s | %s | %s |\n",
                    name,
                    name,
                    list.title(),
                    list.closed() ? "closed" : "open",
                    list.entries().size(),
                    list.source()));
        }
    }

    private static String inCell(String text) {
        return text.replace("|", "\\|");
    }

    private static String text(JsonNode object, String member) {
        JsonNode text = object.get(member);
        if (text == null) {
            throw new IllegalArgumentException("no " + member + " in " + object);
        }
        return text.asText();
    }
}
