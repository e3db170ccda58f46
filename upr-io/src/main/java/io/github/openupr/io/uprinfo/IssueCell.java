package io.github.openupr.io.uprinfo;

import io.github.openupr.code.Codelist;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a cell of the column Issue means: themes, separated by commas without a blank; no issue's name holds a comma.
 *
 * @param themes the themes in the order of the cell
 * @param unknown those that are no issues of UPR Info
 * @param derivable whether writing the themes gives the cell again
 */
record IssueCell(List<Term> themes, List<String> unknown, boolean derivable) {

    /** The scheme of UPR Info's issues. */
    static final String SCHEME = "upr_info";

    private static final Map<String, Term> ISSUES = Codelist.of("upr-info-issues").entries().stream()
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry.title().toLowerCase(Locale.ROOT),
                    entry -> Term.builder()
                            .scheme(SCHEME)
                            .code(entry.code())
                            .label(entry.title())
                            .build()));

    static IssueCell of(String raw) {
        List<Term> themes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : raw.split(",", -1)) {
            String label = Escapes.clean(part);
            Optional<Term> issue = Optional.ofNullable(ISSUES.get(label.toLowerCase(Locale.ROOT)));
            if (issue.isPresent()) {
                themes.add(issue.get());
            } else if (!label.isEmpty()) {
                themes.add(Term.builder().scheme(SCHEME).label(label).build());
                unknown.add(label);
            }
        }
        return new IssueCell(List.copyOf(themes), List.copyOf(unknown), raw.equals(text(themes)));
    }

    /** The cell for themes. */
    static String text(List<Term> themes) {
        return themes.stream().map(Term::getLabel).collect(Collectors.joining(","));
    }
}
