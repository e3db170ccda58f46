package io.github.openupr.model;

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
import java.util.List;

/** One value of every entity with every member filled, for tests of all modules. The facts are invented. */
public final class Specimens {

    private static final ReviewId REVIEW = ReviewId.parse("KAZ-4");

    private Specimens() {}

    /** A dataset with every member of every entity filled. */
    public static UprDataset fullDataset() {
        return UprDataset.builder()
                .metadata(metadata())
                .addReviews(review())
                .addRecommendations(recommendation())
                .addCommendations(commendation())
                .addPledges(pledge())
                .addAssessments(assessment())
                .addPublications(publication())
                .build();
    }

    /** One specimen of each entity, every member filled. */
    public static List<Object> all() {
        return List.of(
                fullDataset(),
                metadata(),
                dataSource(),
                review(),
                outcome(),
                reportedCount(),
                reviewDocument(),
                answer(),
                recommendation(),
                response(),
                term(),
                identifier(),
                sourceRef(),
                commendation(),
                pledge(),
                assessment(),
                actor(),
                publication(),
                mention());
    }

    /** What a dataset is, filled. */
    public static DatasetMetadata metadata() {
        return DatasetMetadata.builder()
                .title("A review as an example")
                .description("Every member has a value, so that nothing can get lost unseen.")
                .created(LocalDate.of(2025, 7, 1))
                .publisher("A reading circle")
                .license("CC-BY-4.0")
                .language("en")
                .addSources(dataSource())
                .build();
    }

    /** A source, filled. */
    public static DataSource dataSource() {
        return DataSource.builder()
                .id("report")
                .title("Report of the Working Group")
                .publisher("United Nations")
                .url("https://example.org/report")
                .retrievedOn(LocalDate.of(2025, 6, 30))
                .format("working-group-report")
                .sha256("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
                .putExtra("line_end", "cr")
                .putExtra("charset", "x-MacRoman")
                .build();
    }

    /** A review, filled. */
    public static Review review() {
        return Review.builder()
                .id(REVIEW)
                .stateUnderReview(StateCode.of("KAZ"))
                .cycle(4)
                .session(48)
                .status(ReviewStatus.HELD)
                .reviewedOn(LocalDate.of(2025, 1, 23))
                .reportAdoptedOn(LocalDate.of(2025, 1, 29))
                .outcome(outcome())
                .addTroika(StateCode.of("DEU"), StateCode.of("KWT"), StateCode.of("BEN"))
                .addSpeakers(StateCode.of("MDV"), StateCode.of("NOR"))
                .addReportedCounts(reportedCount())
                .addDocuments(reviewDocument())
                .addAnswers(answer())
                .nextReviewYear(2030)
                .source(sourceRef())
                .putExtra("room", "XX")
                .build();
    }

    /** The adoption of an outcome, filled. */
    public static Outcome outcome() {
        return Outcome.builder()
                .councilSession(59)
                .adoptedOn(LocalDate.of(2025, 7, 2))
                .decision("59/101")
                .build();
    }

    /** A reported total, filled. */
    public static ReportedCount reportedCount() {
        return ReportedCount.builder()
                .what(CountedUnit.RECOMMENDATIONS)
                .count(200)
                .approximate(true)
                .source(sourceRef())
                .build();
    }

    /** A document, filled. */
    public static ReviewDocument reviewDocument() {
        return ReviewDocument.builder()
                .symbol(DocumentSymbol.of("A/HRC/59/10/Add.1"))
                .kind(DocumentKind.ADDENDUM)
                .title("Views on the recommendations")
                .date(LocalDate.of(2025, 6, 3))
                .url("https://example.org/addendum")
                .build();
    }

    /** A position by number, filled. */
    public static Answer answer() {
        return Answer.builder().number("140.7").response(response()).build();
    }

    /** A recommendation, filled. */
    public static Recommendation recommendation() {
        return Recommendation.builder()
                .id(RecommendationId.parse("KAZ-4:140.12/2"))
                .review(REVIEW)
                .number("140.12")
                .part(2)
                .text("Ratify the second Protocol and publish a plan for it.")
                .printedText("Sign (Spain) and ratify (Maldives) the second Protocol and publish a plan for it.")
                .addRecommendingStates(StateCode.of("ESP"), StateCode.of("MDV"))
                .addUnresolvedStates("Atlantis")
                .response(response())
                .addEarlierResponses(
                        Response.builder().position(Position.PENDING).build())
                .addThemes(term())
                .addAffectedPersons(
                        Term.builder().scheme("uhri").label("Children").build())
                .addSdgs(SdgCode.of("16"), SdgCode.of("16.3"))
                .addTreaties(TreatyCode.of("ICCPR-OP2"))
                .actionCategory(5)
                .addIdentifiers(identifier())
                .source(sourceRef())
                .putExtra("Remark", "first line\nsecond \"line\"")
                .build();
    }

    /** A response, filled. */
    public static Response response() {
        return Response.builder()
                .position(Position.SUPPORTED)
                .stage(ResponseStage.ADDENDUM)
                .partial(true)
                .wording("Supported/Noted")
                .claimedStatus(ClaimedStatus.IMPLEMENTED_OR_IN_PROCESS)
                .comment("The first half is law already.")
                .respondedOn(LocalDate.of(2025, 6, 3))
                .source(sourceRef())
                .build();
    }

    /** A term, filled. */
    public static Term term() {
        return Term.builder()
                .scheme("upr_info")
                .code("womens-rights")
                .label("Women's rights")
                .build();
    }

    /** An identifier, filled. */
    public static Identifier identifier() {
        return Identifier.builder().scheme("uhri").value("0f5e6d").build();
    }

    /** A place in a source, filled. */
    public static SourceRef sourceRef() {
        return SourceRef.builder()
                .source("report")
                .symbol(DocumentSymbol.of("A/HRC/59/10"))
                .location("paragraph 140.12")
                .build();
    }

    /** A commendation, filled. */
    public static Commendation commendation() {
        return Commendation.builder()
                .id(CommendationId.parse("KAZ-4:c1"))
                .review(REVIEW)
                .state(StateCode.of("CIV"))
                .text("Welcomed the end of the death penalty – “a milestone”.")
                .addThemes(term())
                .source(sourceRef())
                .putExtra("Page", "7")
                .build();
    }

    /** A pledge, filled. */
    public static VoluntaryPledge pledge() {
        return VoluntaryPledge.builder()
                .id(PledgeId.parse("KAZ-4:p1"))
                .review(REVIEW)
                .text("Report every second year on what has been done.")
                .addThemes(term())
                .actionCategory(4)
                .source(sourceRef())
                .putExtra("Page", "31")
                .build();
    }

    /** An assessment, filled. */
    public static Assessment assessment() {
        return Assessment.builder()
                .id("mid-term-1")
                .recommendation(RecommendationId.parse("KAZ-4:140.12/2"))
                .assessor(actor())
                .status(AssessmentStatus.PARTIALLY_IMPLEMENTED)
                .asOf(LocalDate.of(2027, 9, 1))
                .comment("A bill is before parliament.")
                .source(sourceRef())
                .build();
    }

    /** An actor, filled. */
    public static Actor actor() {
        return Actor.builder()
                .name("Coalition of the Steppe")
                .kind(ActorKind.CIVIL_SOCIETY)
                .state(StateCode.of("KAZ"))
                .build();
    }

    /** A publication, filled. */
    public static Publication publication() {
        return Publication.builder()
                .id("news-1")
                .publisher(actor())
                .kind(PublicationKind.ARTICLE)
                .title("What was said in Geneva")
                .publishedOn(LocalDate.of(2025, 1, 24))
                .language("en")
                .url("https://example.org/news")
                .addReviews(REVIEW)
                .addMentions(mention())
                .source(sourceRef())
                .build();
    }

    /** A mention, filled. */
    public static Mention mention() {
        return Mention.builder()
                .kind(MentionKind.COMMENDATION)
                .target("KAZ-4:c1")
                .topic(term())
                .quote("praise from many sides")
                .build();
    }
}
