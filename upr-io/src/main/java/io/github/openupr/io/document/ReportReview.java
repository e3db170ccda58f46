package io.github.openupr.io.document;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.ReviewStatus;
import io.github.openupr.code.Session;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The review that a report is about. */
final class ReportReview {

    private static final Pattern BASIS = Pattern.compile(
            "A\\s?/\\s?HRC\\s?/\\s?WG\\.\\s?6\\s?/\\s?\\d{1,2}\\s?/\\s?[A-Z]{3}\\s?/\\s?([1-3])(?![\\d/])");
    private static final Pattern DELEGATIONS = Pattern.compile(
            "\\b(" + Cardinals.FORM
                    + ") (?:delegations?|States) (?:made|delivered|took the floor)|statements (?:were|had been) (?:made|delivered) by ("
                    + Cardinals.FORM + ") (?:delegations?|States)",
            Pattern.CASE_INSENSITIVE);

    private ReportReview() {}

    /** The review without its speakers; throws where the report does not say which. */
    static Review of(Report report, InputFile in) {
        StateCode state = report.state().orElseThrow(() -> missing("State under review", in));
        Session session = report.session().orElseThrow(() -> missing("session of the Working Group", in));
        Review.Builder review = Review.builder()
                .id(ReviewId.of(state, session.cycle().number()))
                .stateUnderReview(state)
                .cycle(session.cycle().number())
                .session(session.number())
                .status(ReviewStatus.HELD)
                .reviewedOn(report.introduction().reviewedOn())
                .reportAdoptedOn(report.introduction().adoptedOn())
                .troika(report.introduction().troika())
                .documents(documents(report))
                .source(in.asPlace());
        delegations(report, in).ifPresent(review::addReportedCounts);
        return review.build();
    }

    private static UprFormatException missing(String what, InputFile in) {
        return new UprFormatException(
                "malformed",
                "the report names no " + what
                        + " in its introduction (\"held its ... session ... The review of ... was held\")"
                        + " or title; look whether its first pages are missing",
                in.asPlace());
    }

    private static List<ReviewDocument> documents(Report report) {
        Map<String, ReviewDocument> documents = new LinkedHashMap<>();
        Matcher basis = BASIS.matcher(report.documents());
        while (basis.find()) {
            String symbol = basis.group().replaceAll("\\s", "");
            DocumentKind kind = switch (basis.group(1)) {
                case "1" -> DocumentKind.NATIONAL_REPORT;
                case "2" -> DocumentKind.UN_COMPILATION;
                default -> DocumentKind.STAKEHOLDER_SUMMARY;
            };
            documents.putIfAbsent(
                    symbol,
                    ReviewDocument.builder()
                            .symbol(DocumentSymbol.parse(symbol))
                            .kind(kind)
                            .build());
        }
        ReviewDocument own = ReviewDocument.builder()
                .symbol(report.title().symbol())
                .kind(DocumentKind.WORKING_GROUP_REPORT)
                .title(report.title().titleText())
                .date(report.title().date())
                .build();
        documents.put("", own);
        return List.copyOf(documents.values());
    }

    private static Optional<ReportedCount> delegations(Report report, InputFile in) {
        for (Numbered paragraph : report.proceedings()) {
            boolean told =
                    paragraph.text().contains("statements") || paragraph.text().contains("took the floor");
            Matcher count = DELEGATIONS.matcher(paragraph.text());
            if (told && count.find()) {
                String number = count.group(1) == null ? count.group(2) : count.group(1);
                return Optional.of(ReportedCount.builder()
                        .what(CountedUnit.DELEGATIONS)
                        .count(Cardinals.parse(number).orElse(0))
                        .approximate(false)
                        .source(in.at("paragraph " + paragraph.number()))
                        .build());
            }
        }
        return Optional.empty();
    }
}
