package io.github.openupr.analysis;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the themes that two successive reviews have in common. */
final class ThemesAgain {

    private ThemesAgain() {}

    static List<ThemeFollowUp> of(List<FollowedRecommendation> earlier, List<Recommendation> later) {
        Map<List<String>, Count> counts = new LinkedHashMap<>();
        for (FollowedRecommendation each : earlier) {
            for (Term theme : themes(each.recommendation())) {
                Count count = counts.computeIfAbsent(Unions.key(theme), key -> new Count(theme));
                count.earlier++;
                count.repeated += each.repeated() ? 1 : 0;
            }
        }
        for (Recommendation each : later) {
            for (Term theme : themes(each)) {
                counts.computeIfAbsent(Unions.key(theme), key -> new Count(theme)).later++;
            }
        }
        return counts.values().stream()
                .filter(count -> count.earlier > 0 && count.later > 0)
                .map(count -> new ThemeFollowUp(count.theme, count.earlier, count.repeated, count.later))
                .sorted(Comparator.<ThemeFollowUp>comparingInt(each -> -each.earlier() - each.later())
                        .thenComparing(each -> each.theme().getLabel())
                        .thenComparing(each -> each.theme().getScheme()))
                .toList();
    }

    /** Its themes, each once. */
    private static List<Term> themes(Recommendation recommendation) {
        Set<List<String>> known = new HashSet<>();
        return recommendation.getThemes().stream()
                .filter(theme -> known.add(Unions.key(theme)))
                .toList();
    }

    private static final class Count {

        private final Term theme;
        private int earlier;
        private int repeated;
        private int later;

        Count(Term theme) {
            this.theme = theme;
        }
    }
}
