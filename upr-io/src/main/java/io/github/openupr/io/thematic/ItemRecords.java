package io.github.openupr.io.thematic;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ItemPart;
import io.github.openupr.io.text.RecordIds;
import io.github.openupr.io.text.TextDigest;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes recommendations out of items. Belongs to one reader. */
final class ItemRecords {

    private final InputFile in;
    private final ReviewId review;
    private final RecordIds ids = new RecordIds();

    ItemRecords(InputFile in, ReviewId review) {
        this.in = in;
        this.review = review;
    }

    /** The recommendations of an item, which share its position and themes. */
    List<Recommendation> of(ListItem item) {
        List<Recommendation> records = new ArrayList<>();
        for (int i = 0; i < item.parts().size(); i++) {
            records.add(part(item, i + 1));
        }
        return records;
    }

    private Recommendation part(ListItem item, int part) {
        ItemPart own = item.parts().get(part - 1);
        Optional<ItemNumber> number = item.number();
        String local = number.map(ItemNumber::number)
                .map(printed -> part == 1 ? printed : printed + '/' + part)
                .orElseGet(() -> ids.recommendation(
                        own.states().isEmpty() ? null : own.states().get(0), TextDigest.of(own.text())));
        Recommendation.Builder record = Recommendation.builder()
                .id(RecommendationId.of(review, local))
                .review(review)
                .number(number.map(ItemNumber::number))
                .text(own.text())
                .recommendingStates(own.states())
                .unresolvedStates(own.unknown())
                .response(response(item))
                .themes(item.themes().themes())
                .affectedPersons(item.themes().persons())
                .sdgs(item.themes().goals())
                .source(in.at(item.place()
                        + number.map(printed -> ", paragraph " + printed.printed())
                                .orElse("")))
                .extras(extras(item));
        if (item.parts().size() > 1) {
            record.part(part);
        }
        return record.build();
    }

    private static Optional<Response> response(ListItem item) {
        Optional<Origin> origin = item.source();
        return item.position()
                .response()
                .map(position -> Response.builder()
                        .from(position)
                        .stage(origin.flatMap(Origin::stage))
                        .comment(Optional.of(item.comment()).filter(comment -> !comment.isEmpty()))
                        .source(origin.map(Origin::source))
                        .build());
    }

    /** What has no place in the record: columns of the list's own, what a missing response would say, goals that are none. */
    private static Map<String, String> extras(ListItem item) {
        Map<String, String> extras = new LinkedHashMap<>(item.extras());
        boolean answered = item.position().response().isPresent();
        if (!item.origin().isEmpty() && (!answered || item.source().isEmpty())) {
            extras.put("source of position", item.origin());
        }
        if (!item.comment().isEmpty() && !answered) {
            extras.put("comments", item.comment());
        }
        if (!item.themes().unknownGoals().isEmpty()) {
            extras.put("goals", String.join("\n", item.themes().unknownGoals()));
        }
        return extras;
    }
}
