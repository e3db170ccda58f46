package io.github.openupr.io.table;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.ReviewDocument;
import java.time.LocalDate;

/** Documents of reviews. */
final class DocumentTable extends ListTable<ReviewDocument> {

    private final Column<DocumentSymbol> symbol;
    private final Column<DocumentKind> kind;
    private final Column<String> documentTitle;
    private final Column<LocalDate> date;
    private final Column<String> url;

    DocumentTable(ReviewTable reviews) {
        super(reviews, "documents", "Documents", "The documents of a review: reports, addenda and other papers.");
        symbol = optional("symbol", Kinds.SYMBOL, "The symbol of the document.");
        kind = required("kind", Kinds.DOCUMENT, "What the document is.");
        documentTitle = optional("title", Kinds.TEXT, "The title of the document.");
        date = optional("date", Kinds.DAY, "The day that it bears.");
        url = optional("url", Kinds.TEXT, "Where it stands on the web.");
    }

    @Override
    void write(ReviewDocument value, RowOut out) {
        out.put(symbol, value.getSymbol());
        out.put(kind, value.getKind());
        out.put(documentTitle, value.getTitle());
        out.put(date, value.getDate());
        out.put(url, value.getUrl());
    }

    @Override
    ReviewDocument read(RowIn in) {
        return ReviewDocument.builder()
                .symbol(in.optional(symbol))
                .kind(in.required(kind))
                .title(in.optional(documentTitle))
                .date(in.optional(date))
                .url(in.optional(url))
                .build();
    }
}
