package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where rules of chronology and documents begin and end to speak. */
class DateAndDocumentRulesTest {

    private static final UprValidator VALIDATOR = UprValidator.builder()
            .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/HRC/59/15",
                "A/HRC/59/15*",
                "A/HRC/59/15/Add.1",
                "A/HRC/59/15/Add.1/Rev.1",
                "A/HRC/17/10/Corr.1",
                "A/HRC/34/NGO/61",
                "A/HRC/45/CRP.9",
                "A/HRC/1/L.10",
                "A/HRC/12/WG.2/TF/2",
                "A/HRC/S-27/3",
                "A/HRC/RES/S-27/1",
                "A/HRC/DEC/59/101",
                "A/HRC/PRST/8/1",
                "A/HRC/WG.6/48/SVN/1",
                "A/HRC/WG.6/10/NPL/1/Corr.1",
                "A/HRC/WG.6/2/ROM/3",
                "A/HRC/WG.6/5/L.5",
                "A/HRC/WG.6/1/1",
                "A/HRC/EMRIP/2019/2/Rev.1",
                "A/HRC/AC/9/CRP.1",
                "CCPR/C/KAZ/2"
            })
    void formsThatTheUnitedNationsUseAreLeftAlone(String symbol) throws IOException {
        assertThat(codes(review("\"documents\": [{\"symbol\": \"" + symbol + "\", \"kind\": \"other\"}]")))
                .doesNotContain("symbol_malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/HRC/59",
                "A/HRC/59/add.1",
                "A/HRC/59/15/1",
                "A/HRC/59/15/add.1",
                "A/HRC/59/15/Add",
                "A/HRC/059/15",
                "A/HRC/DEC/59",
                "A/HRC/WG.6/48/KAZ",
                "A/HRC/WG.6/KAZ/48/1",
                "A/HRC/WG.6/48/Kaz/1",
                "A/HRC/WG6/48/KAZ/1",
                "A/HRC/wg.6/48/KAZ/1"
            })
    void otherFormsAreFound(String symbol) throws IOException {
        assertThat(codes(review("\"documents\": [{\"symbol\": \"" + symbol + "\", \"kind\": \"other\"}]")))
                .contains("symbol_malformed");
    }

    /** The papers of Romania, Zambia, Timor-Leste and Guinea-Bissau had codes that no State has. */
    @ParameterizedTest
    @CsvSource({"ROM, false", "ZAB, false", "TSL, false", "GBN, false", "KGZ, true"})
    void onlyCodesOfStatesNameAnotherState(String code, boolean found) throws IOException {
        assertThat(codes(review("\"documents\": [{\"symbol\": \"A/HRC/WG.6/48/" + code
                                + "/1\", \"kind\": \"national_report\"}]"))
                        .contains("symbol_of_other_state"))
                .isEqualTo(found);
    }

    /** The days of session 33 were not found, of session 50 only the last. */
    @ParameterizedTest
    @CsvSource({
        "3, 33, 2018-05-08, false",
        "4, 50, 2025-11-03, false",
        "4, 50, 2025-11-17, true",
        "4, 48, 2025-01-20, false",
        "4, 48, 2025-01-31, false",
        "4, 48, 2025-02-03, true",
        "4, 48, 2024-01-24, true"
    })
    void aDayIsOutsideASessionOnlyWhereItsDaysAreKnown(int cycle, int session, String day, boolean found)
            throws IOException {
        String review = "{\"id\": \"KAZ-" + cycle + "\", \"stateUnderReview\": \"KAZ\", \"cycle\": " + cycle
                + ", \"session\": " + session + ", \"reviewedOn\": \"" + day + "\"}";

        assertThat(codes("{\"reviews\": [" + review + "]}").contains("review_outside_session"))
                .isEqualTo(found);
    }

    /** At noon in Geneva it is tomorrow already on the islands of the Pacific. */
    @ParameterizedTest
    @CsvSource({"2026-01-01, false", "2026-01-02, false", "2026-01-03, true"})
    void theFutureBeginsWhereNobodyHasTheDayYet(String day, boolean found) throws IOException {
        assertThat(codes("{\"metadata\": {\"created\": \"" + day + "\"}}").contains("source_retrieved_in_future"))
                .isEqualTo(found);
    }

    /** Four and a half years on paper, five and a half at most in practice. */
    @ParameterizedTest
    @CsvSource({
        "2028, next_review_too_soon",
        "2029,",
        "2030,",
        "2031, next_review_too_late",
        // Not after the review at all: the constraint says so.
        "2025,"
    })
    void theNextReviewComesInTheYearsThatPaperOrPracticeGive(int year, String code) throws IOException {
        List<String> found = codes(review("\"reviewedOn\": \"2025-01-23\", \"nextReviewYear\": " + year));

        assertThat(found.stream().filter(each -> each.startsWith("next_review_too")))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    /** The report on Sudan has the recommendations to South Sudan too. */
    @ParameterizedTest
    @CsvSource({"SDN, SSD, A/HRC/18/16, false", "UGA, SSD, A/HRC/19/16, true"})
    void oneReportBelongsToOneReviewButThatOnSudan(String first, String second, String symbol, boolean found)
            throws IOException {
        String documents =
                "\"cycle\": 1, \"documents\": [{\"symbol\": \"" + symbol + "\", \"kind\": \"working_group_report\"}]}";
        List<String> codes = codes("{\"reviews\": [{\"id\": \"" + first + "-1\", \"stateUnderReview\": \"" + first
                + "\", "
                + documents + ", {\"id\": \"" + second + "-1\", \"stateUnderReview\": \"" + second + "\", " + documents
                + "]}");

        assertThat(codes.contains("symbol_of_two_reviews")).isEqualTo(found);
    }

    @Test
    void aReportOfAnotherReviewInTheDatasetIsNoSource() throws IOException {
        String source = "\"source\": {\"symbol\": \"A/HRC/60/7\"}}";
        String recommendations =
                "\"recommendations\": [{\"id\": \"KAZ-4:r1\", \"review\": \"KAZ-4\", \"text\": \"Build schools.\", "
                        + source + ", {\"id\": \"KAZ-4:r2\", \"review\": \"KAZ-4\", \"text\": \"Build more schools.\", "
                        + source + "]";
        String kyrgyzstan = "{\"id\": \"KGZ-4\", \"stateUnderReview\": \"KGZ\", \"cycle\": 4, \"session\": 49, "
                + "\"documents\": [{\"symbol\": \"A/HRC/60/7\", \"kind\": \"working_group_report\"}]}";
        String kazakhstan = "{\"id\": \"KAZ-4\", \"stateUnderReview\": \"KAZ\", \"cycle\": 4, \"session\": 48}";

        ValidationReport report = VALIDATOR.validate(RuleExample.dataset(
                json("{\"reviews\": [" + kyrgyzstan + ", " + kazakhstan + "], " + recommendations + "}")));

        assertThat(report.notices())
                .filteredOn(notice -> notice.code().equals("source_symbol_of_other_review"))
                .singleElement()
                .extracting(Notice::message)
                .isEqualTo("it and 1 more were read in a document of KGZ-4; correct the review or the symbol");
    }

    /** An answer of an addendum that has numbers alone is dated in its review. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-22, response_before_review",
        "2025-09-01, response_after_adoption",
        "2026-09-01, response_in_future"
    })
    void answersByNumberHaveDaysToo(String day, String code) throws IOException {
        assertThat(codes(review("\"reviewedOn\": \"2025-01-23\", \"outcome\": {\"councilSession\": 59, \"adoptedOn\":"
                        + " \"2025-06-27\"}, \"answers\": [{\"number\": \"140.1\", \"response\": {\"position\":"
                        + " \"supported\", \"stage\": \"addendum\", \"respondedOn\": \"" + day + "\"}}]")))
                .contains(code);
    }

    /** What is known of a session alone: its first day. */
    @Test
    void aReviewWithoutADayHasThatOfItsSession() throws IOException {
        String document =
                "\"documents\": [{\"symbol\": \"A/HRC/59/10\", \"kind\": \"working_group_report\", \"date\": ";

        assertThat(codes(review(document + "\"2025-01-17\"}]"))).contains("report_before_review");
        assertThat(codes(review(document + "\"2025-01-20\"}]"))).doesNotContain("report_before_review");
        assertThat(codes(review("\"status\": \"postponed\", " + document + "\"2025-01-17\"}]")))
                .doesNotContain("report_before_review");
    }

    private static String review(String members) {
        return "{\"reviews\": [{\"id\": \"KAZ-4\", \"stateUnderReview\": \"KAZ\", \"cycle\": 4, \"session\": 48, "
                + members + "}]}";
    }

    private static List<String> codes(String dataset) throws IOException {
        return VALIDATOR.validate(RuleExample.dataset(json(dataset))).occurrences().stream()
                .map(ValidationReport.Occurrences::code)
                .toList();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
