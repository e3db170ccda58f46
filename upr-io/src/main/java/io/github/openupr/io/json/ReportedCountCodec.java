package io.github.openupr.io.json;

import io.github.openupr.model.ReportedCount;
import java.io.IOException;

/** A total as a source reports it. */
final class ReportedCountCodec extends Codec<ReportedCount> {

    static final ReportedCountCodec INSTANCE = new ReportedCountCodec();

    private static final Members REQUIRED = Members.of(Member.WHAT, Member.COUNT, Member.APPROXIMATE);

    private ReportedCountCodec() {}

    @Override
    ReportedCount read(JsonIn in) throws IOException {
        ReportedCount.Builder built = ReportedCount.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case WHAT -> built.what(in.value(in.pools().units));
                case COUNT -> built.count(in.number(0, Integer.MAX_VALUE));
                case APPROXIMATE -> built.approximate(in.flag());
                case SOURCE -> built.source(SourceRefCodec.INSTANCE.read(in));
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(ReportedCount value, JsonOut out) throws IOException {
        out.code(Member.WHAT, value.getWhat());
        out.number(Member.COUNT, value.getCount());
        out.flag(Member.APPROXIMATE, value.getApproximate());
        SourceRefCodec.INSTANCE.write(Member.SOURCE, value.getSource(), out);
    }
}
