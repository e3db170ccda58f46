package io.github.openupr.io.json;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import java.io.IOException;
import java.util.List;

/** A recommendation in the result of an analysis, as JSON: what it is known by, and where it was read. */
final class RecommendationJson {

    private RecommendationJson() {}

    static void write(String name, Recommendation each, JsonOut out) throws IOException {
        out.name(name);
        write(each, out);
    }

    static void write(String name, List<Recommendation> records, JsonOut out) throws IOException {
        JsonLists.write(name, records, RecommendationJson::write, out);
    }

    private static void write(Recommendation each, JsonOut out) throws IOException {
        out.startObject();
        out.text(Member.ID, each.getId().toString());
        out.text(Member.NUMBER, each.getNumber());
        out.number(Member.PART, each.getPart());
        out.text(Member.TEXT, each.getText());
        out.codes(Member.RECOMMENDING_STATES, each.getRecommendingStates());
        out.codes(Member.UNRESOLVED_STATES, each.getUnresolvedStates());
        out.code(Member.POSITION, each.getResponse().map(Response::getPosition));
        out.flag(Member.PARTIAL, each.getResponse().flatMap(Response::getPartial));
        SourceRefCodec.INSTANCE.write(Member.SOURCE, each.getSource(), out);
        out.endObject();
    }
}
