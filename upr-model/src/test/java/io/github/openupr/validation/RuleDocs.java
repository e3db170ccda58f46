package io.github.openupr.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalogue as data and as a page for people, made from the rules and their examples. */
final class RuleDocs {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final Map<String, String> CONSTRAINTS = RuleCatalog.standard().rules().stream()
            .filter(ConstraintRule.class::isInstance)
            .map(ConstraintRule.class::cast)
            .collect(Collectors.toMap(rule -> rule.info().code(), ConstraintRule::constraint));

    private RuleDocs() {}

    /** The text of {@code validation/rules.json}. */
    static String json() throws JsonProcessingException {
        ArrayNode all = MAPPER.createArrayNode();
        for (RuleInfo info : RuleCatalog.standard().infos()) {
            ObjectNode entry = all.addObject();
            entry.put("code", info.code());
            entry.put("family", info.family().toString());
            entry.put("severity", info.severity().toString());
            entry.put("title", info.title());
            entry.put("explanation", info.explanation());
            entry.put("basis", info.basis());
            Optional.ofNullable(CONSTRAINTS.get(info.code())).ifPresent(name -> entry.put("constraint", name));
            RuleExample.of(info.code()).ifPresent(example -> {
                entry.set("bad", example.bad());
                entry.set("good", example.good());
            });
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT)
                .withSeparators(SEPARATORS);
        return MAPPER.writer(printer).writeValueAsString(all) + "\n";
    }

    /** The text of {@code docs/rules.md}. */
    static String page() throws JsonProcessingException {
        Map<RuleFamily, List<RuleInfo>> families = new EnumMap<>(RuleFamily.class);
        for (RuleInfo info : RuleCatalog.standard().infos()) {
            families.computeIfAbsent(info.family(), family -> new ArrayList<>()).add(info);
        }
        StringBuilder page = new StringBuilder(HEAD);
        for (Map.Entry<RuleFamily, List<RuleInfo>> family : families.entrySet()) {
            page.append("\n**")
                    .append(family.getKey().title())
                    .append("**\n\n| code | severity | fault |\n| --- | --- | --- |\n");
            for (RuleInfo info : family.getValue()) {
                page.append(String.format(
                        Locale.ROOT,
                        "| [`%s`](#%s) | %s | %s |\n",
                        info.code(),
                        info.code(),
                        info.severity(),
                        info.title()));
            }
        }
        for (Map.Entry<RuleFamily, List<RuleInfo>> family : families.entrySet()) {
            page.append("\n## ").append(family.getKey().title()).append('\n');
            for (RuleInfo info : family.getValue()) {
                append(info, page);
            }
        }
        return page.toString();
    }

    private static final String HEAD = """
            # Rules

            What OpenUPR tells about data of the Universal Periodic Review: every code, what is wrong, why it matters, and the document that says
            so. Made from the rules by `mvn verify -Dupr.golden.update=true`; as data it is `validation/rules.json` in the jar of `upr-model`.

            - **error**: contradicts the document of the United Nations or the schema. **warning**: probably a fault. **info**: a remark.
            - A code never changes its meaning, and the code of a rule that is gone is never used again.
            - Each example raises exactly its code; the tests run all of them. `upr rules CODE` prints an entry, and a policy file silences or grades
              it: `{"disable": ["CODE"], "severity": {"CODE": "info"}}`.

            ## All codes
            """;

    private static void append(RuleInfo info, StringBuilder page) throws JsonProcessingException {
        page.append("\n### ").append(info.code()).append("\n\n");
        page.append("**")
                .append(info.title())
                .append("** (")
                .append(info.severity())
                .append(")\n\n");
        page.append(info.explanation())
                .append("\n\nBasis: ")
                .append(info.basis())
                .append(".\n");
        if (CONSTRAINTS.containsKey(info.code())) {
            page.append("\nConstraint: `").append(CONSTRAINTS.get(info.code())).append("`.\n");
        }
        Optional<RuleExample> example = RuleExample.of(info.code());
        if (example.isPresent()) {
            page.append("\nWrong:\n\n```json\n")
                    .append(compact(example.get().bad()))
                    .append("\n```\n");
            page.append("\nRight:\n\n```json\n")
                    .append(compact(example.get().good()))
                    .append("\n```\n");
        }
    }

    /** A dataset with one line for each record. */
    private static String compact(JsonNode dataset) throws JsonProcessingException {
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : dataset.properties()) {
            StringBuilder text =
                    new StringBuilder("  \"").append(member.getKey()).append("\": ");
            if (member.getValue().isArray()) {
                List<String> records = new ArrayList<>();
                for (JsonNode record : member.getValue()) {
                    records.add("    " + line(record));
                }
                text.append("[\n").append(String.join(",\n", records)).append("\n  ]");
            } else {
                text.append(line(member.getValue()));
            }
            members.add(text.toString());
        }
        return "{\n" + String.join(",\n", members) + "\n}";
    }

    private static String line(JsonNode node) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance)
                .withSeparators(SEPARATORS);
        return MAPPER.writer(printer).writeValueAsString(node);
    }
}
