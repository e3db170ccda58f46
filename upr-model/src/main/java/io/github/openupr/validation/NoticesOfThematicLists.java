package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that readers and writers of OHCHR's thematic lists tell. */
final class NoticesOfThematicLists {

    private NoticesOfThematicLists() {}

    static List<RuleInfo> all() {
        return List.of();
    }
}
