package io.github.openupr.validation;

import io.github.openupr.validation.ValidationReport.Occurrences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Notices as a policy wants them: graded, counted, so many of each code kept. Belongs to one thread. */
final class NoticeTally {

    private final ValidationPolicy policy;
    private final List<Notice> kept = new ArrayList<>();
    private final Map<String, Code> codes = new TreeMap<>();

    NoticeTally(ValidationPolicy policy) {
        this.policy = policy;
    }

    /** Counts a notice of a rule, which is made only if it is kept. */
    void add(RuleInfo info, Subject subject, String message, Optional<String> value) {
        Code code = codes.computeIfAbsent(info.code(), key -> new Code(policy, key, info.severity()));
        if (code.keeps()) {
            kept.add(new Notice(info.code(), code.severity, message, subject.knownId(), subject.knownPlace(), value));
        }
    }

    /** Counts a notice that came from elsewhere. */
    void add(Notice notice) {
        if (!policy.enabled(notice.code())) {
            return;
        }
        Code code = codes.computeIfAbsent(notice.code(), key -> new Code(policy, key, notice.severity()));
        if (code.keeps()) {
            kept.add(new Notice(
                    notice.code(),
                    code.severity,
                    notice.message(),
                    notice.record(),
                    notice.location(),
                    notice.value()));
        }
    }

    /** Counts notices that came from elsewhere, where nobody kept them. */
    void addUnkept(String code, long number) {
        if (policy.enabled(code)) {
            codes.computeIfAbsent(code, key -> new Code(policy, key, RuleCatalog.severity(key))).count += number;
        }
    }

    List<Notice> kept() {
        return kept;
    }

    List<Occurrences> occurrences() {
        List<Occurrences> all = new ArrayList<>();
        codes.forEach((code, counted) -> all.add(new Occurrences(code, counted.severity, counted.count)));
        return all;
    }

    /** One code: how grave, how often, how often at most in the report. */
    private static final class Code {

        final Severity severity;
        final int cap;
        long count;

        Code(ValidationPolicy policy, String code, Severity usual) {
            this.severity = policy.severity(code).orElse(usual);
            this.cap = policy.maxNotices(code);
        }

        boolean keeps() {
            return ++count <= cap;
        }
    }
}
