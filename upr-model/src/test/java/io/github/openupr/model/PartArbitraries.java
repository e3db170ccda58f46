package io.github.openupr.model;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.CodeArbitraries;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Random parts of records. */
final class PartArbitraries {

    private static final int FEW = 2;

    private final Arbitrary<String> text;

    PartArbitraries(Arbitrary<String> text) {
        this.text = text;
    }

    Arbitrary<DatasetMetadata> metadata() {
        return Builders.withBuilder(DatasetMetadata::builder)
                .use(text.optional())
                .inSetter(DatasetMetadata.Builder::title)
                .use(text.optional())
                .inSetter(DatasetMetadata.Builder::description)
                .use(dates().optional())
                .inSetter(DatasetMetadata.Builder::created)
                .use(text.optional())
                .inSetter(DatasetMetadata.Builder::publisher)
                .use(text.optional())
                .inSetter(DatasetMetadata.Builder::license)
                .use(text.optional())
                .inSetter(DatasetMetadata.Builder::language)
                .use(few(dataSources()))
                .inSetter(DatasetMetadata.Builder::sources)
                .build(DatasetMetadata.Builder::build);
    }

    Arbitrary<DataSource> dataSources() {
        return Builders.withBuilder(DataSource::builder)
                .use(text)
                .inSetter(DataSource.Builder::id)
                .use(text.optional())
                .inSetter(DataSource.Builder::title)
                .use(text.optional())
                .inSetter(DataSource.Builder::publisher)
                .use(text.optional())
                .inSetter(DataSource.Builder::url)
                .use(dates().optional())
                .inSetter(DataSource.Builder::retrievedOn)
                .use(text.optional())
                .inSetter(DataSource.Builder::format)
                .use(text.optional())
                .inSetter(DataSource.Builder::sha256)
                .use(extras())
                .inSetter(DataSource.Builder::extras)
                .build(DataSource.Builder::build);
    }

    Arbitrary<SourceRef> sourceRefs() {
        return Builders.withBuilder(SourceRef::builder)
                .use(text.optional())
                .inSetter(SourceRef.Builder::source)
                .use(CodeArbitraries.documentSymbols().optional())
                .inSetter(SourceRef.Builder::symbol)
                .use(text.optional())
                .inSetter(SourceRef.Builder::location)
                .build(SourceRef.Builder::build);
    }

    Arbitrary<Term> terms() {
        return Builders.withBuilder(Term::builder)
                .use(text)
                .inSetter(Term.Builder::scheme)
                .use(text.optional())
                .inSetter(Term.Builder::code)
                .use(text)
                .inSetter(Term.Builder::label)
                .build(Term.Builder::build);
    }

    Arbitrary<Identifier> identifiers() {
        return Builders.withBuilder(Identifier::builder)
                .use(text)
                .inSetter(Identifier.Builder::scheme)
                .use(text)
                .inSetter(Identifier.Builder::value)
                .build(Identifier.Builder::build);
    }

    Arbitrary<Actor> actors() {
        return Builders.withBuilder(Actor::builder)
                .use(text)
                .inSetter(Actor.Builder::name)
                .use(Arbitraries.of(ActorKind.class))
                .inSetter(Actor.Builder::kind)
                .use(CodeArbitraries.stateCodes().optional())
                .inSetter(Actor.Builder::state)
                .build(Actor.Builder::build);
    }

    Arbitrary<Response> responses() {
        return Builders.withBuilder(Response::builder)
                .use(Arbitraries.of(Position.class))
                .inSetter(Response.Builder::position)
                .use(Arbitraries.of(ResponseStage.class).optional())
                .inSetter(Response.Builder::stage)
                .use(Arbitraries.of(true, false).optional())
                .inSetter(Response.Builder::partial)
                .use(text.optional())
                .inSetter(Response.Builder::wording)
                .use(Arbitraries.of(ClaimedStatus.class).optional())
                .inSetter(Response.Builder::claimedStatus)
                .use(text.optional())
                .inSetter(Response.Builder::comment)
                .use(dates().optional())
                .inSetter(Response.Builder::respondedOn)
                .use(sourceRefs().optional())
                .inSetter(Response.Builder::source)
                .build(Response.Builder::build);
    }

    Arbitrary<Answer> answers() {
        return Builders.withBuilder(Answer::builder)
                .use(text)
                .inSetter(Answer.Builder::number)
                .use(responses())
                .inSetter(Answer.Builder::response)
                .build(Answer.Builder::build);
    }

    Arbitrary<Outcome> outcomes() {
        return Builders.withBuilder(Outcome::builder)
                .use(Arbitraries.integers())
                .inSetter(Outcome.Builder::councilSession)
                .use(dates().optional())
                .inSetter(Outcome.Builder::adoptedOn)
                .use(text.optional())
                .inSetter(Outcome.Builder::decision)
                .build(Outcome.Builder::build);
    }

    Arbitrary<ReportedCount> reportedCounts() {
        return Builders.withBuilder(ReportedCount::builder)
                .use(Arbitraries.of(CountedUnit.class))
                .inSetter(ReportedCount.Builder::what)
                .use(Arbitraries.integers())
                .inSetter(ReportedCount.Builder::count)
                .use(Arbitraries.of(true, false))
                .inSetter(ReportedCount.Builder::approximate)
                .use(sourceRefs().optional())
                .inSetter(ReportedCount.Builder::source)
                .build(ReportedCount.Builder::build);
    }

    Arbitrary<ReviewDocument> reviewDocuments() {
        return Builders.withBuilder(ReviewDocument::builder)
                .use(CodeArbitraries.documentSymbols().optional())
                .inSetter(ReviewDocument.Builder::symbol)
                .use(Arbitraries.of(DocumentKind.class))
                .inSetter(ReviewDocument.Builder::kind)
                .use(text.optional())
                .inSetter(ReviewDocument.Builder::title)
                .use(dates().optional())
                .inSetter(ReviewDocument.Builder::date)
                .use(text.optional())
                .inSetter(ReviewDocument.Builder::url)
                .build(ReviewDocument.Builder::build);
    }

    Arbitrary<Mention> mentions() {
        return Builders.withBuilder(Mention::builder)
                .use(Arbitraries.of(MentionKind.class))
                .inSetter(Mention.Builder::kind)
                .use(text.optional())
                .inSetter(Mention.Builder::target)
                .use(terms().optional())
                .inSetter(Mention.Builder::topic)
                .use(text.optional())
                .inSetter(Mention.Builder::quote)
                .build(Mention.Builder::build);
    }

    Arbitrary<Map<String, String>> extras() {
        return Arbitraries.maps(text.filter(name -> !name.isEmpty()), text).ofMaxSize(FEW);
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
        return values.list().ofMaxSize(FEW);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1945, 10, 24).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
