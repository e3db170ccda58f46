package io.github.openupr.io.uprinfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.code.Position;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.Term;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UprInfoReadingTest {

    private static final String EXPORT_HEADER = "SuR,Rgrp,Org,Recommendation,RS,Rgrp,Org,Response,Action,Issue,Session";

    @Test
    void aRowIsARecommendationOfTheReviewThatItsSessionBelongsTo() throws IOException {
        ReadResult read = Export.readRows(Export.ROW);

        Review review = read.dataset().getReviews().get(0);
        assertThat(review.getId()).hasToString("KAZ-1");
        assertThat(review.getSession()).hasValue(7);
        Recommendation recommendation = read.dataset().getRecommendations().get(0);
        assertThat(recommendation.getReview()).isEqualTo(review.getId());
        assertThat(recommendation.getId().toString()).matches("KAZ-1:FRA-[0-9a-f]{8}");
        assertThat(recommendation.getText()).isEqualTo("Abolish the death penalty");
        assertThat(recommendation.getRecommendingStates()).containsExactly(StateCode.of("FRA"));
        assertThat(recommendation.getResponse())
                .contains(Response.builder()
                        .position(Position.SUPPORTED)
                        .wording("Accepted")
                        .build());
        assertThat(recommendation.getThemes())
                .containsExactly(Term.builder()
                        .scheme("upr_info")
                        .code("death-penalty")
                        .label("Death penalty")
                        .build());
        assertThat(recommendation.getActionCategory()).isEqualTo(OptionalInt.of(5));
        assertThat(recommendation.getSource().orElseThrow().getSource()).contains("test.csv");
        assertThat(recommendation.getSource().orElseThrow().getLocation()).contains("row 2");
        assertThat(recommendation.getExtras()).isEmpty();
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void theHeaderOfTheExportItselfWithItsDoubledNamesGivesTheSameRecords() throws IOException {
        ReadResult renamed = Export.readRows(Export.ROW);
        ReadResult original = Export.read((EXPORT_HEADER + "\n" + Export.ROW).getBytes(StandardCharsets.UTF_8));

        assertThat(original.dataset().getRecommendations())
                .isEqualTo(renamed.dataset().getRecommendations());
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman, CR", "windows-1252, CRLF", "UTF-8, LF", "UTF-8, CRLF", "windows-1252, LF"})
    void theEncodingIsFoundFromTheBytes(String charset, LineEnd lineEnd) throws IOException {
        String text = "Libérer “les détenus” – à Évry, Tromsø";
        String row = "Kazakhstan,Asia,,\"" + text + "\",Germany,WEOG,EU,Noted,4,Detention,20";

        ReadResult read = Export.read((Export.HEADER + lineEnd.characters() + row).getBytes(Charset.forName(charset)));

        assertThat(read.dataset().getRecommendations().get(0).getText()).isEqualTo(text);
        assertThat(read.dataset()
                        .getMetadata()
                        .orElseThrow()
                        .getSources()
                        .get(0)
                        .getExtras())
                .containsEntry("charset", charset)
                .containsEntry("lineEnd", lineEnd.name())
                .containsEntry("lastLineEnds", "0");
    }

    @Test
    void aCharsetThatIsGivenIsNotLookedFor() throws IOException {
        byte[] bytes = (Export.HEADER + "\n" + Export.ROW.replace("Abolish", "Złagodzić"))
                .getBytes(Charset.forName("ISO-8859-2"));

        ReadResult read = Export.read(
                bytes,
                ReadOptions.builder().charset(Charset.forName("ISO-8859-2")).build());

        assertThat(read.dataset().getRecommendations().get(0).getText()).startsWith("Złagodzić");
    }

    @Test
    void aCharsetThatDoesNotExtendAsciiIsRefused() {
        ReadOptions utf16 =
                ReadOptions.builder().charset(StandardCharsets.UTF_16LE).build();

        assertThatThrownBy(() -> Export.read(Export.HEADER.getBytes(StandardCharsets.UTF_16LE), utf16))
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo("unsupported_charset"))
                .hasMessageContaining("save it as UTF-8");
    }

    @Test
    void bytesThatAreNoUtf8AmongManyThatAreBecomeANoticeAndNotAnotherEncoding() throws IOException {
        byte[] bytes = (Export.HEADER + "\n" + Export.ROW.replace("Abolish", "é à ü ö Abolish"))
                .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 40] = (byte) 0xE9;

        ReadResult read = Export.read(bytes);

        assertThat(read.notices())
                .hasSize(1)
                .first()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("damaged_character"));
    }

    @Test
    void escapesAreUndoneInTextsAndNames() throws IOException {
        ReadResult read = Export.readRows(
                "Kazakhstan,Asia,,Protect the people%u2019s rights &#40;all&#41; &amp; homes,&#40;Unknown&#41;,x,y,Noted,4,,20");

        Recommendation recommendation = read.dataset().getRecommendations().get(0);
        assertThat(recommendation.getText()).isEqualTo("Protect the people’s rights (all) & homes");
        assertThat(recommendation.getUnresolvedStates()).containsExactly("(Unknown)");
    }

    @Test
    void percentSignsAndAmpersandsThatAreNoEscapesStay() throws IOException {
        ReadResult read = Export.readRows("Kazakhstan,Asia,,Give 0.7% for R&D %uXYZ %uD83D,France,,,Noted,4,,20");

        assertThat(read.dataset().getRecommendations().get(0).getText()).isEqualTo("Give 0.7% for R&D %uXYZ %uD83D");
    }

    @Test
    void aPledgeRowBecomesAVoluntaryPledge() throws IOException {
        ReadResult read =
                Export.readRows("Chile,GRULAC,,Report every year ,Chile,GRULAC,,Voluntary Pledge,5,Treaty bodies,5");

        VoluntaryPledge pledge = read.dataset().getPledges().get(0);
        assertThat(read.dataset().getRecommendations()).isEmpty();
        assertThat(pledge.getId().toString()).matches("CHL-1:p-[0-9a-f]{8}");
        assertThat(pledge.getText()).isEqualTo("Report every year");
        assertThat(pledge.getActionCategory()).hasValue(5);
        assertThat(pledge.getThemes()).extracting(Term::getLabel).containsExactly("Treaty bodies");
    }

    @ParameterizedTest
    @CsvSource({
        "Accepted, SUPPORTED",
        "noted, NOTED",
        "Pending, PENDING",
        "Rejected, NOTED",
        "General Response, UNCLEAR"
    })
    void eachResponseHasItsPosition(String response, Position position) throws IOException {
        ReadResult read = Export.readRows(Export.ROW.replace("Accepted", response));

        Response found =
                read.dataset().getRecommendations().get(0).getResponse().orElseThrow();
        assertThat(found.getPosition()).isEqualTo(position);
        assertThat(found.getWording()).contains(response);
        assertThat(read.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No Response", "  "})
    void whereTheSourceHasNoAnswerThereIsNoResponse(String response) throws IOException {
        ReadResult read = Export.readRows(Export.ROW.replace("Accepted", response));

        assertThat(read.dataset().getRecommendations().get(0).getResponse()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsKeptWithANotice() throws IOException {
        ReadResult read =
                Export.readRows("Kazakhstan,Asia,,Do it,Atlantis,X,Y,Perhaps,9,\"Dragons,Women's rights\",20");

        Recommendation recommendation = read.dataset().getRecommendations().get(0);
        assertThat(recommendation.getUnresolvedStates()).containsExactly("Atlantis");
        assertThat(recommendation.getResponse().orElseThrow().getPosition()).isEqualTo(Position.UNCLEAR);
        assertThat(recommendation.getResponse().orElseThrow().getWording()).contains("Perhaps");
        assertThat(recommendation.getActionCategory()).isEmpty();
        assertThat(recommendation.getThemes()).extracting(Term::getLabel).containsExactly("Dragons", "Women's rights");
        assertThat(recommendation.getThemes().get(0).getCode()).isEmpty();
        assertThat(recommendation.getExtras()).containsEntry("Action", "9");
        assertThat(read.notices())
                .extracting(Notice::code)
                .containsExactlyInAnyOrder(
                        "unknown_recommending_state", "unknown_response", "unknown_action", "unknown_theme");
        assertThat(read.notices())
                .allSatisfy(notice -> assertThat(notice.location().orElseThrow().getLocation())
                        .contains("row 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kazakstan,Asia,,Do it,France,,,Noted,4,,20 | unknown_state_under_review | did you mean Kazakhstan?",
                "Kazakhstan,Asia,,Do it,France,,,Noted,4,,55 | unknown_session | no session",
                "Kazakhstan,Asia,,Do it,France,,,Noted,4,,x | unknown_session | no session",
                "Kazakhstan,Asia,,Do it | row_too_short | has 4 cells where the header has 11"
            })
    void aRowThatNamesNoReviewIsRejectedAndDoesNotStopTheRest(String row, String code, String message)
            throws IOException {
        ReadResult read = Export.readRows(row, Export.ROW);

        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(read.counts().rowsUsed()).isEqualTo(1);
        assertThat(read.dataset().getRecommendations()).hasSize(1);
        assertThat(read.notices()).hasSize(1).first().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(code);
            assertThat(notice.message()).contains(message);
        });
    }

    @Test
    void aRowOfAnotherWidthIsReadWithANotice() throws IOException {
        ReadResult read = Export.readRows(Export.ROW + ",more", Export.ROW);

        assertThat(read.dataset().getRecommendations()).hasSize(2);
        assertThat(read.dataset().getRecommendations().get(0).getExtras())
                .containsEntry("Column 12", "more")
                .containsEntry("Row-Width", "12");
        assertThat(read.notices()).extracting(Notice::code).containsExactly("row_width");
    }

    @Test
    void quotesThatNoCellNeedsAreToldBecauseTheyAreNotWrittenAgain() throws IOException {
        ReadResult read = Export.readRows(Export.ROW, Export.ROW.replace("Accepted", "\"Accepted\""));

        assertThat(read.dataset().getRecommendations()).hasSize(2);
        assertThat(read.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("other_quotes");
            assertThat(notice.location().orElseThrow().getLocation()).contains("row 3");
        });
    }

    @Test
    void blankRowsAreCounted() throws IOException {
        ReadResult read = Export.readRows("", ",,,,,,,,,,", Export.ROW, "  ,,", "");

        assertThat(read.counts().rowsRead()).isEqualTo(5);
        assertThat(read.counts().blank()).isEqualTo(4);
        assertThat(read.counts().rowsUsed()).isEqualTo(1);
    }

    @Test
    void columnsThatTheFormatDoesNotKnowGoToExtrasByTheirName() throws IOException {
        ReadResult read =
                Export.read((Export.HEADER + ",Note,,Note\n" + Export.ROW + ",a,b,c").getBytes(StandardCharsets.UTF_8));

        assertThat(read.dataset().getRecommendations().get(0).getExtras())
                .containsEntry("Note", "a")
                .containsEntry("Column 13", "b")
                .containsEntry("Column 14", "c");
    }

    @Test
    void equalRowsOfAReviewHaveNamesOfTheirOwn() throws IOException {
        ReadResult read = Export.readRows(Export.ROW, Export.ROW.replace("penalty,", "penalty. ,"), Export.ROW);

        List<String> ids = read.dataset().getRecommendations().stream()
                .map(recommendation -> recommendation.getId().toString())
                .toList();
        assertThat(ids).containsExactly(ids.get(0), ids.get(0) + "~2", ids.get(0) + "~3");
    }

    @Test
    void theNameOfARowIsTheSameForEver() throws IOException {
        ReadResult read = Export.readRows(Export.ROW);

        // CRC-32C of "Abolish the death penalty" in UTF-8
        assertThat(read.dataset().getRecommendations().get(0).getId()).hasToString("KAZ-1:FRA-40bd2819");
    }

    @Test
    void anotherSessionOfTheSameCycleIsANotice() throws IOException {
        ReadResult read = Export.readRows(Export.ROW, Export.ROW.replace(",7", ",8"));

        assertThat(read.dataset().getReviews()).hasSize(1);
        assertThat(read.dataset().getRecommendations().get(1).getExtras()).containsEntry("Session", "8");
        assertThat(read.notices()).extracting(Notice::code).containsExactly("session_differs");
    }

    @Test
    void aFileWithoutTheColumnsOfTheExportIsNotThisFormat() {
        assertThatThrownBy(() -> Export.read("Country,Year\nKazakhstan,2025\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo("not_this_format"))
                .hasMessageContaining("lacks the columns [To, Text, Session]")
                .hasMessageContaining("row 1");
    }

    @Test
    void aColumnThatIsNamedTwiceIsAnError() {
        String header = Export.HEADER.replace("Issue", "Text");

        assertThatThrownBy(() -> Export.read((header + "\n" + Export.ROW).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo("malformed"))
                .hasMessageContaining("\"Text\" twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kazakhstan,\"Asia,,", "Kazakhstan,\"Asia\"x,,"})
    void brokenQuotesStopTheReadingWithTheRow(String row) {
        assertThatThrownBy(() -> Export.readRows(Export.ROW, row))
                .isInstanceOfSatisfying(UprFormatException.class, e -> {
                    assertThat(e.code()).isEqualTo("malformed");
                    assertThat(e.location().orElseThrow().getLocation()).contains("row 3");
                })
                .hasMessageContaining("mend the quotes");
    }

    @Test
    void aCellLongerThanTheLimitStopsTheReadingWithTheRow() {
        ReadOptions options = ReadOptions.builder()
                .limits(ReadLimits.defaults().withMaxFieldLength(100))
                .build();
        String longRow = Export.ROW.replace("Abolish", "A".repeat(200_000));

        for (String row : List.of(longRow, Export.ROW.replace("Abolish", "A".repeat(101)))) {
            assertThatThrownBy(
                            () -> Export.read((Export.HEADER + "\n" + row).getBytes(StandardCharsets.UTF_8), options))
                    .isInstanceOfSatisfying(
                            UprFormatException.class, e -> assertThat(e.code()).isEqualTo("limit_field_length"))
                    .hasMessageContaining("row 2");
        }
    }
}
