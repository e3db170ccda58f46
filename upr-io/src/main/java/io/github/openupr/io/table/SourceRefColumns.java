package io.github.openupr.io.table;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.SourceRef;
import java.util.List;
import java.util.Optional;

/** The columns that say where something comes from. Immutable and thread-safe. */
final class SourceRefColumns {

    private final Column<String> source;
    private final Column<DocumentSymbol> symbol;
    private final Column<String> location;

    private final List<Column<?>> all;

    /** Adds them to a table, behind a member path such as {@code response.source}, about something such as "the answer". */
    SourceRefColumns(Table<?> table, String member, String what) {
        this.source = table.optional(
                member,
                Kinds.TEXT,
                "The id of the source of " + what + " (table sources); - if nothing is known of it.");
        this.symbol = table.optional(
                member + ".symbol", Kinds.SYMBOL, "The symbol of the United Nations document that has " + what + ".");
        this.location = table.optional(
                member + ".location", Kinds.TEXT, "The place in the source, such as row 17 or paragraph 140.12.");
        this.all = List.of(source, symbol, location);
    }

    List<Column<?>> all() {
        return all;
    }

    void write(Optional<SourceRef> value, RowOut out) {
        if (value.isEmpty()) {
            return;
        }
        SourceRef ref = value.get();
        if (ref.getSource().isEmpty()
                && ref.getSymbol().isEmpty()
                && ref.getLocation().isEmpty()) {
            out.putGiven(source);
        }
        out.put(source, ref.getSource());
        out.put(symbol, ref.getSymbol());
        out.put(location, ref.getLocation());
    }

    Optional<SourceRef> read(RowIn in) {
        if (in.areBlank(all())) {
            return Optional.empty();
        }
        SourceRef ref = SourceRef.builder()
                .source(in.isGiven(source) ? Optional.empty() : in.optional(source))
                .symbol(in.optional(symbol))
                .location(in.optional(location))
                .build();
        return Optional.of(ref);
    }
}
