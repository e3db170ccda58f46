package io.github.openupr.io.report;

import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a validation found, for people: the gravest first, a few places each, then what was not looked at. Belongs to one thread. */
final class ValidationText {

    private static final int PLACES = 3;
    private static final int CODES = 3;
    private static final int INDENT = 2;

    private final Lines lines = new Lines();

    ValidationText(ValidationReport report) {
        List<CodeGroup> groups = CodeGroup.of(report);
        groups.forEach(this::group);
        if (groups.isEmpty()) {
            lines.add("Nothing was found that is worth a notice.");
        }
        skipped(report.skippedRules());
        if (!groups.isEmpty()) {
            lines.add("");
            lines.add(Figures.number(report.count(Severity.ERROR), "error") + ", "
                    + Figures.number(report.count(Severity.WARNING), "warning") + ", "
                    + Figures.number(report.count(Severity.INFO), "remark"));
            help(groups);
        }
    }

    private void group(CodeGroup group) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        String title = group.info().map(info -> ": " + info.title()).orElse("");
        lines.wrap(group.severity() + " " + group.code() + " (" + Figures.grouped(group.count()) + ")" + title, INDENT);
        List<Notice> shown =
                group.kept().subList(0, Math.min(PLACES, group.kept().size()));
        shown.forEach(this::notice);
        long more = group.count() - shown.size();
        if (shown.isEmpty()) {
            lines.add("  none of them was kept to be shown here");
        } else if (more > 0) {
            lines.add("  and " + Figures.grouped(more) + " more");
        }
    }

    private void notice(Notice notice) {
        String place = Place.of(notice.location());
        String said = notice.record().map(id -> id + ": ").orElse("")
                + notice.message()
                + notice.value().map(value -> " [" + value + "]").orElse("");
        if (place.isEmpty()) {
            lines.wrap("  " + said, 2 * INDENT);
        } else {
            lines.add("  " + place);
            lines.wrap("    " + said, 2 * INDENT);
        }
    }

    /** One entry for each reason: many rules have the same. */
    private void skipped(List<SkippedRule> skipped) {
        if (skipped.isEmpty()) {
            return;
        }
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        skipped.forEach(rule -> byReason.computeIfAbsent(rule.reason(), reason -> new ArrayList<>())
                .add(rule.code()));
        lines.add("");
        lines.add("not looked at, or not everywhere:");
        byReason.forEach((reason, codes) -> lines.wrap(
                "  " + Figures.number(codes.size(), "rule") + " (" + some(codes) + "): " + reason, 2 * INDENT));
    }

    private static String some(List<String> codes) {
        String first = String.join(", ", codes.subList(0, Math.min(CODES, codes.size())));
        return codes.size() > CODES ? first + " and " + Figures.grouped(codes.size() - CODES) + " more" : first;
    }

    /** What to do with a code, for one that the catalogue explains. */
    private void help(List<CodeGroup> groups) {
        List<String> known = groups.stream()
                .filter(group -> group.info().isPresent())
                .map(CodeGroup::code)
                .toList();
        if (!known.isEmpty()) {
            lines.add("To have one explained: upr rules " + known.get(0));
            // What is least grave is silenced first.
            lines.add("To leave one out of upr validate, --policy and a file with");
            lines.add("  {\"disable\": [\"" + known.get(known.size() - 1) + "\"]}");
        }
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
