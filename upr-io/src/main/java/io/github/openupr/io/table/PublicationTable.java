package io.github.openupr.io.table;

import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Publication;
import java.time.LocalDate;
import java.util.List;

/** Publications about reviews. */
final class PublicationTable extends RecordTable<Publication> {

    private final Column<String> id;
    private final ActorColumns publisher;
    private final Column<PublicationKind> kind;
    private final Column<String> publicationTitle;
    private final Column<LocalDate> publishedOn;
    private final Column<String> language;
    private final Column<String> url;
    private final Column<List<ReviewId>> reviews;
    private final SourceRefColumns source;
    private final MentionTable mentions;

    PublicationTable() {
        super(
                Publication.class,
                "publications",
                "publication",
                "Publications",
                "One row for each publication that tells of a review.");
        id = required("id", Kinds.TEXT, "What names the publication.");
        publisher = new ActorColumns(this, "publisher");
        kind = required("kind", Kinds.PUBLICATION, "What the publication is.");
        publicationTitle = optional("title", Kinds.TEXT, "Its title.");
        publishedOn = optional("publishedOn", Kinds.DAY, "The day on which it appeared.");
        language = optional("language", Kinds.TEXT, "Its language, as a tag of BCP 47.");
        url = optional("url", Kinds.TEXT, "Where it stands on the web.");
        reviews = optional("reviews", Kinds.REVIEW_ID.several(), "The reviews that it tells of.");
        source = new SourceRefColumns(this, "source", "the publication");
        mentions = list(new MentionTable(this));
    }

    @Override
    Column<?> id() {
        return id;
    }

    @Override
    void write(Publication value, RowOut out) {
        out.put(id, value.getId());
        publisher.write(value.getPublisher(), out);
        out.put(kind, value.getKind());
        out.put(publicationTitle, value.getTitle());
        out.put(publishedOn, value.getPublishedOn());
        out.put(language, value.getLanguage());
        out.put(url, value.getUrl());
        out.putAll(reviews, value.getReviews());
        source.write(value.getSource(), out);
        out.list(mentions, value.getMentions());
    }

    @Override
    Publication read(RowIn in) {
        return Publication.builder()
                .id(in.required(id))
                .publisher(publisher.read(in))
                .kind(in.required(kind))
                .title(in.optional(publicationTitle))
                .publishedOn(in.optional(publishedOn))
                .language(in.optional(language))
                .url(in.optional(url))
                .reviews(in.several(reviews))
                .source(source.read(in))
                .mentions(in.list(mentions))
                .build();
    }
}
