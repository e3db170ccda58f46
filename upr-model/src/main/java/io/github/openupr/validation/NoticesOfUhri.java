package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that readers and writers of the Universal Human Rights Index tell. */
final class NoticesOfUhri {

    private NoticesOfUhri() {}

    static List<RuleInfo> all() {
        return List.of();
    }
}
