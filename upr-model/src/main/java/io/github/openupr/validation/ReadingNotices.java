package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that readers of files tell; the reader decides, no rule does. */
final class ReadingNotices {

    private ReadingNotices() {}

    static List<RuleInfo> all() {
        return List.of();
    }
}
