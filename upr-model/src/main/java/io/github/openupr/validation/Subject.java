package io.github.openupr.validation;

import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import java.util.Optional;

/**
 * What a notice is about: the id of a record and its place, without the record. Immutable and thread-safe.
 *
 * <p>Made by OpenUPR: it lets our rules report at the end what they saw before, without keeping records in memory.
 *
 * @param id the record's id; blank for something that has none
 * @param place where it stands
 */
public record Subject(String id, SourceRef place) {

    /** The dataset as a whole. */
    static final Subject DATASET = new Subject("", SourceRef.builder().build());

    /** A part of a dataset that is no record, by its JSON pointer, such as {@code /metadata/sources/1}. */
    public static Subject at(String pointer) {
        return new Subject("", SourceRef.builder().location(pointer).build());
    }

    /** A record at a place that a reader tells; else where its source says; else where it stands among its like. */
    static Subject of(UprRecord record, Optional<SourceRef> place, int number) {
        RecordKind kind = RecordKind.of(record);
        return new Subject(
                kind.id(record),
                place.or(record::getSource)
                        .orElseGet(() -> at(kind.pointer(number)).place()));
    }

    /** Its place; empty where it has none. */
    Optional<SourceRef> knownPlace() {
        return place.equals(DATASET.place) ? Optional.empty() : Optional.of(place);
    }

    /** Its id; empty where it has none. */
    Optional<String> knownId() {
        return id.isBlank() ? Optional.empty() : Optional.of(id);
    }
}
