package io.github.openupr.validation;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;
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
        if (record instanceof Recommendation each) {
            return of(each.getId().toString(), place.or(each::getSource), "recommendations", number);
        } else if (record instanceof Review each) {
            return of(each.getId().toString(), place.or(each::getSource), "reviews", number);
        } else if (record instanceof VoluntaryPledge each) {
            return of(each.getId().toString(), place.or(each::getSource), "pledges", number);
        } else if (record instanceof Commendation each) {
            return of(each.getId().toString(), place.or(each::getSource), "commendations", number);
        } else if (record instanceof Assessment each) {
            return of(each.getId(), place.or(each::getSource), "assessments", number);
        } else if (record instanceof Publication each) {
            return of(each.getId(), place.or(each::getSource), "publications", number);
        }
        throw new IllegalArgumentException("no type of records: " + record.getClass());
    }

    private static Subject of(String id, Optional<SourceRef> place, String list, int number) {
        return place.isPresent()
                ? new Subject(id, place.get())
                : new Subject(id, at("/" + list + "/" + (number - 1)).place());
    }

    /** Its place; empty where it has none. */
    Optional<SourceRef> knownPlace() {
        return place.equals(DATASET.place) ? Optional.empty() : Optional.of(place);
    }

    /** A message about it: the id, if it has one, stands before. */
    String told(String message) {
        return id.isBlank() ? message : id + ": " + message;
    }
}
