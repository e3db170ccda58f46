package io.github.openupr.examples.report;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.examples.Numbers;
import io.github.openupr.examples.StateNames;
import io.github.openupr.io.ReadResult;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the page shows, in words.
 *
 * @param title what browsers call it
 * @param heading its main heading
 * @param lead what it is about and what its figures are of
 * @param dataset what the data call themselves; may be empty
 * @param story the main points
 * @param figures the figures at its head
 * @param themes recommendations by theme
 * @param groups recommendations by regional group of the recommending States
 * @param recommenders recommendations by recommending State
 * @param reviews the reviews
 * @param rows the first rows of the table, for browsers without scripts
 * @param listed how many rows the table has
 * @param commendations what States welcomed
 * @param coverage who told what
 * @param notices what reading told
 * @param sources where the data are from
 * @param data what the script shows
 */
record Page(
        String title,
        String heading,
        String lead,
        String dataset,
        List<String> story,
        List<Figure> figures,
        Chart themes,
        Chart groups,
        Chart recommenders,
        List<ReviewRow> reviews,
        List<Row> rows,
        int listed,
        List<Account.Item> commendations,
        List<Coverage> coverage,
        List<NoticeLine> notices,
        List<SourceLine> sources,
        String data) {

    /** How many rows stand in the page itself. */
    static final int STATIC_ROWS = 100;

    private static final int THEMES_IN_CHART = 15;
    private static final int STATES_IN_CHART = 20;

    static Page of(Scope scope, ReadResult read) {
        List<CoverageAudit> audits = scope.toldOf().stream()
                .map(review -> CoverageAudit.of(read.dataset(), review))
                .toList();
        List<Coverage> coverage = audits.stream().map(Coverage::of).toList();
        Chart themes = themes(scope);
        Chart groups = groups(scope);
        Chart recommenders = recommenders(scope);
        Optional<DatasetMetadata> metadata = read.dataset().getMetadata();
        String heading = heading(scope);
        return new Page(
                "Universal Periodic Review: " + heading,
                heading,
                lead(scope),
                metadata.flatMap(DatasetMetadata::getDescription)
                        .map(Shown::text)
                        .orElse(""),
                Story.of(scope, audits),
                Headline.of(scope),
                themes,
                groups,
                recommenders,
                scope.reviews().stream()
                        .map(review -> ReviewRow.of(scope, review))
                        .toList(),
                scope.counted().stream().limit(STATIC_ROWS).map(Row::of).toList(),
                scope.listed().size(),
                scope.commendations().stream().map(Page::commendation).toList(),
                coverage,
                NoticeLine.of(read),
                metadata.map(DatasetMetadata::getSources).orElse(List.<DataSource>of()).stream()
                        .map(SourceLine::of)
                        .toList(),
                PageData.of(
                        scope,
                        Stream.concat(
                                        Stream.of(themes, groups, recommenders),
                                        coverage.stream().map(Coverage::chart))
                                .filter(chart -> !chart.isEmpty())
                                .toList()));
    }

    private static String heading(Scope scope) {
        return scope.review()
                .map(review -> StateNames.of(review.state()) + ", review of cycle " + review.cycle())
                .orElseGet(() -> Numbers.of(scope.reviews().size()) + " reviews of "
                        + Numbers.of(scope.reviews().stream()
                                .map(ReviewId::state)
                                .distinct()
                                .count())
                        + " States");
    }

    private static String lead(Scope scope) {
        if (scope.review().isEmpty()) {
            return "This page is about all reviews in the data. Every figure is of what the data hold, which may be a part of"
                    + " a review.";
        }
        ReviewId review = scope.review().get();
        int others = scope.reviews().headSet(review, false).size()
                + scope.reviews().tailSet(review, false).size();
        return "This page is about the review " + review + ": " + ReviewRow.about(scope, review)
                + ". Every figure is of what the data hold of it, which may be a part of the review."
                + (others == 0
                        ? " The data have no other review of this State."
                        : " The State's other reviews in the data stand beside it where the page says so.");
    }

    private static Chart themes(Scope scope) {
        Tally tally = new Tally();
        for (Recommendation each : scope.counted()) {
            Row.themes(each.getThemes()).forEach(theme -> tally.add(theme, each));
        }
        return tally.chart(
                "themes",
                "Positions by theme",
                "Recommendations by theme and position. A recommendation with several themes counts for each.",
                "Theme",
                true,
                THEMES_IN_CHART);
    }

    private static Chart groups(Scope scope) {
        Tally tally = new Tally();
        for (Recommendation each : scope.counted()) {
            Stream.concat(
                            each.getRecommendingStates().stream().map(RegionalGroups::of),
                            each.getUnresolvedStates().stream().map(name -> RegionalGroups.unknown()))
                    .distinct()
                    .forEach(group -> tally.add(group, each));
        }
        return tally.chart(
                "groups",
                "Recommending States by regional group",
                "Recommendations by the regional group of the States that made them. One that States of several groups made"
                        + " counts for each group.",
                "Regional group",
                true,
                Integer.MAX_VALUE);
    }

    private static Chart recommenders(Scope scope) {
        Tally tally = new Tally();
        for (Recommendation each : scope.counted()) {
            for (StateCode state : each.getRecommendingStates()) {
                tally.add(StateNames.of(state), each);
            }
        }
        return tally.chart(
                "recommenders",
                "Recommending States",
                "Recommendations by the State that made them, alone or with others.",
                "Recommending State",
                true,
                STATES_IN_CHART);
    }

    private static Account.Item commendation(Commendation commendation) {
        return Account.item(
                commendation.getId(),
                commendation.getText(),
                commendation.getState().map(StateNames::of).orElse(""),
                commendation.getSource());
    }
}
