package io.github.openupr.io;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.Occurrences;
import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small reports of validations, in words of our own, and how reports are written. */
final class Reports {

    static final ValidationReport NOTHING = new ValidationReport(List.of(), List.of(), List.of());

    private Reports() {}

    static SourceRef at(String source, String location) {
        return SourceRef.builder().source(source).location(location).build();
    }

    /** A report about one notice. */
    static ValidationReport of(Notice... notices) {
        return ValidationReport.of(List.of(notices), Map.of());
    }

    /** All severities, a code that no catalogue has, notices left out, rules that did not run, places of all kinds. */
    static ValidationReport mixed() {
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            notices.add(Notice.of(
                            "self_recommendation",
                            Severity.ERROR,
                            "the State under review is among the recommending States; correct the State, or make a pledge of"
                                    + " it",
                            at("a.json", "/recommendations/" + i + ", line " + (57 + 12 * i)),
                            "KAZ")
                    .withRecord("KAZ-4:r" + i));
        }
        notices.add(Notice.of(
                        "html_entity",
                        Severity.WARNING,
                        "the text holds an entity of HTML; write the character",
                        at("b & c.csv", "row 17"),
                        "&amp;")
                .withRecord("PER-2:r1"));
        notices.add(Notice.of("html_entity", Severity.WARNING, "an entity of HTML", at("a.jsonl", "line 7")));
        notices.add(new Notice(
                "review_missing",
                Severity.ERROR,
                "the review is missing; add it",
                Optional.of("FIN-1"),
                Optional.of(SourceRef.builder()
                        .symbol(DocumentSymbol.parse("A/HRC/59/10"))
                        .location("paragraph 140.12")
                        .build()),
                Optional.of("FIN-1")));
        notices.add(new Notice(
                "house_rule",
                Severity.INFO,
                "the title is \"—\"; {0} is none",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        List<SkippedRule> skipped = new ArrayList<>(IntStream.rangeClosed(1, 62)
                .mapToObj(i -> new SkippedRule(
                        "member_" + i,
                        "no provider of Jakarta Validation is on the class path; add one, such as"
                                + " org.hibernate.validator:hibernate-validator"))
                .toList());
        skipped.add(new SkippedRule("review_missing", "the policy disables it"));
        return new ValidationReport(
                notices,
                List.of(
                        new Occurrences("house_rule", Severity.INFO, 1),
                        new Occurrences("html_entity", Severity.WARNING, 2),
                        new Occurrences("review_missing", Severity.ERROR, 1),
                        new Occurrences("self_recommendation", Severity.ERROR, 1_207)),
                skipped);
    }

    static String written(ReportFormat format, ValidationReport report) {
        return written(ReportWriter.of(format), report);
    }

    static String written(ReportWriter writer, ValidationReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What an analysis found, as written. */
    static String written(ReportFormat format, AnalysisResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.of(format).write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
