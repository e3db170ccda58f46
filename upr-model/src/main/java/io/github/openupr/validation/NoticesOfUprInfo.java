package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that readers and writers of UPR Info's newer exports and its present database tell. */
final class NoticesOfUprInfo {

    private NoticesOfUprInfo() {}

    static List<RuleInfo> all() {
        return List.of();
    }
}
