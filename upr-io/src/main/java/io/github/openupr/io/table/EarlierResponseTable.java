package io.github.openupr.io.table;

import io.github.openupr.model.Response;

/** Positions that a later one superseded. */
final class EarlierResponseTable extends ListTable<Response> {

    private final ResponseColumns response;

    EarlierResponseTable(RecommendationTable recommendations) {
        super(
                recommendations,
                "earlierResponses",
                "Earlier responses",
                "Positions on a recommendation that a later one superseded, oldest first.");
        response = ResponseColumns.required(this);
    }

    @Override
    void write(Response value, RowOut out) {
        response.write(value, out);
    }

    @Override
    Response read(RowIn in) {
        return response.read(in);
    }
}
