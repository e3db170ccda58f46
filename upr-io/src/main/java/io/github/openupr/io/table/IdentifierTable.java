package io.github.openupr.io.table;

import io.github.openupr.model.Identifier;

/** What other databases call recommendations. */
final class IdentifierTable extends ListTable<Identifier> {

    private final Column<String> scheme;
    private final Column<String> value;

    IdentifierTable(RecommendationTable recommendations) {
        super(recommendations, "identifiers", "Identifiers", "What other databases call a recommendation.");
        scheme = optional("scheme", Kinds.TEXT, "The database, such as uhri.");
        value = optional("value", Kinds.TEXT, "The identifier there.");
    }

    @Override
    void write(Identifier identifier, RowOut out) {
        out.put(scheme, identifier.getScheme());
        out.put(value, identifier.getValue());
    }

    @Override
    Identifier read(RowIn in) {
        return Identifier.builder()
                .scheme(in.text(scheme))
                .value(in.text(value))
                .build();
    }
}
