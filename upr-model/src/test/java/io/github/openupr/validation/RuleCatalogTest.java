package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue promises of every code. */
class RuleCatalogTest {

    private static final Path MODEL = Path.of(System.getProperty("upr.root"), "upr-model");
    private static final RuleCatalog CATALOG = RuleCatalog.standard();

    @ParameterizedTest
    @MethodSource("infos")
    void aCodeHasTitleExplanationAndBasis(RuleInfo info) {
        assertThat(info.title()).endsWith(".").hasSizeBetween(15, 110).doesNotContain("should", "must", "\n");
        assertThat(info.explanation()).endsWith(".").hasSizeGreaterThan(60).doesNotContain("\n");
        // A document with its paragraph or part, or the documentation of a dataset or list.
        assertThat(info.basis())
                .hasSizeGreaterThan(20)
                .doesNotEndWith(".")
                .doesNotContain("\n")
                .containsPattern(
                        "A/(HRC|RES|INF|520)/|ST/|UPR Info|Universal Human Rights Index|OHCHR|ISO |RFC |Unicode|"
                                + "BCP |Working Group|schema of OpenUPR|OpenUPR, docs/|ECMA-376|Frictionless Data");
    }

    static List<RuleInfo> infos() {
        return CATALOG.infos();
    }

    /** Codes are a promise: one that was published stays, with its meaning, or stays away for ever. */
    @Test
    void codesAreThoseOfTheFrozenListAndNoneIsUsedAgain() throws IOException {
        Path frozen = MODEL.resolve("src/test/resources/validation/codes.txt");
        List<String> codes =
                CATALOG.infos().stream().map(RuleInfo::code).sorted().toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(Files.readAllLines(frozen))
                .as("codes.txt: add the new code; a rule that goes leaves its line there, behind \"gone: \"")
                .filteredOn(line -> !line.startsWith("gone: "))
                .containsExactlyElementsOf(codes);
        assertThat(Files.readAllLines(frozen))
                .filteredOn(line -> line.startsWith("gone: "))
                .extracting(line -> line.substring("gone: ".length()))
                .doesNotContainAnyElementsOf(codes);
    }

    @Test
    void rulesOfOneFamilyStandTogetherInTheOrderOfTheFamilies() {
        assertThat(CATALOG.infos()).extracting(info -> info.family().ordinal()).isSorted();
    }

    /** A class is found by its code. */
    @Test
    void aRuleIsCalledLikeItsCode() {
        assertThat(CATALOG.rules())
                .filteredOn(rule -> !(rule instanceof ConstraintRule))
                .hasSizeGreaterThan(60)
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                        .isEqualTo(rule.info().code().replace("_", "")));
    }

    @Test
    void aMisspeltCodeGetsASuggestion() {
        assertThat(CATALOG.closest("self_recomendation").map(RuleInfo::code)).contains("self_recommendation");
        assertThat(CATALOG.closest("zzz")).isEmpty();
        assertThat(CATALOG.find("self_recommendation")).isPresent();
        assertThat(CATALOG.find("Self_Recommendation")).isEmpty();
    }

    @Test
    void theCatalogueAsDataAndItsPageAreNotStale() throws IOException {
        compare(MODEL.resolve("src/main/resources/validation/rules.json"), RuleDocs.json());
        compare(MODEL.resolve("docs/rules.md"), RuleDocs.page());
    }

    private static void compare(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("upr.golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as("-Dupr.golden.update=true writes it").exists();
        assertThat(Files.readString(file))
                .as("-Dupr.golden.update=true writes it")
                .isEqualTo(expected);
    }

    @Test
    void theJarHasTheCatalogueAsData() throws IOException {
        // Where golden files are written anew, the jar's is the one before.
        assumeFalse(Boolean.getBoolean("upr.golden.update"));
        assertThat(CATALOG.json())
                .isEqualTo(Files.readString(MODEL.resolve("src/main/resources/validation/rules.json")));
    }
}
