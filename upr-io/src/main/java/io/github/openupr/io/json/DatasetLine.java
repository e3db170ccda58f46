package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The first line of JSON Lines, which describes the dataset. */
final class DatasetLine {

    private DatasetLine() {}

    /** Reads the line, before whose brace the parser stands. */
    static Optional<DatasetMetadata> read(
            JsonParser parser, InputFile input, Supplier<SourceRef> place, ReadLimits limits) throws IOException {
        try {
            return read(parser, new JsonIn(input, limits.maxFieldLength(), parser), place);
        } catch (StreamConstraintsException e) {
            throw Faults.tooDeep(limits, place.get());
        } catch (JacksonException e) {
            throw Faults.malformed(
                    "the line that describes the dataset is no JSON from column "
                            + e.getLocation().getColumnNr() + " on; correct it",
                    place.get());
        }
    }

    private static Optional<DatasetMetadata> read(JsonParser parser, JsonIn in, Supplier<SourceRef> place)
            throws IOException {
        Optional<DatasetMetadata> metadata = Optional.empty();
        Set<Member> seen = EnumSet.noneOf(Member.class);
        parser.nextToken();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            Member member = Member.of(name);
            if (member == Member.METADATA) {
                metadata = Optional.of(DatasetHead.readMetadata(in, parser, place));
            } else if (member == Member.SCHEMA_VERSION) {
                DatasetHead.checkVersion(parser, place.get());
            } else if (member != Member.TYPE) {
                throw Faults.malformed(
                        "unknown member " + Shown.quoted(name) + " of the dataset; remove it", place.get());
            }
            if (!seen.add(member)) {
                throw Faults.malformed("the dataset has \"" + member + "\" twice; remove one", place.get());
            }
        }
        if (!seen.contains(Member.SCHEMA_VERSION)) {
            throw Faults.malformed(DatasetHead.NO_VERSION, place.get());
        }
        if (parser.nextToken() != null) {
            throw Faults.malformed(
                    "something follows the dataset's description; put it on a line of its own", place.get());
        }
        return metadata;
    }
}
