package io.github.openupr.io.json;

import io.github.openupr.analysis.DueByNextReview;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.FollowedRecommendation;
import io.github.openupr.analysis.PositionChange;
import io.github.openupr.analysis.PositionFollowUp;
import io.github.openupr.analysis.Repetition;
import io.github.openupr.analysis.ReviewFollowUp;
import io.github.openupr.analysis.ThemeFollowUp;
import io.github.openupr.model.NextReview;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

/** What came again across the cycles of a State, as JSON. Lists and counts stand there even when they are empty: programs look for them. */
final class FollowUpJson {

    private FollowUpJson() {}

    static void write(FollowUp result, JsonOut out) throws IOException {
        out.startObject();
        out.text("state", result.state().toString());
        JsonLists.texts("reviews", result.reviews(), out);
        out.share("threshold", OptionalDouble.of(FollowUp.THRESHOLD));
        JsonLists.write("steps", result.steps(), FollowUpJson::write, out);
        write(result.due(), out);
        out.endObject();
    }

    private static void write(ReviewFollowUp step, JsonOut out) throws IOException {
        out.startObject();
        out.text("earlierReview", step.earlier().toString());
        out.text("laterReview", step.later().toString());
        out.name("missingCycles");
        out.startList();
        for (int cycle : step.missingCycles()) {
            out.next();
            out.number(cycle);
        }
        out.endList();
        out.count("earlierRecommendations", step.recommendations().size());
        out.count("repeated", step.repeated().size());
        out.count("laterRecommendations", step.laterRecommendations());
        out.count("new", step.newRequests().size());
        positions(step.byPosition(), out);
        changes(step.positionChanges(), out);
        JsonLists.write("recommendations", step.recommendations(), FollowUpJson::write, out);
        RecommendationJson.write("newRequests", step.newRequests(), out);
        themes(step.themes(), out);
        out.endObject();
    }

    private static void positions(List<PositionFollowUp> positions, JsonOut out) throws IOException {
        out.name("positions");
        out.startList();
        for (PositionFollowUp each : positions) {
            out.next();
            out.startObject();
            out.code(Member.POSITION, each.position());
            out.count("repeated", each.repeated());
            out.count("notRepeated", each.notRepeated());
            out.endObject();
        }
        out.endList();
    }

    private static void changes(List<PositionChange> changes, JsonOut out) throws IOException {
        out.name("positionChanges");
        out.startList();
        for (PositionChange each : changes) {
            out.next();
            out.startObject();
            if (each.before().isPresent()) {
                out.text("before", each.before().get().toString());
            }
            if (each.after().isPresent()) {
                out.text("after", each.after().get().toString());
            }
            out.count("pairs", each.pairs());
            out.endObject();
        }
        out.endList();
    }

    private static void write(FollowedRecommendation each, JsonOut out) throws IOException {
        out.startObject();
        RecommendationJson.write("recommendation", each.recommendation(), out);
        out.count("statesAgain", each.statesAgain());
        JsonLists.write("assessments", each.assessments(), AssessmentCodec.INSTANCE::write, out);
        JsonLists.write("repetitions", each.repetitions(), FollowUpJson::write, out);
        out.endObject();
    }

    private static void write(Repetition pair, JsonOut out) throws IOException {
        out.startObject();
        RecommendationJson.write("later", pair.later(), out);
        out.text("ground", pair.ground().toString());
        out.share("score", OptionalDouble.of(pair.score()));
        JsonLists.texts("sharedWords", pair.sharedWords(), out);
        JsonLists.texts("sharedTreaties", pair.sharedTreaties(), out);
        JsonLists.write("sharedThemes", pair.sharedThemes(), TermCodec.INSTANCE::write, out);
        out.name("sameState");
        out.flag(pair.sameState());
        out.endObject();
    }

    private static void themes(List<ThemeFollowUp> themes, JsonOut out) throws IOException {
        out.name("themes");
        out.startList();
        for (ThemeFollowUp each : themes) {
            out.next();
            out.startObject();
            out.name("theme");
            TermCodec.INSTANCE.write(each.theme(), out);
            out.count("earlier", each.earlier());
            out.count("repeated", each.repeated());
            out.count("later", each.later());
            out.endObject();
        }
        out.endList();
    }

    private static void write(DueByNextReview due, JsonOut out) throws IOException {
        out.name("due");
        out.startObject();
        out.review(Member.REVIEW, due.review());
        if (due.nextReview().isPresent()) {
            NextReview next = due.nextReview().get();
            out.name("nextReview");
            out.startObject();
            out.count("year", next.year());
            out.text("earliest", next.earliest().toString());
            out.text("latest", next.latest().toString());
            out.endObject();
        }
        RecommendationJson.write("supported", due.supported(), out);
        RecommendationJson.write("pending", due.pending(), out);
        out.count("noted", due.noted());
        out.count("withoutPosition", due.withoutPosition());
        out.endObject();
    }
}
