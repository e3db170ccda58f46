package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** {@code parse} inverts {@code toString}, and {@code of} takes what the accessors give. */
class CodePropertyTest {

    @Property
    void stateCodes(@ForAll("stateCodes") StateCode code) {
        assertThat(StateCode.parse(code.toString())).isEqualTo(code);
        assertThat(StateCode.of(code.code())).isEqualTo(code);
    }

    @Property
    void reviewIds(@ForAll("reviewIds") ReviewId id) {
        assertThat(ReviewId.parse(id.toString())).isEqualTo(id);
        assertThat(ReviewId.of(id.state(), id.cycle())).isEqualTo(id);
    }

    @Property
    void recommendationIds(@ForAll("recommendationIds") RecommendationId id) {
        assertThat(RecommendationId.parse(id.toString())).isEqualTo(id);
        assertThat(RecommendationId.of(id.review(), id.local())).isEqualTo(id);
    }

    @Property
    void commendationIds(@ForAll("commendationIds") CommendationId id) {
        assertThat(CommendationId.parse(id.toString())).isEqualTo(id);
        assertThat(CommendationId.of(id.review(), id.local())).isEqualTo(id);
    }

    @Property
    void pledgeIds(@ForAll("pledgeIds") PledgeId id) {
        assertThat(PledgeId.parse(id.toString())).isEqualTo(id);
        assertThat(PledgeId.of(id.review(), id.local())).isEqualTo(id);
    }

    @Property
    void documentSymbols(@ForAll("documentSymbols") DocumentSymbol symbol) {
        assertThat(DocumentSymbol.parse(symbol.toString())).isEqualTo(symbol);
        assertThat(DocumentSymbol.of(symbol.symbol())).isEqualTo(symbol);
    }

    @Property
    void sdgCodes(@ForAll("sdgCodes") SdgCode code) {
        assertThat(SdgCode.parse(code.toString())).isEqualTo(code);
        assertThat(SdgCode.of(code.code())).isEqualTo(code);
    }

    @Property
    void treatyCodes(@ForAll("treatyCodes") TreatyCode code) {
        assertThat(TreatyCode.parse(code.toString())).isEqualTo(code);
        assertThat(TreatyCode.of(code.code())).isEqualTo(code);
    }

    @Provide
    Arbitrary<StateCode> stateCodes() {
        return CodeArbitraries.stateCodes();
    }

    @Provide
    Arbitrary<ReviewId> reviewIds() {
        return CodeArbitraries.reviewIds();
    }

    @Provide
    Arbitrary<RecommendationId> recommendationIds() {
        return CodeArbitraries.recommendationIds();
    }

    @Provide
    Arbitrary<CommendationId> commendationIds() {
        return CodeArbitraries.commendationIds();
    }

    @Provide
    Arbitrary<PledgeId> pledgeIds() {
        return CodeArbitraries.pledgeIds();
    }

    @Provide
    Arbitrary<DocumentSymbol> documentSymbols() {
        return CodeArbitraries.documentSymbols();
    }

    @Provide
    Arbitrary<SdgCode> sdgCodes() {
        return CodeArbitraries.sdgCodes();
    }

    @Provide
    Arbitrary<TreatyCode> treatyCodes() {
        return CodeArbitraries.treatyCodes();
    }
}
