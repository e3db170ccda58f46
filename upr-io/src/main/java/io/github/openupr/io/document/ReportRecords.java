package io.github.openupr.io.document;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ItemPart;
import io.github.openupr.io.text.RecordIds;
import io.github.openupr.io.text.TextDigest;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.VoluntaryPledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the records of a report. Belongs to one reader. */
final class ReportRecords {

    private final InputFile in;
    private final ReviewId review;
    private final Optional<LocalDate> adoptedOn;
    private final Optional<DocumentSymbol> symbol;
    private final RecordIds ids = new RecordIds();
    private final Map<String, Integer> taken = new HashMap<>();

    ReportRecords(InputFile in, Review review, Optional<DocumentSymbol> symbol) {
        this.in = in;
        this.review = review.getId();
        this.adoptedOn = review.getReportAdoptedOn();
        this.symbol = symbol;
    }

    /** The recommendations of an item. */
    List<Recommendation> of(ReportItem item) {
        List<Recommendation> records = new ArrayList<>();
        Optional<Response> response = response(item);
        for (int i = 0; i < item.parts().size(); i++) {
            records.add(part(item, i + 1, response));
        }
        return records;
    }

    private Recommendation part(ReportItem item, int number, Optional<Response> response) {
        ItemPart part = item.parts().get(number - 1);
        Numbered printed = item.item();
        Recommendation.Builder record = Recommendation.builder()
                .id(RecommendationId.of(review, free(number == 1 ? printed.number() : printed.number() + '/' + number)))
                .review(review)
                .number(printed.number())
                .text(part.text())
                .recommendingStates(part.states())
                .unresolvedStates(part.unknown())
                .response(response)
                .source(place(printed));
        if (item.parts().size() > 1) {
            record.part(number);
            if (!part.printed().isEmpty()) {
                record.printedText(part.printed());
            }
        } else if (!item.misprints().isEmpty() || !part.printed().contains(part.text())) {
            record.printedText(part.printed());
        }
        return record.build();
    }

    /** A name that no other record of the report has; a number that is printed twice gets {@code ~2}. */
    private String free(String local) {
        int times = taken.merge(local, 1, Integer::sum);
        return times == 1 ? local : local + '~' + times;
    }

    private Optional<Response> response(ReportItem item) {
        return item.position()
                .map(position -> Response.builder()
                        .position(position)
                        .stage(ResponseStage.REPORT)
                        .wording(item.wording())
                        .claimedStatus(item.claimed())
                        .comment(item.comment())
                        .respondedOn(adoptedOn)
                        .source(
                                item.statedIn().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(place("paragraph " + item.statedIn())))
                        .build());
    }

    /** The pledges of a list: its items, or the paragraph itself where it has none. */
    List<VoluntaryPledge> pledges(ItemList list) {
        List<Numbered> printed = list.items().isEmpty() ? List.of(list.leadIn()) : list.items();
        List<VoluntaryPledge> pledges = new ArrayList<>();
        for (Numbered each : printed) {
            if (!each.text().isBlank()) {
                pledges.add(VoluntaryPledge.builder()
                        .id(PledgeId.of(review, ids.pledge(TextDigest.of(each.text()))))
                        .review(review)
                        .text(each.text())
                        .source(place(each))
                        .build());
            }
        }
        return pledges;
    }

    private SourceRef place(Numbered item) {
        return place(item.place());
    }

    /** A place in the document, by page and paragraph. */
    SourceRef place(String location) {
        return SourceRef.builder().from(in.at(location)).symbol(symbol).build();
    }
}
