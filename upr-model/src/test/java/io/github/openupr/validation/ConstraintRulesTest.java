package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openupr.model.ConstraintFaults;
import io.github.openupr.model.ConstraintNames;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints of the model and their codes are the same set, and each is told under its code. */
class ConstraintRulesTest {

    private static final Map<String, String> CODES = ConstraintRules.all().stream()
            .collect(Collectors.toMap(
                    ConstraintRule::constraint, rule -> rule.info().code()));

    @Test
    void everyConstraintOfTheModelHasOneCodeAndEveryCodeItsConstraint() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(ConstraintRules.all())
                    .extracting(ConstraintRule::constraint)
                    .containsExactlyInAnyOrderElementsOf(ConstraintNames.ofModel(factory.getValidator()));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBrokenConstraintIsToldUnderItsCode(ConstraintFaults.Fault fault) {
        assertThat(told(fault.value()))
                .hasSameSizeAs(fault.violations())
                .extracting(each -> each.rule().info().code())
                .contains(code(fault));
    }

    @ParameterizedTest
    @MethodSource("faultsOfRecords")
    void soDoesTheValidator(ConstraintFaults.Fault fault) {
        ValidationReport report = UprValidator.standard().validate(List.of((UprRecord) fault.value()));

        assertThat(report.skippedRules()).isEmpty();
        assertThat(report.notices())
                .filteredOn(notice -> notice.code().equals(code(fault)))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.message()).contains(" must "));
    }

    @Test
    void aRuleThatIsDisabledIsNotTold() {
        ConstraintFaults.Fault fault = faults().get(0);
        ValidationPolicy policy =
                ValidationPolicy.builder().disable(code(fault)).build();
        List<Rule> others = ConstraintRules.all().stream()
                .<Rule>map(rule -> rule)
                .filter(rule -> policy.enabled(rule.info().code()))
                .toList();

        assertThat(told(fault.value(), others)).isEmpty();
    }

    @Test
    void aFaultInWhatADatasetSaysOfItselfHasItsPlaceInIt() {
        UprDataset dataset = UprDataset.builder()
                .metadata(DatasetMetadata.builder()
                        .title(" ")
                        .addSources(
                                DataSource.builder().id("report").build(),
                                DataSource.builder().id("article").url("page").build())
                        .build())
                .build();

        assertThat(UprValidator.standard().validate(dataset).notices())
                .filteredOn(notice -> CODES.containsValue(notice.code()))
                .extracting(
                        Notice::code,
                        Notice::message,
                        notice -> notice.location()
                                .flatMap(SourceRef::getLocation)
                                .orElse(""))
                .containsExactly(
                        tuple(
                                "source_url_not_absolute",
                                "metadata.sources[1].url must be an absolute URL such as https://example.org/report",
                                "/metadata/sources/1/url"),
                        tuple("blank_metadata_title", "metadata.title must not be blank", "/metadata/title"));
    }

    private static List<Found> told(Object value) {
        return told(value, List.copyOf(ConstraintRules.all()));
    }

    private static List<Found> told(Object value, List<Rule> rules) {
        SkippedRules skipped = new SkippedRules(rules, ValidationPolicy.defaults());
        ConstraintCheck check = ConstraintCheck.of(
                rules.stream().map(ConstraintRule.class::cast).toList(), skipped);
        Reporter out = new Reporter(new Subject("part", SourceRef.builder().build()), LocalDate.of(2026, 1, 1));
        check.check(value, out);
        assertThat(skipped.list()).isEmpty();
        return out.found();
    }

    private static String code(ConstraintFaults.Fault fault) {
        return Optional.ofNullable(CODES.get(fault.constraint())).orElseThrow();
    }

    static List<ConstraintFaults.Fault> faults() {
        return ConstraintFaults.all();
    }

    static List<ConstraintFaults.Fault> faultsOfRecords() {
        return faults().stream()
                .filter(fault -> fault.value() instanceof UprRecord)
                .toList();
    }
}
