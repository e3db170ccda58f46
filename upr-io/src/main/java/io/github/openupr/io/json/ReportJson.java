package io.github.openupr.io.json;

import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.Occurrences;
import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.io.IOException;

/** What a validation found, as the schema of reports has it. Lists stand there even when they are empty: programs look for them. */
final class ReportJson {

    private ReportJson() {}

    static void write(ValidationReport report, JsonOut out) throws IOException {
        out.startObject();
        out.code(Member.SCHEMA_VERSION, UprDataset.SCHEMA_VERSION);
        writeCounts(report, out);
        NoticeJson.write(report.notices(), out);
        out.name("occurrences");
        out.startList();
        for (Occurrences each : report.occurrences()) {
            out.next();
            write(each, out);
        }
        out.endList();
        out.name("skippedRules");
        out.startList();
        for (SkippedRule rule : report.skippedRules()) {
            out.next();
            write(rule, out);
        }
        out.endList();
        out.endObject();
        out.endLine();
        out.flush();
    }

    private static void writeCounts(ValidationReport report, JsonOut out) throws IOException {
        out.name("counts");
        out.startObject();
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            out.name(severity.toString());
            out.number(within(report.count(severity)));
        }
        out.endObject();
    }

    private static void write(Occurrences each, JsonOut out) throws IOException {
        out.startObject();
        out.code(Member.CODE, each.code());
        out.text("severity", each.severity().toString());
        out.number(Member.COUNT, within(each.count()));
        out.endObject();
    }

    private static void write(SkippedRule rule, JsonOut out) throws IOException {
        out.startObject();
        out.code(Member.CODE, rule.code());
        out.text("reason", rule.reason());
        out.endObject();
    }

    /** The schema has no greater numbers, for the sake of readers whose integers have 32 bits. */
    private static int within(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }
}
