package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a provider of Jakarta Validation, without one, with one that does not work: nothing throws, and the report says it. */
class ProviderTest {

    private static final String PROVIDER = "hibernate-validator";

    @TempDir
    private Path folder;

    @Test
    void withoutAProviderTheReportListsEveryConstraintAndTheOtherRulesRun() throws Exception {
        List<String> lines = new ForkedJvm().without(PROVIDER).run(ValidateFaults.class);

        assertThat(lines).contains("code self_recommendation", "code review_missing");
        assertAllConstraintsSkipped(lines, ConstraintCheck.NO_PROVIDER);
    }

    /** Messages of the model need no expression language, so a user need not add one. */
    @Test
    void withoutAnExpressionLanguageTheConstraintsAreChecked() throws Exception {
        List<String> lines =
                new ForkedJvm().without("expressly").without("jakarta.el").run(ValidateFaults.class);

        assertThat(lines)
                .contains("code blank_text", "code part_not_positive", "code self_recommendation")
                .noneMatch(line -> line.startsWith("skipped "));
    }

    @Test
    void aProviderThatThrowsIsAReason() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("jakarta.validation.spi.ValidationProvider"), BrokenProvider.class.getName());

        List<String> lines = new ForkedJvm().without(PROVIDER).with(folder).run(ValidateFaults.class);

        assertThat(lines).contains("code self_recommendation");
        assertAllConstraintsSkipped(
                lines,
                ConstraintCheck.BROKEN_PROVIDER
                        + " (jakarta.validation.ValidationException: out of order); mend the class path");
    }

    /** A jar that the provider needs is missing: the usual accident. */
    @Test
    void aProviderThatLacksAJarIsAReason() throws Exception {
        List<String> lines = new ForkedJvm().without("classmate").run(ValidateFaults.class);

        assertThat(lines).contains("code self_recommendation");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("skipped "))
                .hasSameSizeAs(ConstraintRules.all())
                .allMatch(line -> line.contains(": " + ConstraintCheck.BROKEN_PROVIDER + " ("));
    }

    private static void assertAllConstraintsSkipped(List<String> lines, String reason) {
        assertThat(lines)
                .filteredOn(line -> line.startsWith("skipped "))
                .containsExactlyElementsOf(ConstraintRules.all().stream()
                        .map(rule -> "skipped " + rule.info().code() + ": " + reason)
                        .toList());
    }
}
