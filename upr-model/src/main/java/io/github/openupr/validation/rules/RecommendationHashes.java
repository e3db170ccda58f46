package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Identifier;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Term;
import java.util.List;

/**
 * Hashes by which repeated recommendations are found. What the model does not know ({@code extras}) and where a record was
 * read tell no two recommendations apart. They hold for one run.
 */
final class RecommendationHashes {

    private final TextHashes text;
    private final Recommendation recommendation;

    private RecommendationHashes(Recommendation recommendation) {
        this.recommendation = recommendation;
        this.text = TextHashes.of(recommendation.getText());
    }

    static RecommendationHashes of(Recommendation recommendation) {
        return new RecommendationHashes(recommendation);
    }

    /** Of the review and the text, however it is spaced and capitalised. */
    long reviewAndText() {
        return Hashes.mix(text.folded(), review());
    }

    /** Of all that the model knows, but id and source. */
    long record() {
        Recommendation r = recommendation;
        long hash = Hashes.mix(
                Hashes.mix(reviewAndText(), text.exact()), r.getNumber().hashCode());
        hash = Hashes.mix(
                hash, r.getPart().orElse(0) * 8L + r.getActionCategory().orElse(0));
        hash = Hashes.mix(hash, r.getPrintedText().hashCode());
        for (StateCode state : r.getRecommendingStates()) {
            hash = Hashes.mix(hash, state.code().hashCode());
        }
        hash = Hashes.mix(hash, r.getUnresolvedStates().hashCode());
        if (r.getResponse().isPresent()) {
            hash = Hashes.mix(hash, response(r.getResponse().get()));
        }
        for (Response each : r.getEarlierResponses()) {
            hash = Hashes.mix(hash, response(each));
        }
        hash = Hashes.mix(hash, terms(r.getThemes()));
        hash = Hashes.mix(hash, terms(r.getAffectedPersons()));
        hash = Hashes.mix(hash, r.getSdgs().hashCode());
        hash = Hashes.mix(hash, r.getTreaties().hashCode());
        for (Identifier each : r.getIdentifiers()) {
            hash = Hashes.mix(hash, each.hashCode());
        }
        return hash;
    }

    private long review() {
        return Hashes.id(recommendation.getReview());
    }

    private static long response(Response response) {
        long hash = Hashes.mix(
                response.getPosition().ordinal(),
                response.getStage().map(Enum::ordinal).orElse(-1));
        hash = Hashes.mix(hash, response.getPartial().hashCode());
        hash = Hashes.mix(hash, response.getWording().hashCode());
        hash = Hashes.mix(hash, response.getClaimedStatus().map(Enum::ordinal).orElse(-1));
        hash = Hashes.mix(hash, response.getComment().hashCode());
        return Hashes.mix(hash, response.getRespondedOn().hashCode());
    }

    private static long terms(List<Term> terms) {
        long hash = terms.size();
        for (Term each : terms) {
            hash = Hashes.mix(hash, each.getScheme().hashCode());
            hash = Hashes.mix(hash, each.getCode().hashCode());
            hash = Hashes.mix(hash, each.getLabel().hashCode());
        }
        return hash;
    }
}
