package io.github.openupr.io.document;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.Session;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.printed.PrintedDocument;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ItemPart;
import io.github.openupr.io.text.ItemText;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the review of a report, then its recommendations. Belongs to one thread. */
final class ReportReader extends BaseRecordReader {

    private final DatasetMetadata metadata;
    private final Deque<UprRecord> waiting = new ArrayDeque<>();

    private ReportReader(InputFile in, ReadLog log, PrintedDocument document) {
        super(in, log);
        this.metadata = DatasetMetadata.builder()
                .addSource(DataSource.builder()
                        .id(in.name())
                        .publisher("OHCHR")
                        .format(SourceFormat.WORKING_GROUP_REPORT.toString())
                        .build())
                .build();
        Sections sections = Sections.of(document.blocks());
        Introduction introduction = Introduction.of(Sections.text(sections.introduction()));
        StateCode state =
                introduction.state().orElseThrow(() -> new UprFormatException("malformed", "no State", in.asPlace()));
        Session session = introduction
                .session()
                .orElseThrow(() -> new UprFormatException("malformed", "no session", in.asPlace()));
        Review review = Review.builder()
                .id(ReviewId.of(state, session.cycle().number()))
                .stateUnderReview(state)
                .cycle(session.cycle().number())
                .session(session.number())
                .reviewedOn(introduction.reviewedOn())
                .reportAdoptedOn(introduction.adoptedOn())
                .build();
        waiting.add(review);
        List<Numbered> paragraphs = Paragraphs.of(sections.proceedings(), 4);
        int before = paragraphs.isEmpty()
                ? 4
                : Integer.parseInt(paragraphs.get(paragraphs.size() - 1).number());
        for (ItemList list : Conclusions.of(sections.conclusions(), before).lists()) {
            LeadIn leadIn = LeadIn.of(list.leadIn().text());
            for (Numbered item : list.items()) {
                log.rowRead();
                log.rowUsed();
                List<ItemPart> parts = ItemText.parts(item.text());
                for (int i = 0; i < parts.size(); i++) {
                    ItemPart part = parts.get(i);
                    Recommendation.Builder record = Recommendation.builder()
                            .id(RecommendationId.of(review.getId(), item.number() + (i == 0 ? "" : "/" + (i + 1))))
                            .review(review.getId())
                            .number(item.number())
                            .text(part.text())
                            .recommendingStates(part.states())
                            .unresolvedStates(part.unknown())
                            .source(in.at("paragraph " + item.number()));
                    if (parts.size() > 1) {
                        record.part(i + 1).printedText(part.printed());
                    }
                    leadIn.position()
                            .ifPresent(position -> record.response(Response.builder()
                                    .position(position)
                                    .stage(ResponseStage.REPORT)
                                    .claimedStatus(leadIn.claimed())
                                    .build()));
                    waiting.add(record.build());
                }
            }
        }
    }

    static ReportReader open(InputFile in, ReadOptions options) throws IOException {
        return new ReportReader(in, new ReadLog(options), PrintedDocument.read(in, options));
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return Optional.of(metadata);
    }

    @Override
    protected @Nullable UprRecord next() {
        return waiting.poll();
    }
}
