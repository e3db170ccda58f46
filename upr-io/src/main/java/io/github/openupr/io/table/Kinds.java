package io.github.openupr.io.table;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.CommendationId;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.Position;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.ReviewStatus;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The kinds of values that the model has. */
final class Kinds {

    static final Kind<String> TEXT = Kind.code("any text", Kind.ANY_TEXT);
    static final Kind<Integer> NUMBER =
            Kind.of(Form.INTEGER, "a whole number", String::valueOf, CellNumbers::parseWhole);
    static final Kind<Boolean> FLAG = Kind.of(Form.BOOLEAN, "true or false", String::valueOf, CellNumbers::parseFlag);
    static final Kind<LocalDate> DAY =
            Kind.of(Form.DATE, "a day such as 2025-01-31", LocalDate::toString, CellNumbers::parseDay);
    static final Kind<Map<String, String>> EXTRAS =
            Kind.of(Form.OBJECT, "a JSON object such as {\"Issue\":\"12\"}", ExtrasText::print, ExtrasText::parse);

    static final Kind<ReviewId> REVIEW_ID = Kind.code("a review such as KAZ-4", ReviewId::parse);
    static final Kind<RecommendationId> RECOMMENDATION_ID =
            Kind.code("an id such as KAZ-4:140.12", RecommendationId::parse);
    static final Kind<CommendationId> COMMENDATION_ID = Kind.code("an id such as KAZ-4:c1", CommendationId::parse);
    static final Kind<PledgeId> PLEDGE_ID = Kind.code("an id such as KAZ-4:p1", PledgeId::parse);
    static final Kind<StateCode> STATE =
            Kind.code("the code of a State such as KAZ", StateCode::parse).titledBy("states");
    static final Kind<DocumentSymbol> SYMBOL =
            Kind.code("a document symbol such as A/HRC/59/10", DocumentSymbol::parse);
    static final Kind<SdgCode> SDG =
            Kind.code("a goal or target such as 16 or 16.3", SdgCode::parse).titledBy("sdgs");
    static final Kind<TreatyCode> TREATY =
            Kind.code("a treaty's acronym such as OP-CEDAW", TreatyCode::parse).titledBy("treaties");

    static final Kind<Position> POSITION = oneOf(Position.values(), "position", Position::parse);
    static final Kind<ResponseStage> STAGE = oneOf(ResponseStage.values(), "response-stage", ResponseStage::parse);
    static final Kind<ClaimedStatus> CLAIM = oneOf(ClaimedStatus.values(), "claimed-status", ClaimedStatus::parse);
    static final Kind<ReviewStatus> REVIEW_STATUS = oneOf(ReviewStatus.values(), "review-status", ReviewStatus::parse);
    static final Kind<CountedUnit> UNIT = oneOf(CountedUnit.values(), "counted-unit", CountedUnit::parse);
    static final Kind<DocumentKind> DOCUMENT = oneOf(DocumentKind.values(), "document-kind", DocumentKind::parse);
    static final Kind<ActorKind> ACTOR = oneOf(ActorKind.values(), "actor-kind", ActorKind::parse);
    static final Kind<AssessmentStatus> ASSESSMENT =
            oneOf(AssessmentStatus.values(), "assessment-status", AssessmentStatus::parse);
    static final Kind<PublicationKind> PUBLICATION =
            oneOf(PublicationKind.values(), "publication-kind", PublicationKind::parse);
    static final Kind<MentionKind> MENTION = oneOf(MentionKind.values(), "mention-kind", MentionKind::parse);

    private Kinds() {}

    private static <E extends Enum<E>> Kind<E> oneOf(E[] values, String codelist, Function<String, E> parse) {
        List<String> codes = Arrays.stream(values).map(Enum::toString).toList();
        return Kind.code("one of " + String.join(", ", codes), parse)
                .titledBy(codelist)
                .with(codes);
    }
}
