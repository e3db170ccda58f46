package io.github.openupr.io.table;

import io.github.openupr.model.Answer;

/** Positions that an addendum gives by number, without the recommendations' texts. */
final class AnswerTable extends ListTable<Answer> {

    private final Column<String> number;
    private final ResponseColumns response;

    AnswerTable(ReviewTable reviews) {
        super(reviews, "answers", "Answers", "Positions that an addendum gives by number, without the texts.");
        number = required("number", Kinds.TEXT, "The number of the recommendation, as the addendum prints it.");
        response = ResponseColumns.required(this);
    }

    @Override
    void write(Answer value, RowOut out) {
        out.put(number, value.getNumber());
        response.write(value.getResponse(), out);
    }

    @Override
    Answer read(RowIn in) {
        return Answer.builder()
                .number(in.text(number))
                .response(response.read(in))
                .build();
    }
}
