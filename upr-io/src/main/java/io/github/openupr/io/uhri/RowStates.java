package io.github.openupr.io.uhri;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The States of the present row. Belongs to one reader. */
final class RowStates {

    private final Meanings<StateText> meanings = new Meanings<>(StateText::of);
    private final List<StateCode> codes = new ArrayList<>();
    private List<String> regions = List.of();
    private boolean usual;

    /** The first State among those concerned; null where none of the names is a State's. */
    @Nullable StateText underReview(UhriRow row) {
        for (String name : row.list(UhriField.COUNTRIES)) {
            StateText state = meanings.of(name);
            if (state.code().isPresent()) {
                return state;
            }
        }
        return null;
    }

    /** Reads the recommending States into a record. */
    void read(UhriRow row, Recommendation.Builder builder, RowNotices notices) {
        codes.clear();
        regions = List.of();
        usual = true;
        boolean unknown = false;
        for (String name : row.list(UhriField.UPR_RECOMMENDING_COUNTRY)) {
            StateText state = meanings.of(name);
            if (state.code().isPresent()) {
                codes.add(state.code().get());
                regions = state.regions();
            } else if (!state.name().isEmpty()) {
                builder.addUnresolvedState(state.name());
                notices.unknownRecommendingState(row, state);
                unknown = true;
            }
            usual &= state.usual();
        }
        if (!codes.isEmpty()) {
            builder.recommendingStates(codes);
        } else if (!unknown) {
            notices.noRecommendingState(row);
        }
    }

    /** The recommending States. */
    List<StateCode> codes() {
        return codes;
    }

    /** The regions of the recommending States as the export names them. */
    List<String> regions() {
        return codes.size() > 1 ? StateText.regions(codes) : regions;
    }

    /** Whether writing the recommending States gives their names again. */
    boolean usual() {
        return usual;
    }
}
