package io.github.openupr.io.json;

import io.github.openupr.model.Review;
import java.io.IOException;

/** A review. */
final class ReviewCodec extends Codec<Review> {

    static final ReviewCodec INSTANCE = new ReviewCodec();

    private static final Members REQUIRED = Members.of(Member.ID, Member.STATE_UNDER_REVIEW, Member.CYCLE);

    private ReviewCodec() {}

    @Override
    Review read(JsonIn in) throws IOException {
        Review.Builder built = Review.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case ID -> built.id(in.review());
                case STATE_UNDER_REVIEW -> built.stateUnderReview(in.state());
                case CYCLE -> built.cycle(in.number(1, 99));
                case SESSION -> built.session(in.number(1, Integer.MAX_VALUE));
                case STATUS -> built.status(in.value(in.pools().reviewStatuses));
                case REVIEWED_ON -> built.reviewedOn(in.value(in.pools().dates));
                case REPORT_ADOPTED_ON -> built.reportAdoptedOn(in.value(in.pools().dates));
                case OUTCOME -> built.outcome(OutcomeCodec.INSTANCE.read(in));
                case TROIKA -> {
                    in.startList();
                    while (in.more()) {
                        built.addTroika(in.state());
                    }
                }
                case SPEAKERS -> {
                    in.startList();
                    while (in.more()) {
                        built.addSpeaker(in.state());
                    }
                }
                case REPORTED_COUNTS -> {
                    in.startList();
                    while (in.more()) {
                        built.addReportedCount(ReportedCountCodec.INSTANCE.read(in));
                    }
                }
                case DOCUMENTS -> {
                    in.startList();
                    while (in.more()) {
                        built.addDocument(ReviewDocumentCodec.INSTANCE.read(in));
                    }
                }
                case ANSWERS -> {
                    in.startList();
                    while (in.more()) {
                        built.addAnswer(AnswerCodec.INSTANCE.read(in));
                    }
                }
                case NEXT_REVIEW_YEAR -> built.nextReviewYear(in.number(1900, 2999));
                case SOURCE -> built.source(SourceRefCodec.INSTANCE.read(in));
                case EXTRAS -> built.extras(in.texts());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Review value, JsonOut out) throws IOException {
        out.code(Member.ID, value.getId());
        out.code(Member.STATE_UNDER_REVIEW, value.getStateUnderReview());
        out.number(Member.CYCLE, value.getCycle());
        out.number(Member.SESSION, value.getSession());
        out.code(Member.STATUS, value.getStatus());
        out.code(Member.REVIEWED_ON, value.getReviewedOn());
        out.code(Member.REPORT_ADOPTED_ON, value.getReportAdoptedOn());
        OutcomeCodec.INSTANCE.write(Member.OUTCOME, value.getOutcome(), out);
        out.codes(Member.TROIKA, value.getTroika());
        out.codes(Member.SPEAKERS, value.getSpeakers());
        ReportedCountCodec.INSTANCE.write(Member.REPORTED_COUNTS, value.getReportedCounts(), out);
        ReviewDocumentCodec.INSTANCE.write(Member.DOCUMENTS, value.getDocuments(), out);
        AnswerCodec.INSTANCE.write(Member.ANSWERS, value.getAnswers(), out);
        out.number(Member.NEXT_REVIEW_YEAR, value.getNextReviewYear());
        SourceRefCodec.INSTANCE.write(Member.SOURCE, value.getSource(), out);
        out.texts(Member.EXTRAS, value.getExtras());
    }
}
