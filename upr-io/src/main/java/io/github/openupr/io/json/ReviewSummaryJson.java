package io.github.openupr.io.json;

import io.github.openupr.analysis.Breakdown;
import io.github.openupr.analysis.EarlierReview;
import io.github.openupr.analysis.Figure;
import io.github.openupr.analysis.OtherReviews;
import io.github.openupr.analysis.ReviewSummary;
import java.io.IOException;

/** A review in figures, as JSON. Lists and counts stand there even when they are empty; a share of nothing is left out. */
final class ReviewSummaryJson {

    private ReviewSummaryJson() {}

    static void write(ReviewSummary summary, JsonOut out) throws IOException {
        out.startObject();
        out.review(Member.REVIEW, summary.review());
        out.count("recommendations", summary.recommendations());
        out.count("stateMentions", summary.stateMentions());
        out.count("commendations", summary.commendations());
        out.count("pledges", summary.pledges());
        if (summary.others().isPresent()) {
            OtherReviews others = summary.others().get();
            out.name("others");
            out.startObject();
            out.count("reviews", others.reviews());
            out.count("recommendations", others.recommendations());
            out.count("stateMentions", others.stateMentions());
            out.endObject();
        }
        JsonLists.write("breakdowns", summary.breakdowns(), ReviewSummaryJson::write, out);
        out.name("earlierReviews");
        out.startList();
        for (EarlierReview each : summary.earlierReviews()) {
            out.next();
            out.startObject();
            out.review(Member.REVIEW, each.review());
            out.count("recommendations", each.recommendations());
            out.count("stateMentions", each.stateMentions());
            out.name("positions");
            write(each.positions(), out);
            out.endObject();
        }
        out.endList();
        out.endObject();
    }

    private static void write(Breakdown breakdown, JsonOut out) throws IOException {
        out.startObject();
        out.text("dimension", breakdown.dimension().toString());
        out.text("unit", breakdown.dimension().unit().toString());
        out.count("base", breakdown.base());
        if (breakdown.othersBase().isPresent()) {
            out.count("othersBase", breakdown.othersBase().getAsInt());
        }
        JsonLists.write("figures", breakdown.figures(), ReviewSummaryJson::write, out);
        out.endObject();
    }

    private static void write(Figure figure, JsonOut out) throws IOException {
        out.startObject();
        if (!figure.none()) {
            out.text(Member.CODE, figure.code());
        }
        out.text(Member.LABEL, figure.label());
        out.count("count", figure.count());
        out.share("share", figure.share());
        if (figure.othersCount().isPresent()) {
            out.count("othersCount", figure.othersCount().getAsInt());
        }
        out.share("othersShare", figure.othersShare());
        out.share("difference", figure.difference());
        out.endObject();
    }
}
