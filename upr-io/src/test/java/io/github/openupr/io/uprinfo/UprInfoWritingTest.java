package io.github.openupr.io.uprinfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UprInfoWritingTest {

    private static final ReviewId KAZ_4 = ReviewId.parse("KAZ-4");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(LineEnd.class)
    void everyLineEndAndEveryNumberOfThemAtTheEndComesBack(LineEnd lineEnd) throws IOException {
        String end = lineEnd.characters();
        for (String last : List.of("", end, end + end + end)) {
            String file = Export.HEADER + end + Export.ROW + end + Export.ROW.replace("Abolish", "Suspend") + last;
            Export.assertComesBack(file.getBytes(StandardCharsets.UTF_8), folder);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kazakhstan,Asia,\"OIC, CIS\",Do it   ,France,WEOG,\"OIF, EU\",Accepted,5,Death penalty,7",
                " kazakhstan,asia,OIC,  Do it,FRANCE ,WEOG,,accepted , 5,\"Women's rights, Death penalty\",07",
                "Kazakhstan,Asia,\"OIC, CIS\",Don%u2019t &#40;do&#41; it,&#40;Unknown&#41;,&#40;Unknown&#41;,,Maybe,9,\",Dragons,\",7",
                "Kazakhstan,Asia,\"OIC, CIS\",\"A \"\"quoted\"\" text,\nof two lines\",France,WEOG,\"EU, OIF\",No Response,,,7",
                "Kazakhstan,Asia,\"OIC, CIS\",Do it,France,WEOG,\"EU, OIF\",Accepted,5,Death penalty,7,more,,x",
                "Kazakhstan,Asia,\"OIC, CIS\",Do it,France,WEOG,\"EU, OIF\",Accepted,5,Death penalty,7,",
                "Kazakhstan,Asia,\"OIC, CIS\",,,,,,,,7",
                "Kazakhstan,Asia,\"OIC, CIS\",Do it,Kazakhstan,Asia,OIC,Voluntary Pledge,5,Death penalty,7",
                "Kazakhstan,Asia,\"OIC, CIS\",=1+1,#France,WEOG,\"EU, OIF\",Noted,5,Death penalty,7"
            })
    void aRowThatIsNotAsUsualComesBack(String row) throws IOException {
        String file = Export.HEADER + "\n" + Export.ROW + "\n" + row + "\n" + Export.ROW.replace(",7", ",6") + "\n";

        Export.assertComesBack(file.getBytes(StandardCharsets.UTF_8), folder);
    }

    @Test
    void blankRowsBetweenRecordsComeBack() throws IOException {
        String file = Export.HEADER + "\n\n" + Export.ROW + "\n\n,,,,,,,,,,\n" + Export.ROW + "\n".repeat(100_000)
                + Export.ROW + "\n\n";

        Export.assertComesBack(file.getBytes(StandardCharsets.UTF_8), folder);
    }

    @Test
    void lineEndsThatDifferComeBack() throws IOException {
        String file = Export.HEADER + "\r\n" + Export.ROW + "\n" + Export.ROW + "\r" + Export.ROW + "\r\n";

        Export.assertComesBack(file.getBytes(StandardCharsets.UTF_8), folder);
    }

    @Test
    void aByteOrderMarkAndQuotesEverywhereComeBack() throws IOException {
        String quoted = (Export.HEADER + "\n"
                        + Export.ROW.replace("\"OIC, CIS\"", "OIC").replace("\"EU, OIF\"", "EU"))
                .replaceAll("([^,\n]+)", "\"$1\"");

        Export.assertComesBack(("\uFEFF" + quoted + "\n").getBytes(StandardCharsets.UTF_8), folder);
    }

    @Test
    void pledgesAndRecommendationsThatStandMixedComeBackInTheirOrder() throws IOException {
        String pledge = "Kazakhstan,Asia,\"OIC, CIS\",We will,Kazakhstan,Asia,\"OIC, CIS\",Voluntary Pledge,5,,7";
        String file = String.join("\n", Export.HEADER, pledge, Export.ROW, pledge, pledge, Export.ROW);

        Export.assertComesBack(file.getBytes(StandardCharsets.UTF_8), folder);
    }

    @Test
    void theColumnsStayInTheOrderOfTheFile() throws IOException {
        String file = "Session,Text,To,Own\n7,Do it,Kazakhstan,mine\n8,Go on,Chile,\n";

        Export.assertComesBack(file.getBytes(StandardCharsets.UTF_8), folder);
    }

    @Test
    void rowsThatCouldNotBeReadAreNamed() throws IOException {
        ReadResult read = Export.readRows(Export.ROW, "Atlantis,,,,,,,,,,7", Export.ROW, "Atlantis,,,,,,,,,,7", "x");

        List<Notice> notices = Export.write(read, folder.resolve("out.csv"));

        assertThat(notices).extracting(Notice::code).containsExactly("row_missing", "row_missing");
        assertThat(notices)
                .extracting(
                        notice -> notice.location().orElseThrow().getLocation().orElseThrow())
                .containsExactly("row 3", "row 5");
        assertThat(notices.get(1).message()).startsWith("2 lines");
        assertThat(Files.readString(folder.resolve("out.csv")))
                .isEqualTo(Export.HEADER + "\n" + Export.ROW + "\n" + Export.ROW + "\n");
    }

    @Test
    void aRecordFromElsewhereIsOneRowForEachRecommendingState() throws IOException {
        UprDataset dataset = UprDataset.builder()
                .addReview(review())
                .addRecommendation(recommendation("r1")
                        .addRecommendingState(StateCode.of("FRA"))
                        .addRecommendingState(StateCode.of("VAT"))
                        .addUnresolvedState("Atlantis")
                        .response(Response.builder().position(Position.NOTED).build())
                        .build())
                .build();

        List<Notice> notices = UprWriter.of(OutputFormat.UPR_INFO_CSV).write(dataset, folder.resolve("out.csv"));

        assertThat(notices).isEmpty();
        assertThat(Files.readString(folder.resolve("out.csv")))
                .isEqualTo(Export.HEADER + "\n"
                        + "Kazakhstan,Asia,\"OIC, CIS\",Do it,France,WEOG,\"EU, OIF\",Noted,,,48\n"
                        + "Kazakhstan,Asia,\"OIC, CIS\",Do it,Holy See,Observer,,Noted,,,48\n"
                        + "Kazakhstan,Asia,\"OIC, CIS\",Do it,Atlantis,,,Noted,,,48\n");
    }

    @Test
    void aRecordThatWasChangedIsWrittenByItsNewValues() throws IOException {
        ReadResult read = Export.readRows(" KAZAKHSTAN,x,y,Do it ,france,a,b,accepted,5,\"Detention, Labour\",07");
        Recommendation old = read.dataset().getRecommendations().get(0);
        Recommendation changed = Recommendation.builder()
                .from(old)
                .text("Do more")
                .recommendingStates(List.of(StateCode.of("DEU")))
                .response(Response.builder().position(Position.NOTED).build())
                .themes(List.of())
                .actionCategory(4)
                .build();
        UprDataset dataset = UprDataset.builder()
                .from(read.dataset())
                .recommendations(List.of(changed))
                .build();

        UprWriter.of(OutputFormat.UPR_INFO_CSV).write(dataset, folder.resolve("out.csv"));

        assertThat(Files.readString(folder.resolve("out.csv")))
                .isEqualTo(Export.HEADER + "\n KAZAKHSTAN,x,y,Do more ,Germany,WEOG,EU,Noted,4,,07\n");
    }

    @Test
    void whatTheFormatHasNoPlaceForIsSaid() throws IOException {
        UprDataset dataset = UprDataset.builder()
                .addReview(review())
                .addRecommendation(recommendation("r1")
                        .addTreaty(TreatyCode.of("ICRMW"))
                        .number("140.1")
                        .build())
                .addCommendation(Commendation.builder()
                        .id(CommendationId.parse("KAZ-4:c1"))
                        .review(KAZ_4)
                        .text("Well done.")
                        .build())
                .build();

        List<Notice> notices = UprWriter.of(OutputFormat.UPR_INFO_CSV).write(dataset, folder.resolve("out.csv"));

        assertThat(notices).extracting(Notice::code).containsOnly("not_in_format");
        assertThat(notices)
                .extracting(Notice::message)
                .anySatisfy(message -> assertThat(message).contains("commendations: left out for 1"))
                .anySatisfy(message -> assertThat(message).contains("treaties of recommendations: left out for 1"))
                .anySatisfy(message -> assertThat(message).contains("numbers of recommendations: left out for 1"));
    }

    @Test
    void aRecordWhoseReviewDidNotComeBeforeItIsRefusedAndTheTargetStays() throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "old");

        assertThatThrownBy(() -> {
                    try (RecordWriter out =
                            UprWriter.of(OutputFormat.UPR_INFO_CSV).open(target)) {
                        out.write(recommendation("r1").build());
                    }
                })
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo("record_not_representable"))
                .hasMessageContaining("give the review first");
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aCharacterThatTheEncodingLacksTurnsTheFileIntoUtf8() throws IOException {
        ReadResult read = Export.read((Export.HEADER + "\r" + Export.ROW.replace("Abolish", "Écarter"))
                .getBytes(Charset.forName("x-MacRoman")));
        UprDataset dataset = UprDataset.builder()
                .from(read.dataset())
                .addRecommendation(recommendation("r1")
                        .review(ReviewId.parse("KAZ-1"))
                        .text("Жить")
                        .build())
                .build();

        List<Notice> notices = UprWriter.of(OutputFormat.UPR_INFO_CSV).write(dataset, folder.resolve("out.csv"));

        assertThat(notices).extracting(Notice::code).contains("charset_changed");
        assertThat(Files.readString(folder.resolve("out.csv")))
                .contains("Écarter")
                .contains("Жить");
    }

    @Test
    void metadataThatDescribesNoUsableDialectIsNotFollowed() {
        assertThat(Dialect.fromExtras(java.util.Map.of("charset", "klingon", "lineEnd", "LF", "header", Export.HEADER)))
                .isEqualTo(Optional.empty());
    }

    private static Review review() {
        return Review.builder()
                .id(KAZ_4)
                .stateUnderReview(KAZ_4.state())
                .cycle(4)
                .session(48)
                .build();
    }

    private static Recommendation.Builder recommendation(String local) {
        return Recommendation.builder()
                .id(RecommendationId.of(KAZ_4, local))
                .review(KAZ_4)
                .text("Do it");
    }
}
