package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A report in our own words, read from its title to its pledges. */
class ReportReadingTest {

    private static final String SUPPORTED =
            "The recommendations formulated during the interactive dialogue and listed below have been"
                    + " examined by Chad and enjoy its support:";
    private static final String PENDING =
            "The following recommendations will be examined by Chad, which will provide responses in due"
                    + " time, but no later than the twenty-fifth session of the Human Rights Council:";
    private static final String NOTED = "The recommendations below did not enjoy the support of Chad:";
    private static final String END =
            "All conclusions and/or recommendations contained in the present report reflect the position of"
                    + " the submitting States. They should not be construed as endorsed by the Working Group as a whole.";

    private static String shown(ReadResult read) {
        return read.dataset().getRecommendations().stream()
                .map(ReportReadingTest::shown)
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Recommendation each) {
        return each.getNumber().orElse("-")
                + each.getPart().stream().mapToObj(part -> "/" + part).collect(Collectors.joining())
                + " " + each.getText() + " " + each.getRecommendingStates() + " "
                + each.getResponse()
                        .map(response -> response.getPosition().toString())
                        .orElse("none");
    }

    private static List<String> codes(ReadResult read) {
        return read.notices().stream().map(Notice::code).toList();
    }

    @Test
    void theReviewSaysWhenItWasHeldAndWhoTookPart() throws IOException {
        Review review = SampleReport.upToConclusions()
                .with("9. " + SUPPORTED, "9.1. Plant trees (Norway);", "10. " + END)
                .read()
                .dataset()
                .getReviews()
                .get(0);
        assertThat(review.getId()).hasToString("TCD-2");
        assertThat(review.getSession()).hasValue(17);
        assertThat(review.getReviewedOn()).map(Object::toString).hasValue("2013-10-29");
        assertThat(review.getReportAdoptedOn()).map(Object::toString).hasValue("2013-10-31");
        assertThat(review.getTroika()).map(Object::toString).containsExactly("PER", "GBR", "MLI");
        assertThat(review.getSpeakers()).map(Object::toString).containsExactly("NOR", "PER");
        assertThat(review.getReportedCounts())
                .singleElement()
                .satisfies(count -> assertThat(count.getCount()).isEqualTo(3));
        assertThat(review.getDocuments())
                .map(document -> document.getKind() + " "
                        + document.getSymbol().orElseThrow().symbol())
                .containsExactly(
                        "national_report A/HRC/WG.6/17/TCD/1",
                        "un_compilation A/HRC/WG.6/17/TCD/2",
                        "stakeholder_summary A/HRC/WG.6/17/TCD/3",
                        "working_group_report A/HRC/31/77");
    }

    @Test
    void eachListHasThePositionOfItsLeadIn() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with(
                        "9. " + SUPPORTED,
                        "9.1. Plant trees (Norway, Peru);",
                        "9.2. Water them (Norway); dig wells (Mali);",
                        "10. The following recommendations enjoy the support of Chad, which considers that they are already"
                                + " implemented or in the process of implementation:",
                        "10.1. Build roads (Peru);",
                        "11. " + PENDING,
                        "11.1 Build schools (Mali) (Peru);",
                        "12. " + NOTED,
                        "12.1 Close the market (Mali).",
                        "13. " + END)
                .read();
        assertThat(shown(read)).isEqualTo("""
                        9.1 Plant trees [NOR, PER] supported
                        9.2/1 Water them [NOR] supported
                        9.2/2 dig wells [MLI] supported
                        10.1 Build roads [PER] supported
                        11.1 Build schools [MLI, PER] pending
                        12.1 Close the market [MLI] noted""");
        assertThat(read.notices()).isEmpty();
        assertThat(read.dataset().getRecommendations().get(3).getResponse()).hasValueSatisfying(response -> {
            assertThat(response.getClaimedStatus()).hasValue(ClaimedStatus.IMPLEMENTED_OR_IN_PROCESS);
            assertThat(response.getStage()).hasValue(ResponseStage.REPORT);
            assertThat(response.getSource().orElseThrow().getLocation()).hasValue("paragraph 10");
        });
        ReadCounts counts = read.counts();
        assertThat(counts.rowsRead()).isEqualTo(5).isEqualTo(counts.rowsUsed());
    }

    @Test
    void itemsOfTheFirstSessionsBeginAgainUnderEachParagraph() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with(
                        "9. " + SUPPORTED,
                        "1.",
                        "Plant trees (Norway);",
                        "2.",
                        "Water them",
                        "(Peru).",
                        "10. " + NOTED,
                        "1.")
                .with("Close the market (Mali).", "11. " + END)
                .read();
        assertThat(shown(read)).isEqualTo("""
                        9.1 Plant trees [NOR] supported
                        9.2 Water them [PER] supported
                        10.1 Close the market [MLI] noted""");
        assertThat(read.dataset()
                        .getRecommendations()
                        .get(1)
                        .getSource()
                        .orElseThrow()
                        .getLocation())
                .hasValue("paragraph 9, item 2");
    }

    @Test
    void itemsThatShareALineAreToldApart() throws IOException {
        String shown = shown(SampleReport.upToConclusions()
                .with(
                        "9. " + SUPPORTED + " 9.1 Plant trees (Norway); 9.2 Water them (Peru);9.3.Dig wells (Mali);",
                        "10. " + END)
                .read());
        assertThat(shown).isEqualTo("""
                        9.1 Plant trees [NOR] supported
                        9.2 Water them [PER] supported
                        9.3 Dig wells [MLI] supported""");
    }

    @Test
    void recommendationsThatStandOnlyInTheDialogueAreFetchedFromThere() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with(
                        "9. " + SUPPORTED,
                        "1. Plant trees (Norway);",
                        "10. The recommendations noted in the report in paragraphs 7 (b) and 8, last sentence, above did not enjoy"
                                + " the support of Chad.",
                        "11. " + END)
                .read();
        assertThat(shown(read)).isEqualTo("""
                        9.1 Plant trees [NOR] supported
                        7(b) plant more of them [NOR] noted
                        8 that roads be built [PER] noted""");
    }

    @Test
    void aSentenceBehindAListMaySayMoreOfItsItems() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with(
                        "9. " + SUPPORTED,
                        "1. Plant trees (Norway);",
                        "2. Water them (Peru);",
                        "3. Dig wells (Mali).",
                        "10. Chad considers that recommendations Nos. 1 and 3 above have already been implemented.",
                        "11. In the course of the discussion, the following recommendations were made to Chad:",
                        "1. Build roads (Peru).",
                        "12. The response of Chad to these recommendations will be included in the outcome report.",
                        "13. " + END)
                .read();
        assertThat(read.dataset().getRecommendations())
                .map(each -> each.getResponse()
                        .map(response -> response.getPosition() + " "
                                + response.getClaimedStatus()
                                        .map(Object::toString)
                                        .orElse("-"))
                        .orElse("none"))
                .containsExactly("supported implemented", "supported -", "supported implemented", "pending -");
    }

    @Test
    void footnotesAndTheEditorsNoteAreNoRecommendations() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with(
                        "9. " + SUPPORTED,
                        "9.1. Plant trees (Norway)1;",
                        "1 The recommendation as read out during the interactive dialogue: “Plant many trees” (Norway).",
                        "9.2. Water them (Peru);",
                        "** Conclusions and recommendations have not been edited.",
                        "9.3. Dig wells (Mali).",
                        "10. " + END)
                .read();
        assertThat(shown(read)).isEqualTo("""
                        9.1 Plant trees [NOR] supported
                        9.2 Water them [PER] supported
                        9.3 Dig wells [MLI] supported""");
        assertThat(codes(read)).containsOnly("footnote_left_out");
    }

    @Test
    void itemsBehindMissingPagesAreReadAndTheGapIsNamed() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with("9. " + SUPPORTED, "9.1. Plant trees (Norway);", "9.30. Dig wells (Mali).", "10. " + END)
                .read();
        assertThat(shown(read)).endsWith("9.30 Dig wells [MLI] supported");
        assertThat(read.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.value()).hasValue("9.2 to 9.29"));
    }

    @Test
    void aNumberThatIsPrintedTwiceLosesNoRecommendation() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with(
                        "9. " + SUPPORTED,
                        "9.1. Plant trees (Norway);",
                        "9.1. Dig wells (Mali);",
                        "9.2. Build roads (Peru).")
                .with("10. " + END)
                .read();
        assertThat(read.dataset().getRecommendations())
                .map(each -> each.getId() + " " + each.getText())
                .containsExactly("TCD-2:9.1 Plant trees", "TCD-2:9.1~2 Dig wells", "TCD-2:9.2 Build roads");
    }

    @Test
    void aMisprintedStateIsReadAsTheNearestAndTold() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with("9. " + SUPPORTED, "9.1. Plant trees (Philipines);", "9.2. Dig wells (Atlantis).", "10. " + END)
                .read();
        assertThat(shown(read)).isEqualTo("""
                        9.1 Plant trees [PHL] supported
                        9.2 Dig wells [] supported""");
        assertThat(read.dataset().getRecommendations().get(0).getPrintedText()).hasValue("Plant trees (Philipines);");
        assertThat(read.dataset().getRecommendations().get(1).getUnresolvedStates())
                .containsExactly("Atlantis");
        assertThat(codes(read)).containsExactlyInAnyOrder("state_misprinted", "unknown_recommending_state");
    }

    @Test
    void aReportInAnotherLanguageIsRefusedByName() {
        String text = """
                A/HRC/31/77
                Rapport du Groupe de travail sur l’Examen périodique universel
                Tchad
                Introduction
                1. Le Groupe de travail a tenu sa session du 8 au 19 février. L’examen concernant le Tchad a eu lieu à la séance du
                matin, et les délégations ont pris la parole pour faire des recommandations dans le cadre du dialogue.
                """;
        assertThatThrownBy(() -> SampleReport.read(text))
                .isInstanceOf(UprFormatException.class)
                .hasMessageContaining("the text is in French, and only reports in English are read");
    }

    @Test
    void aNumberThatIsMissingIsNamed() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with("9. " + SUPPORTED, "9.1. Plant trees (Norway);", "9.3. Dig wells (Mali).", "10. " + END)
                .read();
        assertThat(read.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("item_missing");
            assertThat(notice.value()).hasValue("9.2");
        });
    }

    @Test
    void partsOfAnItemJoinedAgainAreTheItem() throws IOException {
        String item =
                "Sign (Norway) and ratify (Mali, Peru) the Convention on Trees, and dig wells (Mali); water them (Peru).";
        ReadResult read = SampleReport.upToConclusions()
                .with("9. " + SUPPORTED, "9.1. " + item, "10. " + END)
                .read();
        assertThat(read.dataset().getRecommendations())
                .map(each -> each.getPrintedText().orElse(""))
                .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(item));
        assertThat(shown(read)).contains("Sign the Convention on Trees [NOR]").contains("water them [PER]");
    }

    @Test
    void pledgesAndCommendationsAreRecordsOfTheirOwn() throws IOException {
        ReadResult read = SampleReport.upToConclusions()
                .with("9. " + SUPPORTED, "9.1. Plant trees (Norway);", "10. " + END)
                .with("III. Voluntary pledges and commitments", "11. Chad will plant a tree each year.", "Annex")
                .read();
        assertThat(read.dataset().getPledges())
                .singleElement()
                .satisfies(pledge -> assertThat(pledge.getText()).isEqualTo("Chad will plant a tree each year."));
        assertThat(read.dataset().getCommendations())
                .map(each -> each.getState().orElseThrow() + " "
                        + each.getSource().orElseThrow().getLocation().orElseThrow())
                .containsExactly("NOR paragraph 7", "PER paragraph 8");
    }

    @Test
    void aReportWithFiveHundredRecommendationsIsReadWhole() throws IOException {
        String[] items = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> "9." + i + " Plant " + i + " trees (Norway);")
                .toArray(String[]::new);
        ReadResult read = SampleReport.upToConclusions()
                .with("9. " + PENDING)
                .with(items)
                .with("10. " + END)
                .read();
        assertThat(read.dataset().getRecommendations())
                .hasSize(500)
                .allSatisfy(each -> assertThat(each.getResponse().orElseThrow().getPosition())
                        .isEqualTo(Position.PENDING));
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void anEmptySectionOfRecommendationsIsANotice() throws IOException {
        ReadResult read = SampleReport.upToConclusions().with("9. " + END).read();
        assertThat(read.dataset().getRecommendations()).isEmpty();
        assertThat(codes(read)).contains("report_without_recommendations");
    }

    @Test
    void aReportWithoutThatSectionIsRefused() {
        String text = SampleReport.upToConclusions().text().replace("II. Conclusions and/or recommendations\n", "");
        assertThatThrownBy(() -> SampleReport.read(text)).isInstanceOfSatisfying(UprFormatException.class, e -> {
            assertThat(e.code()).isEqualTo("not_this_format");
            assertThat(e).hasMessageContaining("no section \"Conclusions and/or recommendations\" was found");
        });
    }

    @Test
    void anAddendumIsRefusedAndItsFormatNamed() {
        String text = SampleReport.upToConclusions()
                .with("9. " + SUPPORTED, "9.1. Plant trees (Norway);")
                .text()
                .replace("A/HRC/31/77", "A/HRC/31/77/Add.1")
                .replace("\nChad\n", "\nChad\nAddendum\n");
        assertThatThrownBy(() -> SampleReport.read(text))
                .isInstanceOf(UprFormatException.class)
                .hasMessageContaining("read it as addendum");
    }
}
