package io.github.openupr.io.uprinfo;

import io.github.openupr.code.Codelist;
import io.github.openupr.model.Term;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the label of an issue means. An issue that is the same as in the export of 2015 has that one's code, so that both count as one. */
final class IssueLabel {

    private static final String PRESENT = "upr_info_present";

    private static final Map<String, Term> ISSUES = Codelist.of("upr-info-issues-present").entries().stream()
            .collect(Collectors.toUnmodifiableMap(Codelist.Entry::title, IssueLabel::term));

    private IssueLabel() {}

    private static Term term(Codelist.Entry entry) {
        Optional<String> before = entry.column("same_as_2015");
        return Term.builder()
                .scheme(before.isPresent() ? IssueCell.SCHEME : PRESENT)
                .code(before.orElse(entry.code()))
                .label(entry.title())
                .build();
    }

    /** The theme; without a code where the codelist does not have the label. */
    static Term of(String label) {
        Term known = ISSUES.get(label);
        return known == null ? Term.builder().scheme(PRESENT).label(label).build() : known;
    }
}
