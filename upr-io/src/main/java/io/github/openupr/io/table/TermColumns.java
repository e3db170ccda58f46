package io.github.openupr.io.table;

import io.github.openupr.model.Term;
import java.util.List;
import java.util.Optional;

/** The columns of a term of a vocabulary. Immutable and thread-safe. */
final class TermColumns {

    private final Column<String> scheme;
    private final Column<String> code;
    private final Column<String> label;

    /** Adds them to a table, behind a path that is blank or ends in a dot. */
    TermColumns(Table<?> table, String path) {
        Kind<String> schemes = Kinds.TEXT.titledBy("term-schemes");
        this.scheme = table.optional(path + "scheme", schemes, "The vocabulary of the term, such as uhri or upr_info.");
        this.code = table.optional(path + "code", Kinds.TEXT, "The code of the term in its vocabulary.");
        this.label = table.optional(path + "label", Kinds.TEXT, "The term as people read it.");
    }

    void write(Term value, RowOut out) {
        out.put(scheme, value.getScheme());
        out.put(code, value.getCode());
        out.put(label, value.getLabel());
    }

    Term read(RowIn in) {
        return Term.builder()
                .scheme(in.text(scheme))
                .code(in.optional(code))
                .label(in.text(label))
                .build();
    }

    /** The term, if any of its cells is filled. */
    Optional<Term> readOptional(RowIn in) {
        return in.part(List.of(scheme, code, label), () -> read(in));
    }
}
