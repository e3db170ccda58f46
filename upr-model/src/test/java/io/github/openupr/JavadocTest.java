package io.github.openupr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation promises of every public type and member. */
class JavadocTest {

    private static final Path ROOT = Path.of(System.getProperty("upr.root", ".."));
    private static final Pattern BASIS = Pattern.compile("(?s)^\\s*<p>(Basis|Made by OpenUPR): (.+?)\\s*$");
    private static final Pattern SOURCE =
            Pattern.compile("\\b(resolution|decision) \\d+/\\d+\\b|\\bA/(HRC|RES)/|\\bWorking Group reports?\\b"
                    + "|\\bUPR Info\\b|\\bUniversal Human Rights Index\\b|\\bOHCHR\\b|\\bISO 3166-1\\b");
    private static final int WORDS_OF_A_REASON = 10;

    @ParameterizedTest
    @MethodSource("typesOfTheModel")
    void aPublicTypeNamesItsUnSourceOrSaysWhyItIsOurs(SourceComments.Element type) {
        assertThat(basisFault(type.comment().orElse(""))).isEmpty();
    }

    static List<SourceComments.Element> typesOfTheModel() {
        return SourceComments.publicElements(ROOT.resolve("upr-model")).stream()
                .filter(SourceComments.Element::topLevelType)
                .toList();
    }

    @Test
    void everyPublicTypeOfTheModelIsLookedAt() {
        assertThat(typesOfTheModel())
                .hasSizeGreaterThan(55)
                .extracting(SourceComments.Element::name)
                .contains("Review", "StateCode", "Position", "DatasetIndex", "Notice", "KnownState");
    }

    /** The check itself: what would pass by accident does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A review. Basis: resolution 5/1.",
                "A review.\n\n<p>Basis: the documents.",
                "A review.\n\n<p>Basis: a resolution.",
                "A review of UPR Info (resolution 5/1).",
                "A review.\n\n<p>Made by OpenUPR: ours.",
                "A review.\n\n<p>Basis: resolution 5/1.\n\n<p>Made by OpenUPR: 1 2 3 4 5 6 7 8 9 10 11 12."
            })
    void aCommentWithoutASourceIsFound(String comment) {
        assertThat(basisFault(comment)).isPresent();
    }

    private static Optional<String> basisFault(String comment) {
        List<Matcher> said = Arrays.stream(comment.split("\n\\s*\n", -1))
                .map(BASIS::matcher)
                .filter(Matcher::matches)
                .toList();
        if (said.size() != 1) {
            return Optional.of("one paragraph begins with \"Basis: \" or \"Made by OpenUPR: \", not " + said.size());
        }
        String text = said.get(0).group(2).replaceAll("\\s+", " ");
        boolean ours = said.get(0).group(1).startsWith("Made");
        if (ours
                ? text.split("\\s+", -1).length < WORDS_OF_A_REASON
                : !SOURCE.matcher(text).find()) {
            return Optional.of((ours ? "no reason: " : "no source of the United Nations or of a dataset: ") + text);
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"upr-model", "upr-io", "upr-examples"})
    void everyPublicMemberHasAComment(String module) {
        List<SourceComments.Element> elements = SourceComments.publicElements(ROOT.resolve(module));

        assertThat(elements).hasSizeGreaterThan(10);
        assertThat(elements)
                .filteredOn(element ->
                        element.comment().filter(text -> !text.isBlank()).isEmpty())
                .isEmpty();
    }
}
