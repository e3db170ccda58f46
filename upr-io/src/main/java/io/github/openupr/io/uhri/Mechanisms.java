package io.github.openupr.io.uhri;

import io.github.openupr.code.Codelist;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells rows of the Universal Periodic Review from those of other mechanisms, and counts these. Belongs to one reader. */
final class Mechanisms {

    private static final String UPR = "UPR";
    private static final String DASH = "- ";
    private static final String OTHERS = "other bodies";
    private static final int MOST = 200;

    private final Codelist codelist = Codelist.of("un-mechanisms");
    private final Meanings<Mechanism> meanings = new Meanings<>(this::meaning);
    private final Map<String, Long> skipped = new TreeMap<>();

    /**
     * What a body is.
     *
     * @param name its name for people
     * @param upr whether it is the Universal Periodic Review
     */
    private record Mechanism(String name, boolean upr) {}

    private Mechanism meaning(String body) {
        String name = (body.startsWith(DASH) ? body.substring(DASH.length()) : body).strip();
        Optional<Codelist.Entry> entry = codelist.resolve(name);
        boolean nameless = name.isEmpty() || name.equals("-");
        return new Mechanism(
                entry.map(Codelist.Entry::title).orElse(nameless ? "no body" : name),
                entry.filter(found -> found.code().equals(UPR)).isPresent());
    }

    /** Whether a body is the Universal Periodic Review. */
    boolean isUpr(String body) {
        return meanings.of(body).upr();
    }

    /** Whether a row is about the Universal Periodic Review: where it names no body, what only such rows have tells it. */
    boolean isUpr(UhriRow row) {
        return row.list(UhriField.BODY).isEmpty()
                ? !row.list(UhriField.UPR_CYCLE).isEmpty()
                        || !row.list(UhriField.UPR_SESSION).isEmpty()
                        || !row.list(UhriField.UPR_POSITIONS).isEmpty()
                : isUpr(row.text(UhriField.BODY));
    }

    /** Counts a row that is left out. */
    void skip(UhriRow row) {
        String name = meanings.of(row.text(UhriField.BODY)).name();
        skipped.merge(skipped.size() < MOST || skipped.containsKey(name) ? name : OTHERS, 1L, Long::sum);
    }

    /** Tells how many rows of each mechanism were left out. */
    void report(ReadLog log, SourceRef place) {
        skipped.forEach((name, count) -> log.add(Notice.of(
                "other_mechanism",
                Severity.INFO,
                "is not the Universal Periodic Review; rows left out by rule: " + count,
                place,
                name)));
    }
}
