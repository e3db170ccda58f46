package io.github.openupr.io.table;

import io.github.openupr.model.Term;

/** Terms that records are filed under: themes, affected persons. */
final class TermTable extends ListTable<Term> {

    private final TermColumns term;

    TermTable(RecordTable<?> parent, String member, String title, String description) {
        super(parent, member, title, description);
        this.term = new TermColumns(this, "");
    }

    @Override
    void write(Term value, RowOut out) {
        term.write(value, out);
    }

    @Override
    Term read(RowIn in) {
        return term.read(in);
    }
}
