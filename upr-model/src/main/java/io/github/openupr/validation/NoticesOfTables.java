package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that readers and writers of data packages and workbooks of tables tell. */
final class NoticesOfTables {

    private NoticesOfTables() {}

    static List<RuleInfo> all() {
        return List.of();
    }
}
