package io.github.openupr.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Records by the text of their ids, whatever their types. Thread-safe once frozen. */
final class IdIndex {

    private final Groups<String, UprRecord> byId;
    private final List<String> duplicates = new ArrayList<>();

    /** For about so many records. */
    IdIndex(int records) {
        byId = new Groups<>(records);
    }

    void add(String id, UprRecord record) {
        if (byId.add(id, record) == 2) {
            duplicates.add(id);
        }
    }

    void freeze() {
        byId.freeze();
    }

    List<UprRecord> all(String id) {
        return byId.of(id);
    }

    <T extends UprRecord> Optional<T> first(String id, Class<T> type) {
        return byId.of(id).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    List<String> duplicates() {
        return Collections.unmodifiableList(duplicates);
    }
}
