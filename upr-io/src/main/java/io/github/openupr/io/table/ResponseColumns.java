package io.github.openupr.io.table;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of an answer of the State under review. Immutable and thread-safe. */
final class ResponseColumns {

    private final Column<Position> position;
    private final Column<ResponseStage> stage;
    private final Column<Boolean> partial;
    private final Column<String> wording;
    private final Column<ClaimedStatus> claimedStatus;
    private final Column<String> comment;
    private final Column<LocalDate> respondedOn;
    private final SourceRefColumns source;
    private final List<Column<?>> all;

    private ResponseColumns(Table<?> table, Column<Position> position) {
        this.position = position;
        this.stage = table.optional("response.stage", Kinds.STAGE, "When the position was given.");
        this.partial = table.optional(
                "response.partial", Kinds.FLAG, "Whether the position holds for a part of the text only.");
        this.wording = table.optional("response.wording", Kinds.TEXT, "The position as the source words it.");
        this.claimedStatus = table.optional(
                "response.claimedStatus",
                Kinds.CLAIM,
                "What the State says about implementation when it answers: a claim, not a position.");
        this.comment = table.optional("response.comment", Kinds.TEXT, "What the State adds to its position.");
        this.respondedOn = table.optional("response.respondedOn", Kinds.DAY, "The day of the answer.");
        this.source = new SourceRefColumns(table, "response.source", "the answer");
        this.all = Stream.concat(
                        Stream.<Column<?>>of(position, stage, partial, wording, claimedStatus, comment, respondedOn),
                        source.all().stream())
                .toList();
    }

    /** Columns of an answer that a row may have. */
    static ResponseColumns optional(Table<?> table) {
        return new ResponseColumns(
                table,
                table.optional(
                        "response.position",
                        Kinds.POSITION,
                        "The position of the State under review; blank where the source has none."));
    }

    /** Columns of an answer that every row has. */
    static ResponseColumns required(Table<?> table) {
        return new ResponseColumns(
                table, table.required("response.position", Kinds.POSITION, "The position of the State under review."));
    }

    void write(Response value, RowOut out) {
        out.put(position, value.getPosition());
        out.put(stage, value.getStage());
        out.put(partial, value.getPartial());
        out.put(wording, value.getWording());
        out.put(claimedStatus, value.getClaimedStatus());
        out.put(comment, value.getComment());
        out.put(respondedOn, value.getRespondedOn());
        source.write(value.getSource(), out);
    }

    Response read(RowIn in) {
        return Response.builder()
                .position(in.required(position))
                .stage(in.optional(stage))
                .partial(in.optional(partial))
                .wording(in.optional(wording))
                .claimedStatus(in.optional(claimedStatus))
                .comment(in.optional(comment))
                .respondedOn(in.optional(respondedOn))
                .source(source.read(in))
                .build();
    }

    /** The answer, if any of its cells is filled. */
    Optional<Response> readOptional(RowIn in) {
        return in.part(all, () -> read(in));
    }
}
