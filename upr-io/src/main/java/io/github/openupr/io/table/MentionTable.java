package io.github.openupr.io.table;

import io.github.openupr.code.MentionKind;
import io.github.openupr.model.Mention;

/** What publications mention of reviews. */
final class MentionTable extends ListTable<Mention> {

    private final Column<MentionKind> kind;
    private final Column<String> target;
    private final TermColumns topic;
    private final Column<String> quote;

    MentionTable(PublicationTable publications) {
        super(publications, "mentions", "Mentions", "What a publication mentions of a review.");
        kind = required("kind", Kinds.MENTION, "What is mentioned.");
        target = optional("target", Kinds.TEXT, "The id of the record that is mentioned.");
        topic = new TermColumns(this, "topic.");
        quote = optional("quote", Kinds.TEXT, "The words of the publication.");
    }

    @Override
    void write(Mention value, RowOut out) {
        out.put(kind, value.getKind());
        out.put(target, value.getTarget());
        value.getTopic().ifPresent(term -> topic.write(term, out));
        out.put(quote, value.getQuote());
    }

    @Override
    Mention read(RowIn in) {
        return Mention.builder()
                .kind(in.required(kind))
                .target(in.optional(target))
                .topic(topic.readOptional(in))
                .quote(in.optional(quote))
                .build();
    }
}
