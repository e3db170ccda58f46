package io.github.openupr.io.json;

import io.github.openupr.analysis.DatasetMerge;
import java.io.IOException;

/** What came of a merge, as JSON: counts and notices; the merged dataset is written as datasets are. */
final class DatasetMergeJson {

    private DatasetMergeJson() {}

    static void write(DatasetMerge merge, JsonOut out) throws IOException {
        out.startObject();
        out.count("reviews", merge.dataset().getReviews().size());
        out.count("recommendations", merge.dataset().getRecommendations().size());
        out.count("joined", merge.joined());
        out.count("added", merge.added());
        NoticeJson.write(merge.notices(), out);
        out.endObject();
    }
}
