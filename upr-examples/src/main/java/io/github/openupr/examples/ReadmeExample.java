package io.github.openupr.examples;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.Dimension;
import io.github.openupr.analysis.Figure;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.FollowedRecommendation;
import io.github.openupr.analysis.LikeRecommendations;
import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.analysis.ProposedMention;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.analysis.ReviewFollowUp;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.analysis.Similarity;
import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.io.ReportWriter;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.DatasetIndex;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationPolicy;
import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;

/** The example of the README: a test compares its lines with those there, and runs it. */
public final class ReadmeExample {

    private ReadmeExample() {}

    /** Reads the file named first, and writes it as canonical JSON to the file named second. */
    public static void main(String[] args) throws IOException {
        // README begins
        ReadResult read = UprReader.detecting().read(Path.of(args[0]));
        for (Recommendation each : read.dataset().getRecommendations()) {
            if (each.getThemes().stream().map(Term::getLabel).anyMatch("Women's rights"::equals)) {
                System.out.println(each.getReview() + "  " + each.getText());
            }
        }
        read.notices().forEach(System.err::println);
        System.err.println(read.counts().rejected() + " of " + read.counts().rowsRead() + " rows were left out");
        UprWriter.of(OutputFormat.JSON).write(read.dataset(), Path.of(args[1]));
        // README ends
    }

    /** Copies an export of UPR Info to JSON Lines, one record after the other. */
    static void copy(Path source, Path target) throws IOException {
        // README stream begins
        try (RecordReader in = UprReader.of(SourceFormat.UPR_INFO_CSV).open(source);
                RecordWriter out = UprWriter.of(OutputFormat.JSON_LINES).open(target)) {
            out.writeAll(in);
        }
        // README stream ends
    }

    /** Looks up what a dataset has, and prints who told commendations alone. */
    static void lookUp(UprDataset dataset) {
        // README look-ups begin
        DatasetIndex index = DatasetIndex.of(dataset);
        System.out.println(index.recommendationsBy(StateCode.of("FRA")).size() + " by France");
        System.out.println(index.recommendationsOn("upr_info", "migrants").size() + " on migrants");
        System.out.println(index.recommendationsWithPosition(Position.NOTED).size() + " noted");

        CoverageAudit audit = CoverageAudit.of(dataset, ReviewId.parse("KAZ-4"));
        for (PublicationCoverage told : audit.publications()) {
            if (told.selective()) {
                System.out.println(told.publication().getId() + " left out "
                        + told.leftOut().size());
            }
        }
        // README look-ups end
    }

    /** Asks a dataset what people come to it for, and writes one answer for another program. */
    static void ask(UprDataset dataset, ReviewId review, String pressRelease, Path target) throws IOException {
        // README questions begin
        ReviewSummary summary = ReviewSummary.of(dataset, review);
        for (Figure theme : summary.by(Dimension.THEME).figures()) {
            System.out.println(theme.label() + ": " + theme.count());
        }
        for (LikeRecommendations like : Similarity.of(dataset, review).groups()) {
            System.out.println(like.states() + " States ask: " + like.lead().getText());
        }
        FollowUp followUp = FollowUp.of(dataset, review.state());
        for (ReviewFollowUp step : followUp.steps()) {
            for (FollowedRecommendation each : step.repeated(Position.NOTED)) {
                System.out.println("noted, then made again by " + each.statesAgain() + " States: "
                        + each.recommendation().getText());
            }
        }
        for (ProposedMention each :
                MentionProposals.of(dataset, review, pressRelease).proposals()) {
            System.out.println(each.quote() + " -> " + each.text());
        }
        ReportWriter.of(ReportFormat.JSON).write(followUp, target);
        // README questions end
    }

    /** Validates a file, one record after the other, by a policy. */
    static void validate(Path file) throws IOException {
        // README validation begins
        ValidationPolicy policy = ValidationPolicy.builder()
                .disable("treaty_not_coded")
                .severity("commendations_only", Severity.WARNING)
                .build();
        UprValidator validator = UprValidator.builder().policy(policy).build();
        try (RecordReader in = UprReader.detecting().open(file)) {
            ValidationReport report = in.validate(validator);
            report.notices().forEach(System.out::println);
            report.skippedRules().forEach(System.err::println);
            System.out.println(report.count(Severity.ERROR) + " errors");
        }
        // README validation end
    }
}
