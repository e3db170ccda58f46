package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.code.ActorKind;
import io.github.openupr.code.CommendationId;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Actor;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWriterTest {

    private static final ReviewId REVIEW = ReviewId.parse("KAZ-4");

    @TempDir
    private Path folder;

    private static Recommendation recommendation(String local, String text) {
        return Recommendation.builder()
                .id(RecommendationId.of(REVIEW, local))
                .review(REVIEW)
                .text(text)
                .addRecommendingState(new StateCode("FRA"))
                .source(SourceRef.builder()
                        .source("report")
                        .location("item " + local)
                        .build())
                .build();
    }

    private static Publication publication(String id, String publisher, Mention... mentions) {
        return Publication.builder()
                .id(id)
                .publisher(Actor.builder().name(publisher).kind(ActorKind.MEDIA).build())
                .kind(PublicationKind.PRESS_RELEASE)
                .addReview(REVIEW)
                .addMentions(mentions)
                .build();
    }

    private static Mention mention(MentionKind kind, String target) {
        return Mention.builder().kind(kind).target(target).build();
    }

    private static UprDataset dataset(Publication... publications) {
        return UprDataset.builder()
                .addReview(Review.builder()
                        .id(REVIEW)
                        .stateUnderReview(REVIEW.state())
                        .cycle(4)
                        .addReportedCount(ReportedCount.builder()
                                .what(CountedUnit.RECOMMENDATIONS)
                                .count(1200)
                                .approximate(true)
                                .source(SourceRef.builder().source("report").build())
                                .build())
                        .build())
                .addRecommendation(recommendation("1", "Ratify it."))
                .addRecommendation(recommendation(
                        "2", "Free \"them\", all of them, wherever they are held, by the end of the year."))
                .addRecommendation(recommendation("3", "ratify it").withRecommendingStates(new StateCode("DEU")))
                .addCommendation(Commendation.builder()
                        .id(CommendationId.of(REVIEW, "c1"))
                        .review(REVIEW)
                        .text("The court.")
                        .build())
                .addPublications(publications)
                .build();
    }

    private static CoverageAudit audit(Publication... publications) {
        return CoverageAudit.of(dataset(publications), REVIEW);
    }

    /** A selective account, one of everything, and one whose mentions are all faulty. */
    private static CoverageAudit audit() {
        return audit(
                publication("ministry", "Ministry of «Truth»", mention(MentionKind.COMMENDATION, "KAZ-4:c1"))
                        .withTitle("The world congratulates us"),
                publication(
                        "paper",
                        "A newspaper whose name is so long that no line of eighty columns can hold it to its end",
                        mention(MentionKind.RECOMMENDATION, "KAZ-4:1"),
                        mention(MentionKind.RECOMMENDATION, "KAZ-4:2"),
                        mention(MentionKind.RECOMMENDATION, "KAZ-4:3"),
                        mention(MentionKind.COMMENDATION, "KAZ-4:c1")),
                publication(
                                "group",
                                "Group",
                                Mention.builder()
                                        .kind(MentionKind.RECOMMENDATION)
                                        .topic(Term.builder()
                                                .scheme("upr_info")
                                                .label("Justice")
                                                .build())
                                        .build(),
                                Mention.builder().kind(MentionKind.TOPIC).build(),
                                mention(MentionKind.RECOMMENDATION, "KAZ-4:99"),
                                mention(MentionKind.RECOMMENDATION, "KAZ-4:c1"),
                                mention(MentionKind.RECOMMENDATION, "KAZ-3:1"),
                                mention(MentionKind.RECOMMENDATION, "KAZ-4:1"),
                                mention(MentionKind.RECOMMENDATION, "KAZ-4:1"))
                        .withReviews()
                        .withSource(SourceRef.builder()
                                .source("web")
                                .location("paragraph 2")
                                .build()));
    }

    private static String written(ReportFormat format, AnalysisResult audit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.of(format).write(audit, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void coverageIsWrittenAsPeopleHaveReadIt(ReportFormat format) throws IOException {
        Golden.check("coverage." + format, written(format, audit()).getBytes(StandardCharsets.UTF_8));
    }

    private static MentionProposals proposals() {
        String text =
                "Geneva. Kazakhstan's court was praised. France asked it to ratify =1+1, and\nspoke of corruption.";
        return MentionProposals.of(dataset(), REVIEW, text, publication("=id", "<b>A paper</b>"));
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void proposalsAreWrittenAsPeopleHaveReadThem(ReportFormat format) throws IOException {
        Golden.check("mention-proposals." + format, written(format, proposals()).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void proposalsStandApartInAnAudit() throws IOException {
        CoverageAudit audit = audit(new Publication[0]).withProposals(proposals());
        assertThat(written(ReportFormat.TEXT, audit)).contains(written(ReportFormat.TEXT, proposals()));
        assertThat(written(ReportFormat.JSON, audit))
                .contains("\"publications\": []")
                .contains("\"checked\": false");
        assertThat(written(ReportFormat.CSV, audit)).hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void aFileHasTheSameBytesAsAStreamInAnyLocale(ReportFormat format) throws IOException {
        Path target = Files.writeString(folder.resolve("report"), "what stood here before");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            ReportWriter.of(format).write(audit(), target);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(target).hasContent(written(format, audit()).stripTrailing());
        assertThat(Files.readString(target)).isEqualTo(written(format, audit()));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsToldByName() {
        Path target = folder.resolve("missing/report.json");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ReportWriter.of(ReportFormat.JSON).write(audit(), target))
                .withMessageContaining("missing");
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void aStreamThatFailsIsAnIoException(ReportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ReportWriter.of(format).write(audit(), full))
                .withMessage("No space left on device");
    }

    @Test
    void jsonHasItsListsEvenWhereTheyAreEmpty() throws IOException {
        assertThat(written(ReportFormat.JSON, audit())).contains("\"leftOut\": []");
        assertThat(written(ReportFormat.JSON, audit(new Publication[0]))).isEqualTo("""
                {
                  "review": "KAZ-4",
                  "recommendations": 3,
                  "commendations": 1,
                  "reportedCounts": [
                    {
                      "what": "recommendations",
                      "count": 1200,
                      "approximate": true,
                      "source": {
                        "source": "report"
                      }
                    }
                  ],
                  "publications": [],
                  "proposals": []
                }
                """);
    }

    @Test
    void aReviewWithoutPublicationsIsToldPlainly() throws IOException {
        assertThat(written(ReportFormat.TEXT, audit(new Publication[0])))
                .contains("No publication about this review is in this dataset.");
        assertThat(written(ReportFormat.CSV, audit(new Publication[0]))).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void noSpreadsheetRunsWhatAPublisherIsCalled(String name) throws IOException {
        assertThat(written(ReportFormat.CSV, audit(publication("p", name)))).contains("'" + name);
    }

    @Test
    void noNameBreaksALineOfTextOrSteersATerminal() throws IOException {
        String text = written(ReportFormat.TEXT, audit(publication("p", "evil\u001b[2J\nname\u202e")));
        assertThat(text).contains("evil?[2J?name?\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void textShowsTenOfManyAndSaysHowManyMoreThereAre() throws IOException {
        UprDataset many = dataset(publication("p", "P"))
                .withRecommendations(IntStream.range(0, 1500)
                        .mapToObj(i -> recommendation("r" + i, "Do " + i))
                        .toList());
        String text = written(ReportFormat.TEXT, CoverageAudit.of(many, REVIEW));
        assertThat(text).contains("KAZ-4:r9 ").doesNotContain("KAZ-4:r10 ").contains("    and 1,491 more\n");
        assertThat(written(ReportFormat.JSON, CoverageAudit.of(many, REVIEW))).contains("\"KAZ-4:r1499\"");
    }

    @Test
    void sarifIsNotForCoverageAndTheTargetStaysAsItWas() throws IOException {
        Path target = Files.writeString(folder.resolve("report"), "what stood here before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportWriter.of(ReportFormat.SARIF).write(audit(), target))
                .withMessageContaining("text, json or csv");
        assertThat(target).hasContent("what stood here before");
        assertThat(TinyFiles.namesIn(folder)).containsExactly("report");
    }

    @Test
    void namesOfFormatsAreParsedAsTheyArePrinted() {
        assertThat(ReportFormat.values())
                .allSatisfy(format ->
                        assertThat(ReportFormat.parse(format.toString())).isEqualTo(format))
                .extracting(ReportFormat::toString)
                .containsExactly("text", "json", "csv", "sarif");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFormat.parse("TEXT"))
                .withMessage("no format of reports: \"TEXT\" (one of [text, json, csv, sarif])");
    }
}
