package io.github.openupr.consumer;

import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationReport;
import jakarta.validation.constraints.NotBlank;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A program with the model alone: no JSON library, no validator. */
public final class Plain {

    private Plain() {}

    /** Ends with an exception when something is not as it should be. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        valuesAreBuiltAndCopied();
        constraintsAreAnnotationsOnly();
        rulesRunAndConstraintsAreNamedAsSkipped();
        theClassPathIsSmall();
    }

    private static void valuesAreBuiltAndCopied() {
        Recommendation made = Recommendation.builder()
                .id(RecommendationId.parse("KAZ-4:r1"))
                .review(ReviewId.parse("KAZ-4"))
                .text("Publish the draft law.")
                .addRecommendingStates(StateCode.of("FRA"))
                .build();
        Recommendation answered = made.withResponse(
                Response.builder().position(Position.SUPPORTED).build());
        expect(made.getResponse().isEmpty(), "a copy leaves the original as it was");
        expect(answered.withResponse(made.getResponse()).equals(made), "copies compare by their members");
        expect(States.find(answered.getRecommendingStates().get(0)).isPresent(), "the codelists are in the jar");
    }

    private static void constraintsAreAnnotationsOnly() throws ReflectiveOperationException {
        expect(
                Recommendation.class.getMethod("getText").isAnnotationPresent(NotBlank.class),
                "constraints are seen without a validator");
        List<String> absent = List.of(
                "com.fasterxml.jackson.databind.ObjectMapper",
                "tools.jackson.databind.ObjectMapper",
                "org.hibernate.validator.HibernateValidator");
        for (String name : absent) {
            try {
                Class.forName(name);
                expect(false, name + " is not on the class path");
            } catch (ClassNotFoundException e) {
                System.out.println("absent, as it should be: " + e.getMessage());
            }
        }
    }

    private static void rulesRunAndConstraintsAreNamedAsSkipped() {
        ReviewId review = ReviewId.parse("KAZ-4");
        UprDataset dataset = UprDataset.builder()
                .addReview(Review.builder()
                        .id(review)
                        .stateUnderReview(review.state())
                        .cycle(review.cycle())
                        .build())
                .addRecommendation(Recommendation.builder()
                        .id(RecommendationId.of(review, "r1"))
                        .review(review)
                        .text("PUBLISH THE DRAFT LAW.")
                        .addRecommendingState(review.state())
                        .build())
                .build();
        ValidationReport report =
                UprValidator.builder().addRule(new Shouting()).build().validate(dataset);
        expect(report.count("self_recommendation") == 1, "a rule of the catalogue runs");
        expect(report.count("shouting") == 1, "a rule of the user runs");
        expect(
                report.skippedRules().stream().anyMatch(rule -> rule.code().equals("blank_text")),
                "a constraint without a provider is named");
        report.notices().forEach(System.out::println);
    }

    /** A rule of one's own. */
    private static final class Shouting implements RecordRule {

        private static final RuleInfo INFO = RuleInfo.of("shouting", RuleFamily.TEXT, Severity.INFO)
                .title("A text is in capital letters.")
                .explanation("Capital letters hide names and acronyms.")
                .basis("House style of this program");

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            if (recommendation.getText().equals(recommendation.getText().toUpperCase(Locale.ROOT))) {
                out.report("the text is in capital letters; write it as the report does");
            }
        }
    }

    private static void theClassPathIsSmall() throws IOException {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
        long brought = 0;
        for (Path jar : jars) {
            System.out.printf("%8d bytes  %s%n", Files.size(jar), jar.getFileName());
            if (!jar.getFileName().toString().startsWith("upr-model-")) {
                brought += Files.size(jar);
            }
        }
        System.out.printf("%d jars; what upr-model brings has %d bytes%n", jars.size(), brought);
        expect(jars.stream().anyMatch(jar -> jar.getFileName().toString().startsWith("upr-model-")), "it is a jar");
        expect(jars.size() <= 5, "at most 5 jars");
        expect(brought <= 500_000, "at most 0.5 MB beside upr-model");
    }

    private static void expect(boolean met, String what) {
        if (!met) {
            throw new AssertionError("not so: " + what);
        }
    }
}
