package io.github.openupr.io.uhri;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.SourceRef;

/**
 * Where rows stand in an input. Immutable.
 *
 * @param in the input
 * @param unit what stands before a row's number: {@code "record "} or {@code "row "}
 */
record Places(InputFile in, String unit) {

    SourceRef of(UhriRow row) {
        return of(row.number());
    }

    SourceRef of(long number) {
        return in.at(unit + number);
    }
}
