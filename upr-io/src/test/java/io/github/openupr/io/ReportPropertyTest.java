package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.SourceRef;
import io.github.openupr.schema.SchemaFiles;
import io.github.openupr.schema.UprSchema;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in data and names of files, reports keep their form. */
class ReportPropertyTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void jsonFollowsItsSchemaAndLosesNothing(@ForAll("reports") ValidationReport report) {
        JsonNode json = SchemaFiles.parse(Reports.written(ReportFormat.JSON, report));
        assertThat(SchemaFiles.errors(SchemaFiles.validator(UprSchema.Kind.REPORT), json, true))
                .isEmpty();
        assertThat(json.path("notices")).hasSameSizeAs(report.notices());
        for (int i = 0; i < report.notices().size(); i++) {
            assertThat(json.path("notices").path(i).path("message").asText())
                    .isEqualTo(report.notices().get(i).message());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void sarifKeepsItsForm(@ForAll("reports") ValidationReport report) {
        SarifForm.check(SchemaFiles.parse(Reports.written(ReportFormat.SARIF, report)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void textStaysWithinItsColumns(@ForAll("reports") ValidationReport report) {
        String text = Reports.written(ReportFormat.TEXT, report);
        assertThat(text.split("\n", -1)).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80);
            assertThat(line).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void csvHasOneRowForEachNotice(@ForAll("reports") ValidationReport report) {
        List<Integer> widths = CsvReader.builder().ofCsvRecord(Reports.written(ReportFormat.CSV, report)).stream()
                .map(row -> row.getFieldCount())
                .toList();
        assertThat(widths).hasSize(report.notices().size() + 1).containsOnly(8);
    }

    @Provide
    Arbitrary<ValidationReport> reports() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.of(
                        "=1",
                        "{0} {1}",
                        "[x](y)",
                        "javascript:x",
                        "//h",
                        "\ud800",
                        "a, line 3",
                        "row 2",
                        " ",
                        "\"\r\n,\"",
                        "a  b"));
        Arbitrary<Optional<SourceRef>> places = Combinators.combine(
                        text.optional(), text.optional(), Arbitraries.of(true, false))
                .as((source, location, symbol) -> SourceRef.builder()
                        .source(source)
                        .location(location)
                        .symbol(symbol ? Optional.of(DocumentSymbol.parse("A/HRC/59/10")) : Optional.empty())
                        .build())
                .optional();
        Arbitrary<Notice> notices = Combinators.combine(
                        Arbitraries.of("html_entity", "house_rule", "self_recommendation"),
                        Arbitraries.of(Severity.class),
                        text,
                        text.optional(),
                        places,
                        text.optional())
                .as(Notice::new);
        return Combinators.combine(
                        notices.list().ofMaxSize(6), Arbitraries.integers().between(0, 9), text)
                .as((list, more, reason) -> new ValidationReport(
                        list,
                        ValidationReport.of(list, Map.of("html_entity", (long) more))
                                .occurrences(),
                        List.of(new SkippedRule("html_entity", reason))));
    }
}
