package io.github.openupr.io.json;

import io.github.openupr.analysis.Chance;
import io.github.openupr.analysis.CoverageBreakdown;
import io.github.openupr.analysis.CoverageOfValue;
import io.github.openupr.analysis.PublicationCoverage;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a publication mentions by theme, group, region and action, and how unlikely that is by chance, as JSON. */
final class ChanceJson {

    private ChanceJson() {}

    /** Members of a publication; a chance that has no say is left out. */
    static void write(PublicationCoverage told, JsonOut out) throws IOException {
        out.count("tests", told.tests());
        chance("kindChance", told.kindChance(), told.tests(), out);
        JsonLists.write("breakdowns", told.breakdowns(), (each, to) -> write(each, told.tests(), to), out);
    }

    private static void write(CoverageBreakdown breakdown, int tests, JsonOut out) throws IOException {
        out.startObject();
        out.text("dimension", breakdown.dimension().toString());
        out.count("coded", breakdown.coded());
        out.count("uncoded", breakdown.uncoded());
        out.count("mentioned", breakdown.mentioned());
        out.name("values");
        out.startList();
        for (CoverageOfValue value : breakdown.values()) {
            out.next();
            out.startObject();
            out.text(Member.CODE, value.code());
            out.text(Member.LABEL, value.label());
            out.count("recommendations", value.recommendations());
            out.count("mentioned", value.mentioned());
            out.share("share", OptionalDouble.of(value.share()));
            chance("chance", value.chance(), tests, out);
            out.endObject();
        }
        out.endList();
        out.endObject();
    }

    private static void chance(String name, Optional<Chance> chance, int tests, JsonOut out) throws IOException {
        if (chance.isEmpty()) {
            return;
        }
        out.name(name);
        out.startObject();
        out.probability("atMost", chance.get().atMost());
        out.probability("atLeast", chance.get().atLeast());
        out.probability("adjusted", chance.get().adjusted(tests));
        out.endObject();
    }
}
