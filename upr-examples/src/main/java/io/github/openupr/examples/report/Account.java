package io.github.openupr.examples.report;

import io.github.openupr.analysis.CoverageBreakdown;
import io.github.openupr.analysis.CoverageOfValue;
import io.github.openupr.analysis.Dimension;
import io.github.openupr.analysis.LeftOut;
import io.github.openupr.analysis.LeftOutRequest;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.analysis.UncountedMention;
import io.github.openupr.examples.ReviewLine;
import io.github.openupr.io.report.CoverageWords;
import io.github.openupr.io.report.Figures;
import io.github.openupr.io.report.Place;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one publication told, for the page.
 *
 * @param publisher who published it
 * @param about its kind, title and day
 * @param link where it can be read
 * @param place where the data have it from
 * @param selective whether it is marked as selective
 * @param verdict which side it tells, in words
 * @param chance how unlikely that mix would be by chance; may be empty
 * @param told what it mentions: the evidence
 * @param leavesOut how much it leaves out
 * @param leftOut what it leaves out, what most States said first; records of the same words once
 * @param themes how many recommendations of each theme it mentions; empty where it mentions none or all
 * @param uncounted what it mentions besides, with the reason why that is not counted
 */
record Account(
        String publisher,
        String about,
        Optional<String> link,
        String place,
        boolean selective,
        String verdict,
        String chance,
        List<Item> told,
        String leavesOut,
        List<Item> leftOut,
        List<ThemeTold> themes,
        List<Item> uncounted) {

    static Account of(PublicationCoverage coverage) {
        Publication publication = coverage.publication();
        return new Account(
                Shown.text(publication.getPublisher().getName()),
                about(publication),
                publication.getUrl().flatMap(Shown::link),
                Shown.text(Place.of(publication.getSource())),
                coverage.selective(),
                Shown.capital(CoverageWords.bias(coverage)) + ".",
                CoverageWords.mix(coverage).map(mix -> Shown.capital(mix) + ".").orElse(""),
                Stream.concat(
                                coverage.mentionedRecommendations().stream().map(Account::item),
                                coverage.mentionedCommendations().stream().map(Account::item))
                        .toList(),
                CoverageWords.atMost(coverage)
                        + Figures.grouped(coverage.leftOut().size()),
                coverage.leftOutRequests().stream().map(Account::item).toList(),
                themes(coverage),
                coverage.uncountedMentions().stream().map(Account::item).toList());
    }

    private static String about(Publication publication) {
        List<String> parts = new ArrayList<>();
        parts.add(Shown.label(publication.getKind()));
        publication.getTitle().map(title -> "“" + title + "”").ifPresent(parts::add);
        publication.getPublishedOn().map(ReviewLine::day).ifPresent(parts::add);
        publication.getLanguage().ifPresent(parts::add);
        return parts.stream().map(Shown::text).collect(Collectors.joining(", "));
    }

    private static List<ThemeTold> themes(PublicationCoverage coverage) {
        return coverage.breakdowns().stream()
                .filter(each -> each.dimension() == Dimension.THEME)
                .filter(each -> each.mentioned() > 0 && each.mentioned() < each.coded())
                .map(CoverageBreakdown::values)
                .flatMap(List::stream)
                .map(each -> themeTold(each, coverage.tests()))
                .toList();
    }

    private static ThemeTold themeTold(CoverageOfValue told, int tests) {
        return new ThemeTold(
                Shown.text(told.label()),
                told.recommendations(),
                told.mentioned(),
                Figures.percent(OptionalDouble.of(told.share())),
                CoverageWords.adjusted(told.chance(), tests));
    }

    private static Item item(Recommendation recommendation) {
        return Item.of(recommendation.getId(), recommendation.getText(), "", recommendation.getSource());
    }

    private static Item item(Commendation commendation) {
        return Item.of(commendation.getId(), commendation.getText(), "", commendation.getSource());
    }

    private static Item item(LeftOutRequest request) {
        String said = switch (request.states()) {
            case 0 -> "";
            case 1 -> "said by 1 State";
            default -> "said by " + request.states() + " States";
        };
        LeftOut first = request.records().get(0);
        int more = request.records().size() - 1;
        return Item.of(
                first.id() + (more > 0 ? " and " + more + " more of the same words" : ""),
                request.text(),
                said + (request.mentioned() > 0 ? "; mentioned by another record of the same words" : ""),
                first.source());
    }

    private static Item item(UncountedMention uncounted) {
        String target = uncounted
                .mention()
                .getTarget()
                .or(() -> uncounted.mention().getTopic().map(Term::getLabel))
                .orElse("");
        return Item.of(
                Shown.label(uncounted.mention().getKind()), target, CoverageWords.reason(uncounted), Optional.empty());
    }

    /**
     * A theme and how much of it is mentioned.
     *
     * @param theme its name
     * @param recommendations how many recommendations of the review have it
     * @param mentioned how many of them are mentioned
     * @param share which share that is
     * @param chance how unlikely so few or so many would be by chance, corrected for the number of figures looked at
     */
    record ThemeTold(String theme, int recommendations, int mentioned, String share, String chance) {}
}
