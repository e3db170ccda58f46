package io.github.openupr.analysis;

import io.github.openupr.code.Position;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two sources' positions on one recommendation made one. A later stage of the review supersedes an earlier one and keeps it as history;
 * of one stage the earlier source's position stays, and what differs is told.
 *
 * @param current the position that holds
 * @param earlier what it superseded, oldest first
 */
record JoinedResponse(Optional<Response> current, List<Response> earlier) {

    static JoinedResponse of(
            Recommendation known,
            Optional<Response> other,
            List<Response> otherEarlier,
            SourceRef place,
            MergeLog log) {
        List<Response> earlier = new ArrayList<>(Unions.of(known.getEarlierResponses(), otherEarlier));
        Optional<Response> current = known.getResponse();
        if (current.isEmpty() || other.isEmpty()) {
            return new JoinedResponse(current.isPresent() ? current : other.map(each -> placed(each, place)), earlier);
        }
        Response first = current.get();
        Response second = other.get();
        int order = order(first, second);
        if (order < 0) {
            earlier.add(first);
            return new JoinedResponse(Optional.of(placed(second, place)), Unions.of(earlier, List.of()));
        }
        if (order > 0) {
            earlier.add(0, placed(second, place));
            return new JoinedResponse(current, Unions.of(earlier, List.of()));
        }
        if (first.getPosition() == second.getPosition()) {
            return new JoinedResponse(Optional.of(richer(first, second)), earlier);
        }
        tell(known, first, second, place, log);
        return new JoinedResponse(current, earlier);
    }

    /** Below zero where the first was given before the second. What is pending was there before any answer. */
    private static int order(Response first, Response second) {
        boolean firstPending = first.getPosition() == Position.PENDING;
        boolean secondPending = second.getPosition() == Position.PENDING;
        if (firstPending != secondPending) {
            return firstPending ? -1 : 1;
        }
        if (first.getStage().isEmpty() || second.getStage().isEmpty()) {
            return 0;
        }
        return first.getStage().get().compareTo(second.getStage().get());
    }

    private static Response placed(Response response, SourceRef place) {
        boolean known = response.getSource().isPresent()
                || place.equals(SourceRef.builder().build());
        return known ? response : response.withSource(place);
    }

    private static Response richer(Response first, Response second) {
        return Response.builder()
                .from(first)
                .stage(first.getStage().or(second::getStage))
                .partial(first.getPartial().or(second::getPartial))
                .wording(first.getWording().or(second::getWording))
                .claimedStatus(first.getClaimedStatus().or(second::getClaimedStatus))
                .comment(first.getComment().or(second::getComment))
                .respondedOn(first.getRespondedOn().or(second::getRespondedOn))
                .build();
    }

    private static void tell(Recommendation known, Response first, Response second, SourceRef place, MergeLog log) {
        boolean reduced = isReduced(first, second) || isReduced(second, first);
        log.tell(
                reduced ? "merge_position_reduced" : "merge_conflict_position",
                reduced ? Severity.INFO : Severity.WARNING,
                reduced
                        ? "one source has partial support where the other, which may know no such answer, has the recommendation"
                                + " as noted; that of the earlier source is kept: " + words(first)
                        : "the sources give different positions; that of the earlier source is kept: " + words(first),
                known.getId().toString(),
                Optional.of(place),
                words(second));
    }

    private static boolean isReduced(Response partial, Response other) {
        return partial.getPartial().orElse(false) && other.getPosition() == Position.NOTED;
    }

    private static String words(Response response) {
        String position = response.getPosition() + (response.getPartial().orElse(false) ? " in part" : "");
        return response.getWording()
                .map(wording -> position + " (\"" + wording + "\")")
                .orElse(position);
    }
}
