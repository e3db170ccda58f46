package io.github.openupr.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What a validation found, counted exactly, and what it could not look at. The same data, policy and day give an equal
 * report.
 *
 * <p>Immutable and thread-safe. Its JSON form has a schema, {@code upr-report.schema.json}.
 *
 * <p>Made by OpenUPR: the result of our validator; each notice's code leads to the document that it follows.
 *
 * @param notices the notices in the order in which the data shows them: about each record, then about records together;
 *     {@link ValidationPolicy#maxNotices} of a code at most
 * @param occurrences how often each code occurred, also where notices were left out, in alphabetical order
 * @param skippedRules the rules that did not run, or not on all records, in the order of the catalogue
 */
public record ValidationReport(List<Notice> notices, List<Occurrences> occurrences, List<SkippedRule> skippedRules) {

    /** Copies the lists. */
    public ValidationReport {
        notices = List.copyOf(notices);
        occurrences = List.copyOf(occurrences);
        skippedRules = List.copyOf(skippedRules);
    }

    /**
     * A report of notices that no rule found, such as those of a reader: to show them as findings are shown.
     *
     * @param notices the notices that were kept
     * @param counts how many there were of each code, also of those that were not kept; a code that is missing here
     *     occurred as often as it was kept
     */
    public static ValidationReport of(List<Notice> notices, Map<String, Long> counts) {
        Map<String, Long> kept = new TreeMap<>();
        Map<String, Severity> severities = new HashMap<>();
        for (Notice notice : notices) {
            kept.merge(notice.code(), 1L, Long::sum);
            severities.merge(notice.code(), notice.severity(), BinaryOperator.maxBy(Comparator.naturalOrder()));
        }
        counts.forEach((code, count) -> kept.merge(code, count, Math::max));
        List<Occurrences> occurrences = new ArrayList<>();
        kept.forEach((code, count) -> {
            if (count > 0) {
                Severity severity = severities.getOrDefault(code, RuleCatalog.severity(code));
                occurrences.add(new Occurrences(code, severity, count));
            }
        });
        return new ValidationReport(notices, occurrences, List.of());
    }

    /** How often notices of this severity occurred. */
    public long count(Severity severity) {
        return occurrences.stream()
                .filter(each -> each.severity() == severity)
                .mapToLong(Occurrences::count)
                .sum();
    }

    /** How often this code occurred; 0 if never. */
    public long count(String code) {
        return occurrences.stream()
                .filter(each -> each.code().equals(code))
                .mapToLong(Occurrences::count)
                .sum();
    }

    /** The gravest severity that occurred; empty where nothing was found. */
    public Optional<Severity> worst() {
        return occurrences.stream().map(Occurrences::severity).max(Severity::compareTo);
    }

    /**
     * How often one code occurred. Immutable and thread-safe.
     *
     * @param code the code
     * @param severity how grave it is
     * @param count the number of notices, exact
     */
    public record Occurrences(String code, Severity severity, long count) {}

    /**
     * A rule that did not look at everything. Immutable and thread-safe.
     *
     * @param code the rule's code
     * @param reason why, and what to do about it
     */
    public record SkippedRule(String code, String reason) {}
}
