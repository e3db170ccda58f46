package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that merging datasets tells. */
final class NoticesOfMerging {

    private NoticesOfMerging() {}

    static List<RuleInfo> all() {
        return List.of();
    }
}
