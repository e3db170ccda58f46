package io.github.openupr.io.document;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.cover.CoverPage;
import io.github.openupr.io.printed.Block;
import io.github.openupr.io.printed.PrintedDocument;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.Answer;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives one review with the answers of an addendum. Belongs to one thread. */
final class AddendumReader extends BaseRecordReader {

    private final DatasetMetadata metadata;
    private @Nullable Review review;

    private AddendumReader(InputFile in, ReadLog log, TitleBlock title, Review review) {
        super(in, log);
        this.metadata = title.metadata(in, "Human Rights Council", SourceFormat.ADDENDUM);
        this.review = review;
    }

    static AddendumReader open(InputFile in, ReadOptions options) throws IOException {
        return of(PrintedDocument.read(in, options), in, options);
    }

    /** Reads a document that was taken apart. */
    static AddendumReader of(PrintedDocument document, InputFile in, ReadOptions options) {
        requireAddendum(document, in);
        TitleBlock title = TitleBlock.of(document.firstPage());
        ReadLog log = new ReadLog(options);
        AddendumNotices notices = new AddendumNotices(in, log);
        document.troubles().forEach(notices::incomplete);
        CollectedAnswers content = AddendumContent.read(document.blocks(), notices);
        SettledAnswers answers = SettledAnswers.of(content, notices);
        AnswerTotals totals = new AnswerTotals(answers, content.counts(), notices);
        boolean othersKnown = totals.addOthers(content.others());
        if (answers.numbers().size() > options.limits().maxItems()) {
            throw new UprFormatException(
                    "limit_items",
                    "the addendum names " + answers.numbers().size() + " numbers, more than the limit of "
                            + options.limits().maxItems() + "; raise ReadLimits.maxItems if you trust it",
                    in.asPlace());
        }
        if (answers.numbers().isEmpty() && content.others().isEmpty()) {
            notices.noNumbers();
        } else {
            totals.check(othersKnown);
        }
        Optional<StatedPosition> others =
                othersKnown ? Optional.empty() : content.others().map(CollectedAnswers.Others::position);
        Review review = review(in, document, title, answers, others);
        count(answers, log);
        return new AddendumReader(in, log, title, review);
    }

    private static void requireAddendum(PrintedDocument document, InputFile in) {
        if (document.blocks().isEmpty()) {
            throw new UprFormatException(
                    "empty_input", "the document holds no text; take another copy of it", in.asPlace());
        }
        CoverPage cover = CoverPage.of(document.firstPage());
        String reason = cover.reason().orElse("it does not begin as a document of the United Nations does");
        switch (cover.kind()) {
            case ADDENDUM -> requireEnglish(document, in);
            case REPORT ->
                throw new UprFormatException(
                        "not_this_format",
                        reason + ", and it is not an addendum but the report itself; read it as "
                                + SourceFormat.WORKING_GROUP_REPORT,
                        in.asPlace());
            case OTHER ->
                throw new UprFormatException(
                        "not_this_format",
                        reason + "; an addendum has the title of the report and the word Addendum below it",
                        in.asPlace());
        }
    }

    private static void requireEnglish(PrintedDocument document, InputFile in) {
        Locale language = Locale.forLanguageTag(document.language());
        if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            throw new UprFormatException(
                    "not_supported",
                    "the addendum is in " + language.getDisplayLanguage(Locale.ENGLISH)
                            + "; take its English version, which the United Nations issue under the same symbol",
                    in.asPlace());
        }
    }

    private static Review review(
            InputFile in,
            PrintedDocument document,
            TitleBlock title,
            SettledAnswers answers,
            Optional<StatedPosition> others) {
        StateCode state = title.state()
                .orElseThrow(() -> malformed(in, "names no State under review below its title; add its name there"));
        String text = document.blocks().stream().map(Block::text).limit(200).collect(Collectors.joining(" "));
        ReviewOfAddendum found = ReviewOfAddendum.of(title, text);
        int cycle = found.cycle()
                .orElseThrow(() -> malformed(
                        in,
                        "tells neither cycle nor session: symbol, date and text name none; put the symbol on its first page,"
                                + " such as A/HRC/59/15/Add.1"));
        Review.Builder review = Review.builder()
                .id(ReviewId.of(state, cycle))
                .stateUnderReview(state)
                .cycle(cycle)
                .addDocuments(ReviewDocument.builder()
                        .symbol(title.symbol())
                        .kind(DocumentKind.ADDENDUM)
                        .title(title.titleText())
                        .date(title.date())
                        .build())
                .answers(answers(in, title, answers))
                .source(in.asPlace());
        found.session().ifPresent(session -> review.session(session.number()));
        others.ifPresent(stated -> review.extras(Map.of(
                Review.POSITION_OF_OTHERS, stated.position().toString(), Review.WORDING_OF_OTHERS, stated.wording())));
        return review.build();
    }

    private static UprFormatException malformed(InputFile in, String what) {
        return new UprFormatException("malformed", "the addendum " + what, in.asPlace());
    }

    private static List<Answer> answers(InputFile in, TitleBlock title, SettledAnswers answers) {
        return answers.numbers().entrySet().stream()
                .flatMap(entry -> entry.getValue().position().stream()
                        .map(stated -> Answer.builder()
                                .number(entry.getKey())
                                .response(response(in, title, stated, entry.getValue()))
                                .build()))
                .toList();
    }

    private static Response response(
            InputFile in, TitleBlock title, StatedPosition stated, SettledAnswers.Settled settled) {
        SourceRef.Builder source = SourceRef.builder().source(in.name()).symbol(title.symbol());
        if (!settled.place().isEmpty()) {
            source.location(settled.place());
        }
        return Response.builder()
                .position(stated.position())
                .stage(ResponseStage.ADDENDUM)
                .partial(stated.partial() ? Optional.of(true) : Optional.empty())
                .wording(Optional.of(stated.wording()).filter(words -> !words.isBlank()))
                .claimedStatus(stated.claim())
                .comment(Optional.of(settled.comment()).filter(comment -> !comment.isBlank()))
                .respondedOn(title.date())
                .source(source.build())
                .build();
    }

    /** The rows of an addendum are the numbers that it names. */
    private static void count(SettledAnswers answers, ReadLog log) {
        for (SettledAnswers.Settled settled : answers.numbers().values()) {
            log.rowRead();
            if (settled.position().isPresent()) {
                log.rowUsed();
            } else {
                log.rowRejected();
            }
        }
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return Optional.of(metadata);
    }

    @Override
    protected @Nullable UprRecord next() {
        Review given = review;
        review = null;
        return given;
    }
}
