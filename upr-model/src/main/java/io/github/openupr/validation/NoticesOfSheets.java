package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that readers and writers of workbooks (XLSX and XLS), whatever they hold tell. */
final class NoticesOfSheets {

    private NoticesOfSheets() {}

    static List<RuleInfo> all() {
        return List.of();
    }
}
