package io.github.openupr.analysis;

import io.github.openupr.model.Actor;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Identifier;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Outcome;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.VoluntaryPledge;
import java.util.Optional;

/** The members of all types of the model, in the order of canonical JSON; a test compares them with it. */
final class Shapes {

    private static final Shape<DataSource> DATA_SOURCE = new Shape<DataSource>()
            .value("id", DataSource::getId)
            .optional("title", DataSource::getTitle)
            .optional("publisher", DataSource::getPublisher)
            .optional("url", DataSource::getUrl)
            .optional("retrievedOn", DataSource::getRetrievedOn)
            .optional("format", DataSource::getFormat)
            .optional("sha256", DataSource::getSha256)
            .texts("extras", DataSource::getExtras);

    private static final Shape<DatasetMetadata> METADATA = new Shape<DatasetMetadata>()
            .optional("title", DatasetMetadata::getTitle)
            .optional("description", DatasetMetadata::getDescription)
            .optional("created", DatasetMetadata::getCreated)
            .optional("publisher", DatasetMetadata::getPublisher)
            .optional("license", DatasetMetadata::getLicense)
            .optional("language", DatasetMetadata::getLanguage)
            .parts("sources", DatasetMetadata::getSources, DATA_SOURCE);

    /** A dataset without its records. */
    static final Shape<UprDataset> DATASET = new Shape<UprDataset>()
            .value("schemaVersion", UprDataset::getSchemaVersion)
            .part("metadata", UprDataset::getMetadata, METADATA);

    private static final Shape<SourceRef> SOURCE = new Shape<SourceRef>()
            .optional("source", SourceRef::getSource)
            .optional("symbol", SourceRef::getSymbol)
            .optional("location", SourceRef::getLocation);

    private static final Shape<Term> TERM = new Shape<Term>()
            .value("scheme", Term::getScheme)
            .optional("code", Term::getCode)
            .value("label", Term::getLabel);

    private static final Shape<Identifier> IDENTIFIER =
            new Shape<Identifier>().value("scheme", Identifier::getScheme).value("value", Identifier::getValue);

    private static final Shape<Actor> ACTOR = new Shape<Actor>()
            .value("name", Actor::getName)
            .value("kind", Actor::getKind)
            .optional("state", Actor::getState);

    private static final Shape<Response> RESPONSE = new Shape<Response>()
            .value("position", Response::getPosition)
            .optional("stage", Response::getStage)
            .optional("partial", Response::getPartial)
            .optional("wording", Response::getWording)
            .optional("claimedStatus", Response::getClaimedStatus)
            .optional("comment", Response::getComment)
            .optional("respondedOn", Response::getRespondedOn)
            .part("source", Response::getSource, SOURCE);

    private static final Shape<Outcome> OUTCOME = new Shape<Outcome>()
            .value("councilSession", Outcome::getCouncilSession)
            .optional("adoptedOn", Outcome::getAdoptedOn)
            .optional("decision", Outcome::getDecision);

    private static final Shape<ReportedCount> REPORTED_COUNT = new Shape<ReportedCount>()
            .value("what", ReportedCount::getWhat)
            .value("count", ReportedCount::getCount)
            .value("approximate", ReportedCount::getApproximate)
            .part("source", ReportedCount::getSource, SOURCE);

    private static final Shape<ReviewDocument> DOCUMENT = new Shape<ReviewDocument>()
            .optional("symbol", ReviewDocument::getSymbol)
            .value("kind", ReviewDocument::getKind)
            .optional("title", ReviewDocument::getTitle)
            .optional("date", ReviewDocument::getDate)
            .optional("url", ReviewDocument::getUrl);

    private static final Shape<Answer> ANSWER = new Shape<Answer>()
            .value("number", Answer::getNumber)
            .part("response", answer -> Optional.of(answer.getResponse()), RESPONSE);

    private static final Shape<Mention> MENTION = new Shape<Mention>()
            .value("kind", Mention::getKind)
            .optional("target", Mention::getTarget)
            .part("topic", Mention::getTopic, TERM)
            .optional("quote", Mention::getQuote);

    static final Shape<Review> REVIEW = new Shape<Review>()
            .value("id", Review::getId)
            .value("stateUnderReview", Review::getStateUnderReview)
            .value("cycle", Review::getCycle)
            .number("session", Review::getSession)
            .optional("status", Review::getStatus)
            .optional("reviewedOn", Review::getReviewedOn)
            .optional("reportAdoptedOn", Review::getReportAdoptedOn)
            .part("outcome", Review::getOutcome, OUTCOME)
            .values("troika", Review::getTroika)
            .values("speakers", Review::getSpeakers)
            .parts("reportedCounts", Review::getReportedCounts, REPORTED_COUNT)
            .parts("documents", Review::getDocuments, DOCUMENT)
            .parts("answers", Review::getAnswers, ANSWER)
            .number("nextReviewYear", Review::getNextReviewYear)
            .part("source", Review::getSource, SOURCE)
            .texts("extras", Review::getExtras);

    static final Shape<Recommendation> RECOMMENDATION = new Shape<Recommendation>()
            .value("id", Recommendation::getId)
            .value("review", Recommendation::getReview)
            .optional("number", Recommendation::getNumber)
            .number("part", Recommendation::getPart)
            .value("text", Recommendation::getText)
            .optional("printedText", Recommendation::getPrintedText)
            .values("recommendingStates", Recommendation::getRecommendingStates)
            .values("unresolvedStates", Recommendation::getUnresolvedStates)
            .part("response", Recommendation::getResponse, RESPONSE)
            .parts("earlierResponses", Recommendation::getEarlierResponses, RESPONSE)
            .parts("themes", Recommendation::getThemes, TERM)
            .parts("affectedPersons", Recommendation::getAffectedPersons, TERM)
            .values("sdgs", Recommendation::getSdgs)
            .values("treaties", Recommendation::getTreaties)
            .number("actionCategory", Recommendation::getActionCategory)
            .parts("identifiers", Recommendation::getIdentifiers, IDENTIFIER)
            .part("source", Recommendation::getSource, SOURCE)
            .texts("extras", Recommendation::getExtras);

    static final Shape<Commendation> COMMENDATION = new Shape<Commendation>()
            .value("id", Commendation::getId)
            .value("review", Commendation::getReview)
            .optional("state", Commendation::getState)
            .value("text", Commendation::getText)
            .parts("themes", Commendation::getThemes, TERM)
            .part("source", Commendation::getSource, SOURCE)
            .texts("extras", Commendation::getExtras);

    static final Shape<VoluntaryPledge> PLEDGE = new Shape<VoluntaryPledge>()
            .value("id", VoluntaryPledge::getId)
            .value("review", VoluntaryPledge::getReview)
            .value("text", VoluntaryPledge::getText)
            .parts("themes", VoluntaryPledge::getThemes, TERM)
            .number("actionCategory", VoluntaryPledge::getActionCategory)
            .part("source", VoluntaryPledge::getSource, SOURCE)
            .texts("extras", VoluntaryPledge::getExtras);

    static final Shape<Assessment> ASSESSMENT = new Shape<Assessment>()
            .value("id", Assessment::getId)
            .value("recommendation", Assessment::getRecommendation)
            .part("assessor", assessment -> Optional.of(assessment.getAssessor()), ACTOR)
            .value("status", Assessment::getStatus)
            .optional("asOf", Assessment::getAsOf)
            .optional("comment", Assessment::getComment)
            .part("source", Assessment::getSource, SOURCE);

    static final Shape<Publication> PUBLICATION = new Shape<Publication>()
            .value("id", Publication::getId)
            .part("publisher", publication -> Optional.of(publication.getPublisher()), ACTOR)
            .value("kind", Publication::getKind)
            .optional("title", Publication::getTitle)
            .optional("publishedOn", Publication::getPublishedOn)
            .optional("language", Publication::getLanguage)
            .optional("url", Publication::getUrl)
            .values("reviews", Publication::getReviews)
            .parts("mentions", Publication::getMentions, MENTION)
            .part("source", Publication::getSource, SOURCE);

    private Shapes() {}
}
