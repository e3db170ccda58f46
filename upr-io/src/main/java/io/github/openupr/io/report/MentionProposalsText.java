package io.github.openupr.io.report;

import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.analysis.ProposalReason;
import io.github.openupr.analysis.ProposedMention;
import io.github.openupr.analysis.TextFinding;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.States;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was proposed from a text, for the person who checks it. Belongs to one thread. */
final class MentionProposalsText {

    private static final int INDENT = 6;

    private final Lines lines;

    private MentionProposalsText(Lines lines) {
        this.lines = lines;
    }

    /** The text, each line with its end. */
    static String of(MentionProposals proposed) {
        Lines lines = new Lines();
        add(proposed, lines);
        return lines.toString();
    }

    /** Adds it behind other lines. */
    static void add(MentionProposals proposed, Lines lines) {
        new MentionProposalsText(lines).add(proposed);
    }

    private void add(MentionProposals proposed) {
        lines.add("PROPOSED for "
                + proposed.ifRight().publication().getPublisher().getName() + ", review " + proposed.review()
                + ": to be checked by a person");
        proposed.findings().forEach(this::finding);
        if (proposed.findings().stream().anyMatch(TextFinding::hinders)) {
            return;
        }
        if (proposed.proposals().isEmpty()) {
            lines.wrap("  Nothing in this text was recognised as a mention of what this dataset holds.", 2);
        } else {
            lines.wrap(
                    "  Words, States, treaties and themes of a sentence fit these. They count nowhere until a person"
                            + " accepts them. Places are characters of the text, the first one is 0.",
                    2);
            proposed.proposals().forEach(this::proposal);
        }
        lines.add("");
        lines.add("IF ALL THESE ARE RIGHT, the text");
        PublicationText told = new PublicationText(lines);
        told.figures(proposed.ifRight());
        told.leftOut(proposed.ifRight());
    }

    private void finding(TextFinding finding) {
        lines.wrap("  " + said(finding), 2);
    }

    private static String said(TextFinding finding) {
        return switch (finding) {
            case NO_TEXT -> "The text holds no word, so nothing is proposed.";
            case OTHER_SCRIPT ->
                "The text is not English: most of its letters are not Latin. Nothing is proposed; read it, or take an"
                        + " English translation.";
            case NOT_ENGLISH ->
                "The text is not English: it lacks the small words of which every English text is full. Nothing is"
                        + " proposed; read it, or take an English translation.";
            case STATE_NOT_NAMED ->
                "The text names the State under review nowhere, so it seems to be of another one. Nothing is proposed;"
                        + " if it is of this review, put the State's name into it.";
            case REVIEW_NOT_NAMED ->
                "The text speaks of no review, recommendation or body of the United Nations, so only what fits very"
                        + " well is proposed.";
        };
    }

    private void proposal(ProposedMention each) {
        lines.add("");
        lines.wrap(
                "  " + score(each) + "  " + kind(each)
                        + each.target().map(id -> " " + id).orElse("") + ": " + each.text(),
                INDENT);
        lines.wrap("      at " + each.start() + ": \"" + each.quote() + "\"", INDENT);
        lines.wrap("      because " + reasons(each), INDENT);
    }

    private static String score(ProposedMention each) {
        return String.format(Locale.ROOT, "%.2f", each.score());
    }

    private static String kind(ProposedMention each) {
        return each.kind() == MentionKind.TOPIC ? "theme" : each.kind().toString();
    }

    private static String reasons(ProposedMention each) {
        List<String> parts = List.of(
                reasons(each, ProposalReason.Kind.WORD, "it has the words "),
                reasons(each, ProposalReason.Kind.STATE, "names "),
                reasons(each, ProposalReason.Kind.TREATY, "names the treaty "),
                reasons(each, ProposalReason.Kind.THEME, "speaks of "),
                reasons(each, ProposalReason.Kind.TONE, each.tone() + " by "));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String reasons(ProposedMention each, ProposalReason.Kind kind, String lead) {
        String found = each.reasons().stream()
                .filter(reason -> reason.kind() == kind)
                .map(MentionProposalsText::reason)
                .distinct()
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "" : lead + found;
    }

    private static String reason(ProposalReason reason) {
        String words = reason.words().replaceAll("\\s+", " ");
        return switch (reason.kind()) {
            case WORD -> "\"" + words + "\"";
            case STATE ->
                States.resolve(reason.what()).map(state -> state.name()).orElse(words);
            case TREATY -> reason.what() + " (\"" + words + "\")";
            case THEME -> reason.what() + " (\"" + words + "\")";
            case TONE -> "\"" + words + "\"";
        };
    }
}
