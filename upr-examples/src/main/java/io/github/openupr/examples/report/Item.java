package io.github.openupr.examples.report;

import io.github.openupr.io.report.Place;
import io.github.openupr.model.SourceRef;
import java.util.Optional;

/**
 * A record in a list.
 *
 * @param id its id
 * @param text its text
 * @param note what else is to know; may be empty
 * @param place where it was read; may be empty
 */
record Item(String id, String text, String note, String place) {

    static Item of(Object id, String text, String note, Optional<SourceRef> source) {
        return new Item(Shown.text(id.toString()), Shown.text(text), Shown.text(note), Shown.text(Place.of(source)));
    }
}
