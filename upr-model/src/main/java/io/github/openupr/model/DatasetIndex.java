package io.github.openupr.model;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import java.util.List;
import java.util.Optional;

/**
 * Look-ups in a dataset: by id, review, State, theme, position, cycle, document. It is made once, in time that grows
 * with the number of records; each look-up then takes about as long in a large dataset as in a small one.
 *
 * <p>Lists are unmodifiable, in the order of the dataset (reviews, recommendations, commendations, pledges,
 * assessments, publications, each in source order), and empty where nothing is found. References are followed as they
 * stand: a recommendation of a review that the dataset lacks is found all the same.
 *
 * <p>Made by OpenUPR: a dataset is our container of records, and these are the questions that users of the Universal
 * Human Rights Index and of UPR Info's database ask of theirs.
 *
 * <p>Immutable and thread-safe.
 */
public final class DatasetIndex {

    private final UprDataset dataset;
    private final IdIndex ids;
    private final ReviewIndex reviews = new ReviewIndex();
    private final RecommendationIndex recommendations = new RecommendationIndex();
    private final ThemeIndex themes = new ThemeIndex();
    private final Groups<StateCode, Commendation> commendationsByState = new Groups<>();
    private final MentionIndex mentions = new MentionIndex();

    private DatasetIndex(UprDataset dataset) {
        this.dataset = dataset;
        ids = new IdIndex(dataset.getReviews().size()
                + dataset.getRecommendations().size()
                + dataset.getCommendations().size()
                + dataset.getPledges().size()
                + dataset.getAssessments().size()
                + dataset.getPublications().size());
        dataset.getReviews().forEach(this::add);
        dataset.getRecommendations().forEach(this::add);
        dataset.getCommendations().forEach(this::add);
        dataset.getPledges().forEach(this::add);
        dataset.getAssessments().forEach(this::add);
        dataset.getPublications().forEach(this::add);
        ids.freeze();
        reviews.freeze();
        recommendations.freeze();
        themes.freeze();
        commendationsByState.freeze();
        mentions.freeze();
    }

    /** The index of a dataset; keeps the dataset, whose records it hands out. */
    public static DatasetIndex of(UprDataset dataset) {
        return new DatasetIndex(dataset);
    }

    private void add(Review review) {
        ids.add(review.getId().toString(), review);
        reviews.add(review);
    }

    private void add(Recommendation recommendation) {
        ids.add(recommendation.getId().toString(), recommendation);
        reviews.add(recommendation);
        recommendations.add(recommendation);
        themes.add(recommendation);
    }

    private void add(Commendation commendation) {
        ids.add(commendation.getId().toString(), commendation);
        reviews.add(commendation);
        themes.add(commendation);
        commendation.getState().ifPresent(state -> commendationsByState.add(state, commendation));
    }

    private void add(VoluntaryPledge pledge) {
        ids.add(pledge.getId().toString(), pledge);
        reviews.add(pledge);
        themes.add(pledge);
    }

    private void add(Assessment assessment) {
        ids.add(assessment.getId(), assessment);
        reviews.add(assessment);
        recommendations.add(assessment);
    }

    private void add(Publication publication) {
        ids.add(publication.getId(), publication);
        reviews.add(publication);
        mentions.add(publication);
    }

    /** The dataset that is looked into. */
    public UprDataset dataset() {
        return dataset;
    }

    /**
     * The record with exactly this id, such as {@code KAZ-4}, {@code KAZ-4:140.12} or a publication's; the first one
     * where several have it, see {@link #findAll}.
     */
    public Optional<UprRecord> find(String id) {
        return ids.first(id, UprRecord.class);
    }

    /** All records with exactly this id, of any type: more than one only where ids are not unique. */
    public List<UprRecord> findAll(String id) {
        return ids.all(id);
    }

    /** The ids that several records have, of one type or of several; each once, in the order of the second records. */
    public List<String> duplicateIds() {
        return ids.duplicates();
    }

    /** The first review with this id. */
    public Optional<Review> find(ReviewId id) {
        return ids.first(id.toString(), Review.class);
    }

    /** The first recommendation with this id. */
    public Optional<Recommendation> find(RecommendationId id) {
        return ids.first(id.toString(), Recommendation.class);
    }

    /** The first commendation with this id. */
    public Optional<Commendation> find(CommendationId id) {
        return ids.first(id.toString(), Commendation.class);
    }

    /** The first pledge with this id. */
    public Optional<VoluntaryPledge> find(PledgeId id) {
        return ids.first(id.toString(), VoluntaryPledge.class);
    }

    /** The first assessment with exactly this id. */
    public Optional<Assessment> findAssessment(String id) {
        return ids.first(id, Assessment.class);
    }

    /** The first publication with exactly this id. */
    public Optional<Publication> findPublication(String id) {
        return ids.first(id, Publication.class);
    }

    /**
     * All that belongs to a review: itself, its recommendations, commendations and pledges, the assessments of its
     * recommendations, and the publications that name it.
     */
    public List<UprRecord> recordsOf(ReviewId review) {
        return reviews.records.of(review);
    }

    /** The recommendations made in a review. */
    public List<Recommendation> recommendationsOf(ReviewId review) {
        return recommendations.byReview.of(review);
    }

    /** The commendations made in a review. */
    public List<Commendation> commendationsOf(ReviewId review) {
        return reviews.commendations.of(review);
    }

    /** The voluntary pledges made in a review. */
    public List<VoluntaryPledge> pledgesOf(ReviewId review) {
        return reviews.pledges.of(review);
    }

    /** The assessments of all recommendations of a review, also of those that the dataset lacks. */
    public List<Assessment> assessmentsOf(ReviewId review) {
        return reviews.assessments.of(review);
    }

    /** The assessments of one recommendation. */
    public List<Assessment> assessmentsOf(RecommendationId recommendation) {
        return recommendations.assessments.of(recommendation);
    }

    /** The publications that name a review among those that they speak of. */
    public List<Publication> publicationsAbout(ReviewId review) {
        return reviews.publications.of(review);
    }

    /** The mentions of the record with exactly this id, each with its publication. */
    public List<MentionIn> mentionsOf(String id) {
        return mentions.byTarget.of(id);
    }

    /** The reviews of a State. */
    public List<Review> reviewsOf(StateCode stateUnderReview) {
        return reviews.byState.of(stateUnderReview);
    }

    /** The recommendations made to a State, in all cycles. */
    public List<Recommendation> recommendationsTo(StateCode stateUnderReview) {
        return recommendations.byStateUnderReview.of(stateUnderReview);
    }

    /** The recommendations that a State made, alone or with others. */
    public List<Recommendation> recommendationsBy(StateCode recommendingState) {
        return recommendations.byRecommendingState.of(recommendingState);
    }

    /** The commendations that a State made. */
    public List<Commendation> commendationsBy(StateCode state) {
        return commendationsByState.of(state);
    }

    /** The reviews of a cycle. */
    public List<Review> reviewsInCycle(int cycle) {
        return reviews.byCycle.of(cycle);
    }

    /** The recommendations made in the reviews of a cycle. */
    public List<Recommendation> recommendationsInCycle(int cycle) {
        return recommendations.byCycle.of(cycle);
    }

    /** The reviews among whose documents one has this symbol. */
    public List<Review> reviewsWithDocument(DocumentSymbol symbol) {
        return reviews.bySymbol.of(symbol);
    }

    /** The recommendations whose current response has this position. */
    public List<Recommendation> recommendationsWithPosition(Position position) {
        return recommendations.byPosition.of(position);
    }

    /** The recommendations without a current response: the source states no position. */
    public List<Recommendation> recommendationsWithoutResponse() {
        return recommendations.unanswered();
    }

    /**
     * The recommendations, commendations and pledges with this theme: a theme of the same scheme and code or, if the
     * term has no code, one without code of the same scheme and label. Each record once.
     */
    public List<UprRecord> recordsOn(Term theme) {
        return themes.records.of(ThemeKey.of(theme));
    }

    /** The recommendations, commendations and pledges with a theme of this scheme and code. */
    public List<UprRecord> recordsOn(String scheme, String code) {
        return themes.records.of(new ThemeKey(scheme, code, true));
    }

    /** The recommendations with this theme, understood as in {@link #recordsOn(Term)}. */
    public List<Recommendation> recommendationsOn(Term theme) {
        return themes.recommendations.of(ThemeKey.of(theme));
    }

    /** The recommendations with a theme of this scheme and code, such as {@code upr_info} and {@code migrants}. */
    public List<Recommendation> recommendationsOn(String scheme, String code) {
        return themes.recommendations.of(new ThemeKey(scheme, code, true));
    }

    /** The commendations with this theme, understood as in {@link #recordsOn(Term)}. */
    public List<Commendation> commendationsOn(Term theme) {
        return themes.commendations.of(ThemeKey.of(theme));
    }

    /** The pledges with this theme, understood as in {@link #recordsOn(Term)}. */
    public List<VoluntaryPledge> pledgesOn(Term theme) {
        return themes.pledges.of(ThemeKey.of(theme));
    }

    /**
     * A mention and the publication that it stands in. Immutable and thread-safe.
     *
     * @param publication the publication
     * @param mention what it mentions
     */
    public record MentionIn(Publication publication, Mention mention) {}
}
