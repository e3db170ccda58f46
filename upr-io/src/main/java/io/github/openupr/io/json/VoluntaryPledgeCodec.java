package io.github.openupr.io.json;

import io.github.openupr.code.PledgeId;
import io.github.openupr.model.VoluntaryPledge;
import java.io.IOException;

/** A voluntary pledge. */
final class VoluntaryPledgeCodec extends Codec<VoluntaryPledge> {

    static final VoluntaryPledgeCodec INSTANCE = new VoluntaryPledgeCodec();

    private static final Members REQUIRED = Members.of(Member.ID, Member.REVIEW, Member.TEXT);

    private VoluntaryPledgeCodec() {}

    @Override
    VoluntaryPledge read(JsonIn in) throws IOException {
        VoluntaryPledge.Builder built = VoluntaryPledge.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case ID -> built.id(in.id("an id such as KAZ-4:p1", PledgeId::of));
                case REVIEW -> built.review(in.review());
                case TEXT -> built.text(in.text());
                case THEMES -> {
                    in.startList();
                    while (in.more()) {
                        built.addTheme(TermCodec.INSTANCE.read(in));
                    }
                }
                case ACTION_CATEGORY -> built.actionCategory(in.number(1, 5));
                case SOURCE -> built.source(SourceRefCodec.INSTANCE.read(in));
                case EXTRAS -> built.extras(in.texts());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(VoluntaryPledge value, JsonOut out) throws IOException {
        out.id(Member.ID, value.getId().review(), value.getId().local());
        out.review(Member.REVIEW, value.getReview());
        out.text(Member.TEXT, value.getText());
        TermCodec.INSTANCE.write(Member.THEMES, value.getThemes(), out);
        out.number(Member.ACTION_CATEGORY, value.getActionCategory());
        SourceRefCodec.INSTANCE.write(Member.SOURCE, value.getSource(), out);
        out.texts(Member.EXTRAS, value.getExtras());
    }
}
