package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.JsonFaults;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The first line of JSON Lines, which describes the dataset. */
final class DatasetLine {

    private DatasetLine() {}

    /** Reads the line, before whose brace the parser stands; throws where it is of a version that cannot be read. */
    static Optional<DatasetMetadata> read(
            JsonParser parser, ReadLimits limits, Findings findings, Supplier<SourceRef> place) throws IOException {
        Description description = new Description(parser, limits, findings, place);
        try {
            parser.nextToken();
            read(parser, description, findings);
        } catch (StreamConstraintsException e) {
            throw JsonFaults.tooDeep(limits, place.get());
        } catch (JacksonException e) {
            findings.add(finding(
                    parser,
                    "the line that describes the dataset is no JSON from column "
                            + e.getLocation().getColumnNr() + " on; what follows there is left out, correct it"));
        }
        return description.metadata();
    }

    private static void read(JsonParser parser, Description description, Findings findings) throws IOException {
        Set<Member> seen = EnumSet.noneOf(Member.class);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            Member member = Member.of(name);
            if (member == null || !known(member)) {
                findings.add(finding(parser, Complaints.unknownOfDataset(name)));
            } else if (!seen.add(member)) {
                findings.add(finding(
                        parser, "the dataset has \"" + member + "\" twice; the first one counts, remove the other"));
            } else if (description.take(member)) {
                continue;
            }
            parser.skipChildren();
        }
        if (!description.versioned()) {
            findings.add(SchemaVersion.missing(1));
        }
        if (parser.nextToken() != null) {
            findings.add(finding(
                    parser,
                    "something follows the dataset's description; it is left out, put it on a line of its own"));
        }
    }

    private static boolean known(Member member) {
        return member == Member.TYPE || member == Member.SCHEMA_VERSION || member == Member.METADATA;
    }

    private static Finding finding(JsonParser parser, String message) {
        return new Finding(
                Finding.DATASET,
                Severity.ERROR,
                message,
                Optional.empty(),
                Shown.pointer(parser.getParsingContext()),
                1);
    }
}
