package io.github.openupr.io.json;

import io.github.openupr.validation.Notice;
import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.Occurrences;
import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a validation found in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), for editors and for checks of changes. */
final class SarifLog {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String INFORMATION = "https://openupr.github.io/";

    private final ValidationReport report;
    private final SarifResults results;
    private final JsonOut out;
    private final Map<String, Severity> codes = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    private SarifLog(ValidationReport report, Map<String, Path> artifacts, JsonOut out) {
        this.report = report;
        this.out = out;
        report.occurrences().forEach(each -> codes.put(each.code(), each.severity()));
        report.notices().forEach(notice -> codes.putIfAbsent(notice.code(), notice.severity()));
        codes.keySet().forEach(code -> indexes.put(code, indexes.size()));
        this.results = new SarifResults(artifacts, indexes, out);
    }

    /** Writes a log of one run; sources whose file is known are named by it. */
    static void write(ValidationReport report, Map<String, Path> artifacts, JsonOut out) throws IOException {
        new SarifLog(report, artifacts, out).write();
    }

    /** The level of a severity. */
    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.toString();
    }

    private void write() throws IOException {
        out.startObject();
        out.text("$schema", SCHEMA);
        out.text("version", VERSION);
        out.name("runs");
        out.startList();
        out.next();
        out.startObject();
        writeTool();
        writeInvocation();
        out.text("columnKind", "utf16CodeUnits");
        out.name("results");
        out.startList();
        for (Notice notice : report.notices()) {
            out.next();
            results.write(notice);
        }
        out.endList();
        writeCounts();
        out.endObject();
        out.endList();
        out.endObject();
        out.endLine();
        out.flush();
    }

    private void writeTool() throws IOException {
        out.name("tool");
        out.startObject();
        out.name("driver");
        out.startObject();
        out.text("name", "OpenUPR");
        out.text("informationUri", INFORMATION);
        out.name("rules");
        out.startList();
        for (Map.Entry<String, Severity> code : codes.entrySet()) {
            out.next();
            writeRule(code.getKey(), code.getValue());
        }
        out.endList();
        out.endObject();
        out.endObject();
    }

    private void writeRule(String code, Severity severity) throws IOException {
        Optional<RuleInfo> known = RuleCatalog.standard().find(code);
        out.startObject();
        out.text("id", code);
        if (known.isPresent()) {
            RuleInfo info = known.get();
            writeMessage("shortDescription", info.title());
            writeMessage("fullDescription", info.explanation());
            writeMessage("help", "Basis: " + info.basis());
        }
        out.name("defaultConfiguration");
        out.startObject();
        out.text("level", level(known.map(RuleInfo::severity).orElse(severity)));
        out.endObject();
        out.endObject();
    }

    private void writeMessage(String name, String text) throws IOException {
        out.name(name);
        out.startObject();
        out.text("text", SarifText.of(text));
        out.endObject();
    }

    /** What did not run is a notification: a log without results does not mean that all was looked at. */
    private void writeInvocation() throws IOException {
        out.name("invocations");
        out.startList();
        out.next();
        out.startObject();
        out.name("executionSuccessful");
        out.flag(true);
        out.name("toolConfigurationNotifications");
        out.startList();
        for (SkippedRule rule : report.skippedRules()) {
            out.next();
            out.startObject();
            writeMessage("message", rule.reason());
            out.text("level", "note");
            out.name("associatedRule");
            out.startObject();
            out.text("id", rule.code());
            if (indexes.containsKey(rule.code())) {
                out.name("index");
                out.number(indexes.getOrDefault(rule.code(), 0));
            }
            out.endObject();
            out.endObject();
        }
        out.endList();
        out.endObject();
        out.endList();
    }

    /** How often a code occurred of which not all notices were kept. */
    private void writeCounts() throws IOException {
        Map<String, Long> kept = new HashMap<>();
        report.notices().forEach(notice -> kept.merge(notice.code(), 1L, Long::sum));
        Map<String, Long> counts = new TreeMap<>();
        for (Occurrences each : report.occurrences()) {
            if (each.count() > kept.getOrDefault(each.code(), 0L)) {
                counts.put(each.code(), each.count());
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        out.name("properties");
        out.startObject();
        out.name("occurrences");
        out.startObject();
        for (Map.Entry<String, Long> each : counts.entrySet()) {
            out.name(each.getKey());
            out.number(each.getValue());
        }
        out.endObject();
        out.endObject();
    }
}
