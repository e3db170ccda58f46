package io.github.openupr.io.report;

import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.analysis.ProposalReason;
import io.github.openupr.analysis.ProposedMention;
import io.github.openupr.model.Term;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was proposed from a text, as a table: one row for each proposal, to be checked by a person in the column {@code checked}. */
final class MentionProposalsCsv {

    private static final List<String> HEADER = List.of(
            "review",
            "publication",
            "publisher",
            "checked",
            "kind",
            "target",
            "topic",
            "text",
            "quote",
            "start",
            "end",
            "tone",
            "score",
            "reasons");

    private MentionProposalsCsv() {}

    static String of(MentionProposals proposed) {
        return Table.of(HEADER, proposed.proposals(), each -> row(proposed, each));
    }

    private static List<String> row(MentionProposals proposed, ProposedMention each) {
        return List.of(
                proposed.review().toString(),
                proposed.ifRight().publication().getId(),
                proposed.ifRight().publication().getPublisher().getName(),
                "false",
                each.kind().toString(),
                each.target().orElse(""),
                each.topic().flatMap(Term::getCode).orElse(""),
                each.text(),
                each.quote(),
                Integer.toString(each.start()),
                Integer.toString(each.end()),
                each.tone().toString(),
                String.format(Locale.ROOT, "%.4f", each.score()),
                each.reasons().stream().map(MentionProposalsCsv::reason).collect(Collectors.joining(" | ")));
    }

    private static String reason(ProposalReason reason) {
        return reason.kind() + " " + reason.what() + ": " + reason.words() + " (" + reason.start() + ")";
    }
}
