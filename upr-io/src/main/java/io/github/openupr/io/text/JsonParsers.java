package io.github.openupr.io.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.openupr.io.ReadLimits;

/** Makes the factories of parsers. Internal; thread-safe. */
public final class JsonParsers {

    private JsonParsers() {}

    /** A factory of strict parsers within the limits. */
    public static JsonFactory within(ReadLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxNesting())
                .maxStringLength(limits.maxFieldLength())
                .maxNameLength(limits.maxFieldLength())
                .maxNumberLength(limits.maxFieldLength())
                .build();
        // Names of hostile input have no business in the JVM's table of strings.
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
                .build();
    }
}
