package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Identifier;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Term;
import io.github.openupr.validation.Findings;
import java.util.List;

/**
 * Hashes by which rules know a recommendation again: eight bytes each instead of a record. Two different ones of a review are
 * alike less than once in a million datasets.
 *
 * @param id of its id
 * @param text of its review and its text without blanks at the ends
 * @param record of all that it says, but for its id and its source
 */
record RecommendationHashes(long id, long text, long record) {

    /** Of the present record of a run; made once for all rules. */
    static RecommendationHashes of(Recommendation recommendation, Findings out) {
        return out.once(RecommendationHashes.class, () -> of(recommendation));
    }

    private static RecommendationHashes of(Recommendation r) {
        long text = Hashes.mix(Hashes.id(r.getReview()), text(r.getText()));
        return new RecommendationHashes(Hashes.id(r.getId()), text, record(r, text));
    }

    /** Of a text without blanks at its ends. */
    static long text(String text) {
        String stripped = text.strip();
        return (long) stripped.length() << Integer.SIZE ^ stripped.hashCode();
    }

    private static long record(Recommendation r, long text) {
        long hash = Hashes.mix(text, r.getNumber().hashCode());
        hash = Hashes.mix(hash, r.getText().length());
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
        return Hashes.mix(hash, r.getExtras().hashCode());
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
