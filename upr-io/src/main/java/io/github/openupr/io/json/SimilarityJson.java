package io.github.openupr.io.json;

import io.github.openupr.analysis.LikeRecommendations;
import io.github.openupr.analysis.Similarity;
import java.io.IOException;
import java.util.OptionalDouble;

/** Groups of like recommendations, as JSON. Lists and counts stand there even when they are empty: programs look for them. */
final class SimilarityJson {

    private SimilarityJson() {}

    static void write(Similarity result, JsonOut out) throws IOException {
        out.startObject();
        out.code(Member.REVIEW, result.review());
        out.count("recommendations", result.recommendations());
        out.count("alone", result.alone());
        out.share("threshold", OptionalDouble.of(result.threshold()));
        out.name("groups");
        out.startList();
        for (LikeRecommendations group : result.groups()) {
            out.next();
            out.startObject();
            out.count("states", group.states());
            out.share("score", OptionalDouble.of(group.score()));
            JsonLists.texts("sharedWords", group.sharedWords(), out);
            out.text("lead", group.lead().getId().toString());
            RecommendationJson.write("recommendations", group.recommendations(), out);
            out.endObject();
        }
        out.endList();
        out.endObject();
    }
}
