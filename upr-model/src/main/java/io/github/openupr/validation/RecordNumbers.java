package io.github.openupr.validation;

import io.github.openupr.model.UprRecord;
import java.util.HashMap;
import java.util.Map;

/** Numbers the records of each type, from 1. Belongs to one thread. */
final class RecordNumbers {

    private final Map<Class<?>, int[]> last = new HashMap<>();

    int next(UprRecord record) {
        return ++last.computeIfAbsent(record.getClass(), type -> new int[1])[0];
    }
}
