package io.github.openupr.io.uprinfo;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Recommendation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Entities of UPR Info's present database, made from its description in words of our own. */
final class Entities {

    /** All that a recommendation needs. */
    static final String CHAD =
            "'recommendation':[{'value':'Plant trees'}],'state_under_review':[{'value':'k1','label':'Chad'}],"
                    + "'recommending_state':[{'value':'k2','label':'Peru'}],'session':[{'value':'k3','label':'45'}]";

    private Entities() {}

    /** An entity with this id and these properties, in JSON with apostrophes for quotes. */
    static String entity(String sharedId, String properties) {
        return entityOf("'sharedId':'" + sharedId + "','language':'en'", properties);
    }

    static String entityOf(String members, String properties) {
        return ("{" + members + ",'metadata':{" + properties + "}}").replace('\'', '"');
    }

    /** An array of Chad's recommendation with other properties behind. */
    static String chadWith(String properties) {
        return "[" + entity("a", CHAD + "," + properties) + "]";
    }

    static String page() {
        try (var in = Objects.requireNonNull(Entities.class.getResourceAsStream("/uprinfo/page.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(String json) throws IOException {
        return read(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    static ReadResult read(byte[] bytes, ReadOptions options) throws IOException {
        return UprReader.of(SourceFormat.UPR_INFO_JSON, options).read(new ByteArrayInputStream(bytes), "page.json");
    }

    static Recommendation only(ReadResult read) {
        return read.dataset().getRecommendations().get(0);
    }
}
