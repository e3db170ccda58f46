package io.github.openupr.io.json;

import io.github.openupr.analysis.Discrepancy;
import io.github.openupr.analysis.DiscrepancyKind;
import io.github.openupr.analysis.Reconciliation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import java.io.IOException;
import java.util.List;

/**
 * Two sources of one review compared, as JSON. Lists and counts stand there even when they are empty: programs look for them; what a record of a
 * source does not have is left out, as in datasets.
 */
final class ReconciliationJson {

    private ReconciliationJson() {}

    static void write(Reconciliation result, JsonOut out) throws IOException {
        out.startObject();
        out.review(Member.REVIEW, result.review());
        out.count("mentionsInA", result.mentionsInA());
        out.count("mentionsInB", result.mentionsInB());
        out.count("equal", result.equal());
        out.name("counts");
        out.startObject();
        for (DiscrepancyKind kind : DiscrepancyKind.values()) {
            out.count(kind.toString(), result.count(kind));
        }
        out.endObject();
        JsonLists.write("discrepancies", result.discrepancies(), ReconciliationJson::write, out);
        out.endObject();
    }

    private static void write(Discrepancy each, JsonOut out) throws IOException {
        out.startObject();
        JsonLists.texts(
                "kinds", each.kinds().stream().map(DiscrepancyKind::toString).toList(), out);
        out.text(Member.STATE, each.state());
        records("a", each.a(), out);
        records("b", each.b(), out);
        JsonLists.texts("onlyWordsOfA", each.onlyWordsOfA(), out);
        JsonLists.texts("onlyWordsOfB", each.onlyWordsOfB(), out);
        out.endObject();
    }

    private static void records(String name, List<Recommendation> records, JsonOut out) throws IOException {
        out.name(name);
        out.startList();
        for (Recommendation each : records) {
            out.next();
            out.startObject();
            out.text(Member.ID, each.getId().toString());
            out.text(Member.NUMBER, each.getNumber());
            out.number(Member.PART, each.getPart());
            out.text(Member.TEXT, each.getText());
            out.code(Member.POSITION, each.getResponse().map(Response::getPosition));
            out.flag(Member.PARTIAL, each.getResponse().flatMap(Response::getPartial));
            SourceRefCodec.INSTANCE.write(Member.SOURCE, each.getSource(), out);
            out.endObject();
        }
        out.endList();
    }
}
