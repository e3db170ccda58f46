package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.REVIEW;
import static io.github.openupr.analysis.Coverage.commendation;
import static io.github.openupr.analysis.Coverage.recommendation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.openupr.code.MentionKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Mention;
import io.github.openupr.model.UprDataset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionProposalsTest {

    private static final UprDataset DATASET = UprDataset.builder()
            .addRecommendation(recommendation(
                    "KAZ-4:r1", "Ratify the Optional Protocol to the Convention against Torture.", "CHL"))
            .addRecommendation(recommendation("KAZ-4:r2", "Reduce overcrowding in prisons.", "NOR"))
            .addRecommendation(recommendation("KAZ-4:r3", "Reduce overcrowding in the prisons of the north.", "PER"))
            .addRecommendation(recommendation("KAZ-4:r4", "Revise the law against domestic violence.", "SWE"))
            .addCommendation(commendation("KAZ-4:c1", "The law against domestic violence.")
                    .withState(new StateCode("MEX")))
            .build();

    private static MentionProposals proposed(String text) {
        return MentionProposals.of(DATASET, REVIEW, text);
    }

    private static List<String> targets(String text) {
        return proposed(text).proposals().stream()
                .flatMap(each -> each.target().stream())
                .toList();
    }

    @Test
    void aRequestInOtherWordsIsProposedWithItsSentence() {
        String text =
                "Review of Kazakhstan. Chile urged accession to the optional protocol against torture. It rained.";
        ProposedMention proposal = proposed(text).proposals().get(0);
        assertThat(proposal.target()).contains("KAZ-4:r1");
        assertThat(proposal.kind()).isEqualTo(MentionKind.RECOMMENDATION);
        assertThat(proposal.tone()).isEqualTo(Tone.REQUEST);
        assertThat(text.substring(proposal.start(), proposal.end()))
                .isEqualTo(proposal.quote())
                .isEqualTo("Chile urged accession to the optional protocol against torture.");
        assertThat(proposal.toMention())
                .isEqualTo(Mention.builder()
                        .kind(MentionKind.RECOMMENDATION)
                        .target("KAZ-4:r1")
                        .quote(proposal.quote())
                        .build());
    }

    @Test
    void eachReasonStandsWhereItSays() {
        String text = "Review of Kazakhstan.\n\nChile  urged\nthe ratification of the protocol against torture.";
        List<ProposalReason> reasons = proposed(text).proposals().get(0).reasons();
        assertThat(reasons)
                .allSatisfy(each ->
                        assertThat(text.substring(each.start(), each.end())).isEqualTo(each.words()));
        assertThat(reasons)
                .extracting(each -> each.kind() + " " + each.words())
                .contains("state Chile", "tone urged", "word ratification", "word torture");
    }

    @Test
    void praiseProposesTheCommendationAndARequestTheRecommendation() {
        assertThat(targets("Kazakhstan was commended in Geneva for its law against domestic violence."))
                .containsExactly("KAZ-4:c1");
        assertThat(targets("Kazakhstan was urged in Geneva to change its law against domestic violence."))
                .containsExactly("KAZ-4:r4");
    }

    @Test
    void theStateThatIsNamedTellsWhichOfTwoIsMeant() {
        assertThat(targets("Kazakhstan, Geneva. Norway wants fewer people in overcrowded prisons."))
                .containsExactly("KAZ-4:r2");
        assertThat(targets("Kazakhstan, Geneva. Peru wants fewer people in the overcrowded northern prisons."))
                .containsExactly("KAZ-4:r3");
    }

    @Test
    void thoseThatSayTheSameAreProposedTogetherUnlessAStateIsNamed() {
        UprDataset twice = DATASET.withRecommendations(
                recommendation("KAZ-4:1", "Abolish the death penalty.", "FRA"),
                recommendation("KAZ-4:2", "Abolish the death penalty", "ITA"));
        assertThat(MentionProposals.of(twice, REVIEW, "In Geneva many asked Kazakhstan to end capital punishment.")
                        .proposals())
                .extracting(each -> each.target().orElse(""))
                .containsExactly("KAZ-4:1", "KAZ-4:2");
        assertThat(MentionProposals.of(twice, REVIEW, "In Geneva Italy asked Kazakhstan to end capital punishment.")
                        .proposals())
                .extracting(each -> each.target().orElse(""))
                .containsExactly("KAZ-4:2");
    }

    @Test
    void aThemeAloneIsProposedAsATopic() {
        MentionProposals proposals = proposed("In Geneva Kazakhstan was also asked about corruption.");
        assertThat(proposals.proposals()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(MentionKind.TOPIC);
            assertThat(each.target()).isEmpty();
            assertThat(each.topic().orElseThrow().getCode()).contains("corruption");
        });
        assertThat(proposals.ifRight().uncountedMentions())
                .extracting(UncountedMention::reason)
                .containsExactly(UncountedReason.TOPIC);
    }

    @Test
    void whatWouldBeLeftOutIsShownAndNothingCounts() {
        MentionProposals proposals = proposed("Kazakhstan was commended in Geneva for its law on domestic violence.");
        assertThat(proposals.ifRight().selective()).isTrue();
        assertThat(proposals.ifRight().leftOut())
                .extracting(LeftOut::id)
                .containsExactly("KAZ-4:r1", "KAZ-4:r2", "KAZ-4:r3", "KAZ-4:r4");
        CoverageAudit audit = CoverageAudit.of(DATASET, REVIEW);
        assertThat(audit.withProposals(proposals).publications()).isEqualTo(audit.publications());
        assertThat(audit.withProposals(proposals).proposals()).containsExactly(proposals);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageAudit.of(
                                DATASET.withPublications(Coverage.publication(List.of(ReviewId.parse("KAZ-3")))),
                                ReviewId.parse("KAZ-3"))
                        .withProposals(proposals))
                .withMessage("proposals on KAZ-4 and not on KAZ-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Казахстан представил доклад в Женеве. Чили рекомендовала ратифицировать протокол против пыток.",
                "Қазақстан Женевада баяндама жасады. Чили азаптауға қарсы хаттаманы ратификациялауды ұсынды.",
                "哈萨克斯坦接受审议。智利建议批准任择议定书。",
                "كازاخستان قدمت تقريرها في جنيف"
            })
    void aTextInAnotherScriptIsNotReadAsEnglish(String text) {
        MentionProposals proposals = proposed(text);
        assertThat(proposals.findings()).containsExactly(TextFinding.OTHER_SCRIPT);
        assertThat(proposals.proposals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le Kazakhstan a été examiné à Genève. Le Chili a recommandé de ratifier le Protocole facultatif à la"
                        + " Convention contre la torture et de réduire la surpopulation dans les prisons.",
                "Kasachstan wurde in Genf geprüft. Chile empfahl, das Fakultativprotokoll zur Konvention gegen Folter zu"
                        + " ratifizieren und die Überbelegung der Gefängnisse zu verringern.",
                "Kazajstán fue examinado en Ginebra. Chile recomendó ratificar el Protocolo Facultativo de la"
                        + " Convención contra la Tortura y reducir el hacinamiento en las prisiones.",
                "Qazaqstan Jenevada bayandama jasady. Chili azaptauğa qarsy hattamany ratifikasialaudy jäne"
                        + " türmelerdegi adam sanyn azaitudy ūsyndy."
            })
    void aTextInAnotherLanguageIsNotReadAsEnglish(String text) {
        assertThat(proposed(text).findings()).containsExactly(TextFinding.NOT_ENGLISH);
        assertThat(proposed(text).proposals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u0000\u0000", "1234 !? -", "\uFEFF"})
    void aTextWithoutWordsHasNothingToPropose(String text) {
        assertThat(proposed(text).findings()).containsExactly(TextFinding.NO_TEXT);
        assertThat(proposed(text).proposals()).isEmpty();
        assertThat(proposed(text).ifRight().leftOut()).hasSize(5);
    }

    @Test
    void aTextOnAnotherStateProposesNothing() {
        MentionProposals other = proposed("Norway was reviewed in Geneva. Chile urged Oslo to ratify the Optional"
                + " Protocol to the Convention against Torture.");
        assertThat(other.findings()).containsExactly(TextFinding.STATE_NOT_NAMED);
        assertThat(other.proposals()).isEmpty();
    }

    @Test
    void anAdjectiveNamesTheStateToo() {
        assertThat(targets("Geneva. Chile urged the Kazakh government to ratify the protocol against torture."))
                .containsExactly("KAZ-4:r1");
    }

    @Test
    void aTextThatSpeaksOfNoReviewNeedsToFitBetter() {
        MentionProposals fits = proposed("In Kazakhstan overcrowding in prisons must be reduced, a paper said.");
        assertThat(fits.findings()).containsExactly(TextFinding.REVIEW_NOT_NAMED);
        assertThat(fits.proposals())
                .extracting(each -> each.target().orElse(""))
                .containsExactly("KAZ-4:r2");
        assertThat(proposed("In Kazakhstan a film about a prison must be seen.").proposals())
                .isEmpty();
    }

    @Test
    void aReviewThatTheDatasetLacksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentionProposals.of(DATASET, ReviewId.parse("FRA-4"), "text"))
                .withMessage("no review FRA-4 in this dataset, which has KAZ-4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentionProposals.of(UprDataset.builder().build(), REVIEW, "text"))
                .withMessage("no review KAZ-4 in this dataset, which has none");
    }

    @Test
    void theOrderOfTheDatasetAndTheLocaleMakeNoDifference() {
        String text =
                "Geneva. Kazakhstan: Chile wants the torture protocol ratified; Norway wants less crowded prisons,"
                        + " and Sweden another law on domestic violence.";
        List<String> expected = targets(text);
        UprDataset reversed = DATASET.withRecommendations(IntStream.range(0, 4)
                .mapToObj(i -> DATASET.getRecommendations().get(3 - i))
                .toList());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(MentionProposals.of(reversed, REVIEW, text).proposals())
                    .extracting(each -> each.target().orElse(""))
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .hasSize(3);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLongTextAndALongWordTakeTimeByTheirLengthOnly() {
        String sentence = "In Geneva, Kazakhstan was asked to build roads and to plant trees. ";
        String text = sentence.repeat(10_000) + "a".repeat(1_000_000) + " . ".repeat(200_000)
                + "Chile urged the ratification of the protocol against torture.";
        assertThat(assertTimeout(Duration.ofSeconds(60), () -> targets(text))).containsExactly("KAZ-4:r1");
    }
}
