package io.github.openupr.validation;

import io.github.openupr.model.UprRecord;

/** Numbers the records of each type, from 1. Belongs to one thread. */
final class RecordNumbers {

    private final int[] last = new int[RecordKind.values().length];

    int next(UprRecord record) {
        return ++last[RecordKind.of(record).ordinal()];
    }
}
