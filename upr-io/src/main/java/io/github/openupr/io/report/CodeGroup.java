package io.github.openupr.io.report;

import io.github.openupr.validation.Notice;
import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.Occurrences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notices of one code. Immutable.
 *
 * @param occurrences the code, how grave it is, how often it occurred
 * @param kept those that were kept, in the order of the data
 */
record CodeGroup(Occurrences occurrences, List<Notice> kept) {

    private static final Comparator<CodeGroup> GRAVEST_FIRST = Comparator.comparing(
                    (CodeGroup group) -> group.occurrences.severity())
            .thenComparing(group -> group.occurrences.count())
            .reversed()
            .thenComparing(CodeGroup::code);

    /** The gravest first, of equally grave ones the most frequent first. */
    static List<CodeGroup> of(ValidationReport report) {
        Map<String, List<Notice>> byCode = new HashMap<>();
        for (Notice notice : report.notices()) {
            byCode.computeIfAbsent(notice.code(), code -> new ArrayList<>()).add(notice);
        }
        return report.occurrences().stream()
                .map(each -> new CodeGroup(each, byCode.getOrDefault(each.code(), List.of())))
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    String code() {
        return occurrences.code();
    }

    Severity severity() {
        return occurrences.severity();
    }

    long count() {
        return occurrences.count();
    }

    /** What the catalogue says of the code; empty of one of somebody else's rules. */
    Optional<RuleInfo> info() {
        return RuleCatalog.standard().find(code());
    }
}
