package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a reader or writer tells stands in the catalogue, as grave as there: read from the sources of this module. */
class NoticeCodesTest {

    private static final Path ROOT = Path.of(System.getProperty("upr.root"));

    /** Readers and writers, and what merges datasets. */
    private static final List<Path> SOURCES = List.of(
            ROOT.resolve("upr-io/src/main/java"), ROOT.resolve("upr-model/src/main/java/io/github/openupr/analysis"));

    private static final RuleCatalog CATALOG = RuleCatalog.standard();

    /** A literal in snake case of two words or more: a code, or one of {@link #NO_NOTICES}. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\"");

    /** A literal or constant with the severity behind it, as notices and findings are made. */
    private static final Pattern GRADED =
            Pattern.compile("(?:\"([a-z][a-z0-9_]*)\"|Finding\\.([A-Z_]+)|(DUPLICATE_ID)),\\s*Severity\\.([A-Z]+)");

    private static final Pattern CONSTANT = Pattern.compile("static final String ([A-Z_]+) = \"([a-z_]+)\"");

    private static final Pattern EXCEPTION = Pattern.compile("new UprFormatException\\(\\s*\"[a-z_]+\"");

    /** Codes of exceptions that are passed on, schemes of terms, columns of codelists, and a kind of bias. */
    private static final Set<String> NO_NOTICES = Set.of(
            "empty_input",
            "limit_bytes",
            "limit_field_length",
            "limit_items",
            "limit_nesting",
            "missing_dependency",
            "ohchr_rights",
            "not_repeated",
            "not_supported",
            "not_this_format",
            "policy_invalid",
            "policy_unknown_code",
            "policy_unknown_severity",
            "recommendations_only",
            "same_as_2015",
            "state_and_text",
            "uhri_label",
            "uhri_name",
            "uhri_persons",
            "unsupported_schema_version",
            "upr_info",
            "upr_info_label",
            "upr_info_present");

    @Test
    void everyCodeThatAReaderTellsStandsInTheCatalogue() {
        Set<String> unknown = new TreeSet<>();
        for (String source : sources()) {
            Matcher literal = LITERAL.matcher(EXCEPTION.matcher(source).replaceAll(""));
            while (literal.find()) {
                String code = literal.group(1);
                if (!NO_NOTICES.contains(code) && CATALOG.find(code).isEmpty()) {
                    unknown.add(code);
                }
            }
        }

        assertThat(unknown)
                .as("enter it in ReadingNotices, or here if it is no code of a notice")
                .isEmpty();
    }

    /** And the catalogue tells of no code that nobody uses any more. */
    @Test
    void everyNoticeOfReadingIsToldBySomebody() {
        String all = String.join("\n", sources());

        assertThat(CATALOG.infos())
                .filteredOn(info -> info.family() == RuleFamily.READING)
                .hasSizeGreaterThan(20)
                .allSatisfy(info -> assertThat(all).contains('"' + info.code() + '"'));
    }

    @Test
    void aReaderGradesItsNoticesAsTheCatalogueDoes() {
        Map<String, Set<Severity>> graded = new TreeMap<>();
        for (String source : sources()) {
            Matcher each = GRADED.matcher(source);
            while (each.find()) {
                graded.computeIfAbsent(code(each), code -> new TreeSet<>())
                        .add(Severity.parse(each.group(4).toLowerCase(Locale.ROOT)));
            }
        }

        assertThat(graded).hasSizeGreaterThan(25).containsKeys("record_invalid", "duplicate_id", "dataset_invalid");
        // A code with several grades has none of its own.
        graded.values().removeIf(severities -> severities.size() > 1);
        assertThat(graded)
                .allSatisfy((code, severities) -> assertThat(
                                CATALOG.find(code).stream().map(RuleInfo::severity))
                        .containsExactlyElementsOf(severities));
    }

    private static String code(Matcher graded) {
        if (graded.group(1) != null) {
            return graded.group(1);
        }
        String constant = graded.group(2) != null ? graded.group(2) : graded.group(3);
        for (String source : sources()) {
            Matcher each = CONSTANT.matcher(source);
            while (each.find()) {
                if (each.group(1).equals(constant) && source.contains("record Finding(")) {
                    return each.group(2);
                }
            }
        }
        throw new AssertionError("no constant of Finding: " + constant);
    }

    private static Set<String> sources() {
        Set<String> texts = new TreeSet<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    texts.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
