package io.github.openupr.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.io.report.Figures;
import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upr rules}: the catalogue, or one entry of it. */
@Command(
        name = "rules",
        header = "List the rules, or explain one.",
        description = {
            "",
            "With a code, says what the fault is, why it matters, which document it follows, and shows an example. The same for all"
                    + " rules is upr-model/docs/rules.md."
        },
        sortOptions = false,
        footer = {"", "Examples:", "  upr rules", "  upr rules self_recommendation", "  upr rules --format json"})
final class RulesCommand implements Callable<Integer> {

    private static final RuleCatalog CATALOG = RuleCatalog.standard();
    private static final int LABEL_WIDTH = 16;
    private static final int CODE_WIDTH = 38;

    private final Upr upr;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            completionCandidates = RuleCodes.class,
            description = "The rule to explain, such as duplicate_id.")
    private Optional<String> code = Optional.empty();

    @Option(
            names = "--format",
            converter = OfferedFormats.OfLists.class,
            completionCandidates = OfferedFormats.OfLists.class,
            paramLabel = "FORMAT",
            description = "The result's format: text (as by default) or json.")
    private ReportFormat format = ReportFormat.TEXT;

    RulesCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        List<RuleInfo> asked =
                code.map(each -> List.of(RulesCommand.find(each))).orElseGet(CATALOG::infos);
        if (format == ReportFormat.JSON) {
            upr.terminal().printData(JsonText.of(json -> write(asked, json)));
        } else if (code.isPresent()) {
            upr.terminal().print(explained(asked.get(0)));
        } else {
            upr.terminal().print(listed(asked));
        }
        return ExitCode.DONE;
    }

    private static RuleInfo find(String code) {
        return CATALOG.find(code)
                .orElseThrow(() -> new CommandFailure(
                        "no rule has this code",
                        code,
                        CATALOG.closest(code)
                                .map(near -> "did you mean " + near.code() + "?")
                                .orElse("upr rules lists all codes")));
    }

    private static void write(List<RuleInfo> rules, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (RuleInfo rule : rules) {
            json.writeStartObject();
            json.writeStringField("code", rule.code());
            json.writeStringField("title", rule.title());
            json.writeStringField("explanation", rule.explanation());
            json.writeStringField("basis", rule.basis());
            json.writeStringField("severity", rule.severity().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String listed(List<RuleInfo> rules) {
        Paragraphs text = new Paragraphs(CODE_WIDTH);
        text.line(Figures.grouped(rules.size()) + " codes; upr rules CODE explains one.");
        Optional<RuleFamily> family = Optional.empty();
        for (RuleInfo rule : rules) {
            if (!family.equals(Optional.of(rule.family()))) {
                family = Optional.of(rule.family());
                text.heading(rule.family().title());
            }
            text.item("  " + rule.code(), List.of(rule.severity() + ": " + rule.title()));
        }
        return text.toString();
    }

    private static String explained(RuleInfo rule) {
        Paragraphs text = new Paragraphs(LABEL_WIDTH);
        text.line(rule.code() + " (" + rule.severity() + ")");
        text.line("");
        text.item("Fault", List.of(rule.title()));
        text.item("Why it matters", List.of(rule.explanation()));
        text.item("Basis", List.of(rule.basis()));
        text.item("Silence it", List.of("--policy with a file of {\"disable\": [\"" + rule.code() + "\"]}"));
        StringBuilder page = new StringBuilder(text.toString());
        JsonNode entry = entry(rule.code());
        example("Wrong:", entry.path("bad"), page);
        example("Right:", entry.path("good"), page);
        return page.toString();
    }

    private static JsonNode entry(String code) {
        try {
            for (JsonNode each : new ObjectMapper().readTree(CATALOG.json())) {
                if (each.path("code").asText().equals(code)) {
                    return each;
                }
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the catalogue in the jar is damaged", e);
        }
        throw new IllegalStateException("the catalogue in the jar lacks " + code);
    }

    private static void example(String title, JsonNode dataset, StringBuilder page) {
        if (dataset.isObject()) {
            page.append('\n')
                    .append(title)
                    .append('\n')
                    .append(JsonText.of(json -> new ObjectMapper().writeTree(json, dataset)));
        }
    }
}
