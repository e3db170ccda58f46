package io.github.openupr.validation;

import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that did not look at everything, with the reason. Belongs to the thread of a run. */
final class SkippedRules {

    private final List<Rule> order;
    private final Map<String, String> reasons = new HashMap<>();

    SkippedRules(List<Rule> rules, ValidationPolicy policy) {
        this.order = rules;
        for (Rule rule : rules) {
            if (!policy.enabled(rule.info().code())) {
                add(rule, "the policy disables it");
            }
        }
    }

    void add(Rule rule, String reason) {
        reasons.putIfAbsent(rule.info().code(), reason);
    }

    /** A rule that threw; it is not asked again. */
    void failed(Rule rule, Subject subject, Throwable failure) {
        failed(rule, subject.id().isBlank() ? "at the end of the data" : "at " + subject.id(), failure);
    }

    /** A rule that threw before it saw a record. */
    void failedToBegin(Rule rule, Throwable failure) {
        failed(rule, "before the first record", failure);
    }

    private void failed(Rule rule, String where, Throwable failure) {
        add(
                rule,
                OneLine.of("it failed " + where + " (" + failure
                        + ") and looked at nothing more; report that to whoever wrote the rule"));
    }

    boolean contains(String code) {
        return reasons.containsKey(code);
    }

    /** In the order of the rules. */
    List<SkippedRule> list() {
        return order.stream()
                .map(rule -> rule.info().code())
                .filter(reasons::containsKey)
                .map(code -> new SkippedRule(code, reasons.getOrDefault(code, "")))
                .toList();
    }
}
