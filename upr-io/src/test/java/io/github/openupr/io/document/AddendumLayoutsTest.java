package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.ResponseStage;
import io.github.openupr.io.document.Addenda.Read;
import io.github.openupr.io.printed.Block;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which States write their answers, each in a document of our own. */
class AddendumLayoutsTest {

    @Test
    void listsStandBelowHeadingsAndRemarksBehindThem() {
        Read read = Addenda.text(
                "1. Norway received 9 recommendations in its review on 28 January 2019. It accepts 6 and notes 3.",
                "I. Accepted recommendations",
                "2. Norway accepts the recommendations 1–3 and 7.",
                "II. Accepted recommendations that Norway considers already implemented or in the process of implementation",
                "3. Norway accepts the recommendations 4, 6.",
                "Rec. 4 A law of 2018 says so. It is in force.",
                "The courts apply it.",
                "III. Noted recommendations",
                "4. For the time being, Norway notes recommendations 5, 8 – 9.",
                "Recs. 8–9 There are no plans.",
                "Rec. 6 The work goes on.");

        assertThat(read.answers())
                .containsExactly(
                        "1 supported",
                        "2 supported",
                        "3 supported",
                        "7 supported",
                        "4 supported implemented_or_in_process",
                        "6 supported implemented_or_in_process",
                        "5 noted",
                        "8 noted",
                        "9 noted");
        assertThat(read.comment("4")).isEqualTo("A law of 2018 says so. It is in force. The courts apply it.");
        assertThat(read.comment("8")).isEqualTo("There are no plans.");
        assertThat(read.comment("9")).isEqualTo("There are no plans.");
        assertThat(read.comment("6")).isEqualTo("The work goes on.");
        assertThat(read.notices()).isEmpty();
        assertThat(read.response("4")).satisfies(response -> {
            assertThat(response.getStage()).contains(ResponseStage.ADDENDUM);
            assertThat(response.getWording().orElseThrow()).contains("Accepted recommendations that Norway considers");
            assertThat(response.getRespondedOn()).contains(LocalDate.of(2019, 6, 19));
            assertThat(response.getSource().orElseThrow().getLocation()).contains("paragraph 3");
            assertThat(response.getSource().orElseThrow().getSymbol()).hasToString("Optional[A/HRC/41/9/Add.1]");
        });
    }

    @Test
    void aRemarkThatSaysSomethingElseDoesNotChangeThePositionOfTheList() {
        Read read = Addenda.text(
                "III. Noted recommendations",
                "5. Norway takes note of recommendations 140.55 and 140.56:",
                "140.55",
                "Norway supports the work of the courts and accepts their judgments.",
                "140.56 This recommendation is already implemented.");
        assertThat(read.answers()).containsExactly("140.55 noted", "140.56 noted");
        assertThat(read.comment("140.55")).startsWith("Norway supports the work");
    }

    @Test
    void sentencesNameTheNumbersInAnyOrder() {
        Read read = Addenda.text(
                "2. Norway accepts recommendations 140.1 to 140.3, 140.5 and 140.7.",
                "3. Norway does not support recommendation 140.4. It partially accepts recommendation 140.6, and takes note of recommendation 140.8.",
                "4. Recommendations 140.9 and 140.10 enjoy the support of Norway, whereas recommendation 140.11 does not enjoy its support.",
                "5. Norway cannot accept recommendation 140.12. Recommendation 140.13 is accepted in principle. Recommendation 140.14 has already been implemented.",
                "6. Recommendation 140.15 to abolish the fee is rejected. Norway supports in part recommendation 140.16.",
                "7. Norway will examine recommendation 140.17.");
        assertThat(read.answers())
                .containsExactly(
                        "140.1 supported",
                        "140.2 supported",
                        "140.3 supported",
                        "140.5 supported",
                        "140.7 supported",
                        "140.4 noted",
                        "140.6 supported in part",
                        "140.8 noted",
                        "140.9 supported",
                        "140.10 supported",
                        "140.11 noted",
                        "140.12 noted",
                        "140.13 supported in part",
                        "140.14 supported implemented",
                        "140.15 noted",
                        "140.16 supported in part",
                        "140.17 pending");
        assertThat(read.response("140.15").getWording()).contains("rejected");
        assertThat(read.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "140.1 Supported | supported |",
                "Recommendation 140.1: Accepted | supported |",
                "140.1 – Noted: the law forbids it. | noted | the law forbids it.",
                "140.1. Not accepted. A law says so. | noted | A law says so.",
                "140.1 Accepted in part; the first half is done. | supported in part | the first half is done.",
                "140.1: Supported (already implemented) | supported implemented |",
                "140.1 - Does not enjoy the support of Norway | noted |",
                "140.1 Ratify the Convention (Ghana, Peru): Accepted. | supported |",
                "140.1 Support the defenders (Chile); Noted. Money is short. | noted | Money is short.",
                "140.1 (Accepted) Ratify the Convention (Spain) | supported |",
                "140.1 Ratify the Convention (Spain) Supported The law is being drafted. | supported | The law is being drafted.",
                "Rec. 140.1 Norway accepts this recommendation. | supported | Norway accepts this recommendation.",
                "140.1: Norway accepts the first part of the recommendation. | supported in part | Norway accepts the first part of the recommendation.",
                "As for recommendation 140.1, Norway cannot accept it. | noted | Norway cannot accept it.",
                "140.1 Under consideration | pending |"
            })
    void aLineAnswersOneRecommendation(String line, String position, String comment) {
        Read read = Addenda.text("Answers of Norway", line);
        assertThat(read.answers()).containsExactly("140.1 " + position);
        assertThat(read.comment("140.1")).isEqualTo(comment == null ? "" : comment);
    }

    @Test
    void theRecommendationIsRepeatedAndAnsweredInALineBelow() {
        Read read = Addenda.text(
                "140.1 Accept the amendment (Benin).",
                "Position: Noted",
                "Comment: It is being studied.",
                "140.2 Build more roads (Oman)",
                "140.3 Build more bridges (Oman)",
                "These recommendations are supported.",
                "140.4 Abolish the fee (Kenya)",
                "Accepted");
        assertThat(read.answers())
                .containsExactly("140.1 noted", "140.2 supported", "140.3 supported", "140.4 supported");
        assertThat(read.comment("140.1")).isEqualTo("It is being studied.");
    }

    @Test
    void textsOfRecommendationsStandBelowHeadingsInCapitals() {
        Read read = Addenda.text(
                "RECOMMENDATIONS THAT ENJOY THE SUPPORT OF NORWAY",
                "103.1 Ratify the Convention (Ghana, Peru);",
                "103.2 Support the Protocol (Mali);",
                "RECOMMENDATIONS NOT SUPPORTED",
                "104.1 Abolish the fee (Kenya);",
                "Schools are free already.");
        assertThat(read.answers()).containsExactly("103.1 supported", "103.2 supported", "104.1 noted");
        assertThat(read.comment("104.1")).isEqualTo("Schools are free already.");
        assertThat(read.comment("103.1")).isEmpty();
    }

    @Test
    void theOtherClassIsGivenAsATotalOnly() {
        Read read = Addenda.text(
                "1. Norway received 8 recommendations.",
                "2. Norway supports 6 recommendations, and notes the following 2: 140.3 and 140.8.");
        assertThat(read.answers())
                .containsExactlyInAnyOrder(
                        "140.3 noted",
                        "140.8 noted",
                        "140.1 supported",
                        "140.2 supported",
                        "140.4 supported",
                        "140.5 supported",
                        "140.6 supported",
                        "140.7 supported");
        assertThat(read.values("answers_inferred")).containsExactly("140.1, 140.2, 140.4–140.7");
    }

    @Test
    void allOthersHaveOnePosition() {
        Read read = Addenda.text(
                "1. Norway examined the 5 recommendations.",
                "2. Norway takes note of recommendation 140.2. All other recommendations enjoy the support of Norway.");
        assertThat(read.answers())
                .containsExactly(
                        "140.2 noted", "140.1 supported", "140.3 supported", "140.4 supported", "140.5 supported");
    }

    @Test
    void whatIsExceptedFromSupportIsNoted() {
        Read read = Addenda.text(
                "1. Norway received a total of 4 recommendations. It accepts all recommendations except 140.2.");
        assertThat(read.answers())
                .containsExactly("140.2 noted", "140.1 supported", "140.3 supported", "140.4 supported");
    }

    @Test
    void withoutATotalTheOthersAreKeptForAMerge() {
        Read read = Addenda.text(
                "1. Norway takes note of recommendation 140.2. The remaining recommendations are accepted.");
        assertThat(read.answers()).containsExactly("140.2 noted");
        assertThat(read.review().getExtras()).containsEntry("position-of-others", "supported");
        assertThat(read.codes()).containsExactly("answers_not_listed");
    }

    @Test
    void aRunningIndexStandsInPlaceOfTheNumbers() {
        Read read = Addenda.text("1. Accepted", "2. Noted", "3. Accepted. A law was passed.", "4. Not accepted");
        assertThat(read.answers()).containsExactly("1 supported", "2 noted", "3 supported", "4 noted");
        assertThat(read.comment("3")).isEqualTo("A law was passed.");
    }

    @Test
    void paragraphsOfTheAddendumAreNoRecommendations() {
        Read read = Addenda.text(
                "1. Norway welcomes the review.",
                "Supported recommendations",
                "1. Ratify the Convention (Ghana, Peru);",
                "2. Ratify the Protocol (Mali);",
                "Noted recommendations",
                "3. Abolish the fee (Kenya);");
        assertThat(read.answers()).containsExactly("1 supported", "2 supported", "3 noted");
    }

    @Test
    void listsGoOnOverTheEndsOfLinesAndPages() {
        Read read = Addenda.blocks(List.of(
                Block.text(2, "3. Norway accepts the following recommendations: 140.1, 140.2,"),
                new Block(Block.Kind.NOTE, 2, "1 See the report.", List.of()),
                Block.text(3, "140.3, 140.4, 140.7–"),
                Block.text(3, "140.9, 140.12."),
                Block.text(3, "140.13, 140.14, 140.15."),
                Block.text(3, "4. Norway notes recommendations 140.5, 140.6, 140.10 and"),
                Block.text(4, "140.11.")));
        assertThat(read.answers()).hasSize(15).contains("140.8 supported", "140.14 supported", "140.11 noted");
        assertThat(read.notices()).isEmpty();
        assertThat(read.counts().rowsRead()).isEqualTo(15);
    }

    @Test
    void aTitleNamesTheNumbersThatAreAnsweredBelow() {
        Read read = Addenda.text(
                "Theme 1: treaties (recommendations 140.1–140.3)",
                "Norway accepts these recommendations. Work has begun.",
                "Theme 2: schools (recommendations 140.4 and 140.5)",
                "Norway does not support these recommendations, for schools are free.");
        assertThat(read.answers())
                .containsExactly("140.1 supported", "140.2 supported", "140.3 supported", "140.4 noted", "140.5 noted");
    }

    @Test
    void anItemWithoutItsParagraphIsTheOneThatIsListed() {
        Read read = Addenda.text("1. Norway accepts recommendations 140.1 and 140.2.", "Rec. 2 It is done.");
        assertThat(read.answers()).containsExactly("140.1 supported", "140.2 supported");
        assertThat(read.comment("140.2")).isEqualTo("It is done.");
    }
}
