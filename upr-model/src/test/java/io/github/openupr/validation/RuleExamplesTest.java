package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds its own fault, and no other rule takes offence. */
class RuleExamplesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final UprValidator VALIDATOR =
            UprValidator.builder().clock(CLOCK).build();

    @ParameterizedTest
    @MethodSource("codes")
    void theBadExampleRaisesExactlyItsCodeAndTheGoodOneNothing(String code) {
        RuleExample example = RuleExample.of(code).orElseThrow();

        assertThat(report(example.bad()).occurrences())
                .extracting(ValidationReport.Occurrences::code)
                .containsExactly(code);
        assertThat(report(example.good()).notices()).isEmpty();
    }

    /** A place that leads nowhere, a message that does not say what to do. */
    @ParameterizedTest
    @MethodSource("codes")
    void itsNoticesSayWhereAndWhatToDo(String code) {
        RuleExample example = RuleExample.of(code).orElseThrow();

        assertThat(report(example.bad()).notices()).isNotEmpty().allSatisfy(notice -> {
            assertThat(notice.location()).isPresent();
            assertThat(notice.message()).doesNotEndWith(".").doesNotContain("\n");
            assertThat(notice.severity())
                    .isEqualTo(RuleCatalog.standard().find(code).orElseThrow().severity());
        });
    }

    private static ValidationReport report(JsonNode dataset) {
        return VALIDATOR.validate(RuleExample.dataset(dataset));
    }

    static List<String> codes() {
        return RuleCatalog.standard().rules().stream()
                .map(rule -> rule.info().code())
                .toList();
    }

    @Test
    void everyExampleBelongsToARule() throws IOException {
        Path examples = Path.of(System.getProperty("upr.root"), "upr-model/src/test/resources/validation/examples");
        try (Stream<Path> files = Files.list(examples)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            codes().stream().map(code -> code + ".json").toList());
        }
    }
}
