package io.github.openupr.io.json;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.Position;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.code.ReviewStatus;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.io.text.Pool;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pools of codes and dates. Belongs to one thread. */
final class ValuePools {

    final Pool<LocalDate> dates =
            new Pool<>("a day of the calendar, written year-month-day such as 2025-01-31", Pool.FEW, ValuePools::date);
    final Pool<DocumentSymbol> symbols =
            new Pool<>("a document symbol such as A/HRC/59/10", Pool.FEW, DocumentSymbol::parse);
    final Pool<SdgCode> sdgs = new Pool<>("a goal or target such as 16 or 16.3, as text", Pool.FEW, SdgCode::parse);
    final Pool<TreatyCode> treaties = new Pool<>("a treaty's acronym such as OP-CEDAW", Pool.FEW, TreatyCode::parse);
    final Pool<Position> positions = oneOf(Position.values(), Position::parse);
    final Pool<ResponseStage> stages = oneOf(ResponseStage.values(), ResponseStage::parse);
    final Pool<ClaimedStatus> claims = oneOf(ClaimedStatus.values(), ClaimedStatus::parse);
    final Pool<ReviewStatus> reviewStatuses = oneOf(ReviewStatus.values(), ReviewStatus::parse);
    final Pool<CountedUnit> units = oneOf(CountedUnit.values(), CountedUnit::parse);
    final Pool<DocumentKind> documentKinds = oneOf(DocumentKind.values(), DocumentKind::parse);
    final Pool<ActorKind> actorKinds = oneOf(ActorKind.values(), ActorKind::parse);
    final Pool<AssessmentStatus> assessmentStatuses = oneOf(AssessmentStatus.values(), AssessmentStatus::parse);
    final Pool<PublicationKind> publicationKinds = oneOf(PublicationKind.values(), PublicationKind::parse);
    final Pool<MentionKind> mentionKinds = oneOf(MentionKind.values(), MentionKind::parse);

    private static <E extends Enum<E>> Pool<E> oneOf(E[] values, Function<String, E> parse) {
        String codes = Arrays.stream(values).map(Enum::toString).collect(Collectors.joining(", "));
        return new Pool<>("one of " + codes, Pool.FEW, parse);
    }

    private static LocalDate date(String text) {
        // The parser of the JDK takes years of more digits too, with a sign.
        if (text.length() != "2025-01-31".length()) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
    }
}
