package io.github.openupr.io.json;

import io.github.openupr.analysis.ChangeKind;
import io.github.openupr.analysis.DatasetDiff;
import io.github.openupr.analysis.RecordChange;
import io.github.openupr.analysis.RecordsDiff;
import io.github.openupr.analysis.ValueChange;
import io.github.openupr.io.DatasetFingerprint;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.util.List;

/** What changed between two editions of a dataset, as JSON. Lists and counts stand there even when they are empty: programs look for them. */
final class DatasetDiffJson {

    private DatasetDiffJson() {}

    static void write(DatasetDiff diff, JsonOut out) throws IOException {
        out.startObject();
        out.name("identical");
        out.flag(diff.identical());
        edition("before", diff.before(), out);
        edition("after", diff.after(), out);
        values(diff.values(), out);
        JsonLists.write("records", diff.records(), DatasetDiffJson::write, out);
        out.endObject();
    }

    private static void edition(String name, UprDataset dataset, JsonOut out) throws IOException {
        out.name(name);
        out.startObject();
        out.text(Member.SHA256, DatasetFingerprint.of(dataset).sha256());
        out.endObject();
    }

    private static void write(RecordsDiff diff, JsonOut out) throws IOException {
        out.startObject();
        out.text("list", diff.list());
        out.count("before", diff.before());
        out.count("after", diff.after());
        out.count("unchanged", diff.unchanged());
        out.name("counts");
        out.startObject();
        for (ChangeKind kind : ChangeKind.values()) {
            out.count(kind.toString(), diff.count(kind));
        }
        out.endObject();
        out.name("reordered");
        out.flag(diff.reordered());
        JsonLists.write("changes", diff.changes(), DatasetDiffJson::write, out);
        out.endObject();
    }

    private static void write(RecordChange change, JsonOut out) throws IOException {
        out.startObject();
        out.text(Member.KIND, change.kind().toString());
        out.text(Member.ID, change.id());
        if (change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED) {
            out.text(Member.TEXT, change.text());
        } else {
            out.text("idAfter", change.idAfter().orElseThrow());
            values(change.values(), out);
        }
        out.endObject();
    }

    private static void values(List<ValueChange> values, JsonOut out) throws IOException {
        out.name("values");
        out.startList();
        for (ValueChange each : values) {
            out.next();
            out.startObject();
            out.text("path", each.path());
            if (each.before().isPresent()) {
                out.text("before", each.before().get());
            }
            if (each.after().isPresent()) {
                out.text("after", each.after().get());
            }
            if (each.orderOnly()) {
                out.name("reordered");
                out.flag(true);
            }
            out.endObject();
        }
        out.endList();
    }
}
