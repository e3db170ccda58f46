package io.github.openupr.io.json;

import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.analysis.ProposalReason;
import io.github.openupr.analysis.ProposedMention;
import java.io.IOException;
import java.util.OptionalDouble;

/** What was proposed from a text, as JSON; each proposal says that no person has checked it. */
final class MentionProposalsJson {

    private MentionProposalsJson() {}

    static void write(MentionProposals proposed, JsonOut out) throws IOException {
        out.startObject();
        out.review(Member.REVIEW, proposed.review());
        JsonLists.texts("findings", proposed.findings(), out);
        JsonLists.write("proposals", proposed.proposals(), MentionProposalsJson::write, out);
        out.name("ifRight");
        CoverageJson.write(proposed.ifRight(), out);
        out.endObject();
    }

    private static void write(ProposedMention mention, JsonOut out) throws IOException {
        out.startObject();
        out.name("checked");
        out.flag(false);
        out.text(Member.KIND, mention.kind().toString());
        out.text(Member.TARGET, mention.target());
        TermCodec.INSTANCE.write(Member.TOPIC, mention.topic(), out);
        out.text(Member.TEXT, mention.text());
        out.text(Member.QUOTE, mention.quote());
        place(mention.start(), mention.end(), out);
        out.text("tone", mention.tone().toString());
        out.share("score", OptionalDouble.of(mention.score()));
        out.name("reasons");
        out.startList();
        for (ProposalReason reason : mention.reasons()) {
            out.next();
            out.startObject();
            out.text(Member.KIND, reason.kind().toString());
            out.text(Member.WHAT, reason.what());
            out.text("words", reason.words());
            place(reason.start(), reason.end(), out);
            out.endObject();
        }
        out.endList();
        out.endObject();
    }

    private static void place(int start, int end, JsonOut out) throws IOException {
        out.count("start", start);
        out.count("end", end);
    }
}
