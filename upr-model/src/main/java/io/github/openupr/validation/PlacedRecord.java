package io.github.openupr.validation;

import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import java.util.Optional;

/**
 * A record and where it stands. Immutable.
 *
 * @param record the record
 * @param place where its reader found it
 * @param number its number among those of its type, from 1
 */
record PlacedRecord(UprRecord record, Optional<SourceRef> place, int number) {

    Subject subject() {
        return Subject.of(record, place, number);
    }
}
