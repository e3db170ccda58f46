package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** What a dataset says about itself, in either form: its version and metadata. Belongs to one thread. */
final class Description {

    private static final String LEFT_OUT = "that part of the metadata is left out until that is corrected";

    private final JsonParser parser;
    private final Findings findings;
    private final Supplier<SourceRef> place;
    private final JsonIn in;
    private boolean versioned;
    private boolean described;
    private Optional<DatasetMetadata> metadata = Optional.empty();

    /** An empty description; the place is where the parser stands. */
    Description(JsonParser parser, ReadLimits limits, Findings findings, Supplier<SourceRef> place) {
        this.parser = parser;
        this.findings = findings;
        this.place = place;
        this.in = new JsonIn(at -> place.get(), limits, parser);
    }

    /** Takes a member, at whose value the parser stands, if it is the version or the metadata and the first of its name. */
    boolean take(Member member) throws IOException {
        if (member == Member.SCHEMA_VERSION && !versioned) {
            versioned = true;
            SchemaVersion.check(parser, place.get()).ifPresent(findings::add);
            return true;
        }
        if (member == Member.METADATA && !described) {
            described = true;
            readMetadata();
            return true;
        }
        return false;
    }

    private void readMetadata() throws IOException {
        in.begin(parser, null);
        try {
            metadata = Optional.of(DatasetMetadataCodec.INSTANCE.read(in));
        } catch (RecordProblem e) {
            // It is no object at all.
            in.remark(e.finding());
            parser.skipChildren();
        }
        for (Finding finding : in.remarks()) {
            findings.add(finding.code().equals(Finding.RECORD) ? finding.as(Finding.METADATA, LEFT_OUT) : finding);
        }
    }

    /** Whether there was a version. */
    boolean versioned() {
        return versioned;
    }

    /** Whether there were metadata, be they good or bad. */
    boolean described() {
        return described;
    }

    /** The metadata, as far as they can be read. */
    Optional<DatasetMetadata> metadata() {
        return metadata;
    }
}
