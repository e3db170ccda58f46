package io.github.openupr.io.json;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.model.Recommendation;
import java.io.IOException;

/** A recommendation. */
final class RecommendationCodec extends Codec<Recommendation> {

    static final RecommendationCodec INSTANCE = new RecommendationCodec();

    private static final Members REQUIRED = Members.of(Member.ID, Member.REVIEW, Member.TEXT);

    private RecommendationCodec() {}

    @Override
    Recommendation read(JsonIn in) throws IOException {
        Recommendation.Builder built = Recommendation.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case ID -> built.id(in.id("an id such as KAZ-4:140.12", RecommendationId::of));
                case REVIEW -> built.review(in.review());
                case NUMBER -> built.number(in.text());
                case PART -> built.part(in.number(1, Integer.MAX_VALUE));
                case TEXT -> built.text(in.text());
                case PRINTED_TEXT -> built.printedText(in.text());
                case RECOMMENDING_STATES -> {
                    in.startList();
                    while (in.more()) {
                        built.addRecommendingState(in.state());
                    }
                }
                case UNRESOLVED_STATES -> {
                    in.startList();
                    while (in.more()) {
                        built.addUnresolvedState(in.word());
                    }
                }
                case RESPONSE -> built.response(ResponseCodec.INSTANCE.read(in));
                case EARLIER_RESPONSES -> {
                    in.startList();
                    while (in.more()) {
                        built.addEarlierResponse(ResponseCodec.INSTANCE.read(in));
                    }
                }
                case THEMES -> {
                    in.startList();
                    while (in.more()) {
                        built.addTheme(TermCodec.INSTANCE.read(in));
                    }
                }
                case AFFECTED_PERSONS -> {
                    in.startList();
                    while (in.more()) {
                        built.addAffectedPerson(TermCodec.INSTANCE.read(in));
                    }
                }
                case SDGS -> {
                    in.startList();
                    while (in.more()) {
                        built.addSdg(in.value(in.pools().sdgs));
                    }
                }
                case TREATIES -> {
                    in.startList();
                    while (in.more()) {
                        built.addTreaty(in.value(in.pools().treaties));
                    }
                }
                case ACTION_CATEGORY -> built.actionCategory(in.number(1, 5));
                case IDENTIFIERS -> {
                    in.startList();
                    while (in.more()) {
                        built.addIdentifier(IdentifierCodec.INSTANCE.read(in));
                    }
                }
                case SOURCE -> built.source(SourceRefCodec.INSTANCE.read(in));
                case EXTRAS -> built.extras(in.texts());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Recommendation value, JsonOut out) throws IOException {
        out.id(Member.ID, value.getId().review(), value.getId().local());
        out.review(Member.REVIEW, value.getReview());
        out.text(Member.NUMBER, value.getNumber());
        out.number(Member.PART, value.getPart());
        out.text(Member.TEXT, value.getText());
        out.text(Member.PRINTED_TEXT, value.getPrintedText());
        out.codes(Member.RECOMMENDING_STATES, value.getRecommendingStates());
        out.codes(Member.UNRESOLVED_STATES, value.getUnresolvedStates());
        ResponseCodec.INSTANCE.write(Member.RESPONSE, value.getResponse(), out);
        ResponseCodec.INSTANCE.write(Member.EARLIER_RESPONSES, value.getEarlierResponses(), out);
        TermCodec.INSTANCE.write(Member.THEMES, value.getThemes(), out);
        TermCodec.INSTANCE.write(Member.AFFECTED_PERSONS, value.getAffectedPersons(), out);
        out.codes(Member.SDGS, value.getSdgs());
        out.codes(Member.TREATIES, value.getTreaties());
        out.number(Member.ACTION_CATEGORY, value.getActionCategory());
        IdentifierCodec.INSTANCE.write(Member.IDENTIFIERS, value.getIdentifiers(), out);
        SourceRefCodec.INSTANCE.write(Member.SOURCE, value.getSource(), out);
        out.texts(Member.EXTRAS, value.getExtras());
    }
}
