package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRecognitionTest {

    private static final TextRecognition RECOGNITION = TextRecognition.standard();

    private static String treaties(String text) {
        return RECOGNITION.recognize(text).treaties().stream()
                .map(each -> each.what().code())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String goals(String text) {
        return RECOGNITION.recognize(text).sdgs().stream()
                .map(each -> each.what().code())
                .collect(Collectors.joining(" "));
    }

    private static String themes(String text) {
        return RECOGNITION.recognize(text).themes().stream()
                .flatMap(each -> each.what().getCode().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    static Stream<Codelist.Entry> instruments() {
        return Codelist.of("treaties").entries().stream();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyTitleIsFoundHoweverItIsSpelt(Codelist.Entry instrument) {
        String title = instrument.title();

        assertThat(treaties("Ratify the " + title + " soon")).isEqualTo(instrument.code());
        assertThat(treaties(title.toLowerCase(Locale.ROOT))).isEqualTo(instrument.code());
        assertThat(treaties(title.replace('\'', '’').replace(" of ", " of the ").replace('-', ' ')))
                .isEqualTo(instrument.code());
        assertThat(treaties(title.replace("tion", "-\ntion"))).isEqualTo(instrument.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ratify CEDAW; CEDAW",
                "Ratify OP-CAT, CRC; OPCAT CRC",
                "Ratify ICESCR, OP-CAT and OP-CEDAW; ICESCR OPCAT OP-CEDAW",
                "Withdraw the reservation made upon ratification of CEDAW; CEDAW",
                "Cat and mouse; ''",
                "VACATE and CATS; ''",
                "Ratify the Optional Protocol to the Convention against Torture; OPCAT",
                "Sign the Convention on the Protection of All Persons against Enforced Disappearances; CPED",
                "Accede to the Convention for the Rights of the Child; CRC",
                "Ratify the convention on migrant workers and their families; ICRMW",
                "Ratify CAT and its Optional Protocol; CAT OPCAT",
                "Ratify ICCPR and both its Optional Protocols; ICCPR ICCPR-OP1 ICCPR-OP2",
                "Ratify ICCPR and its second optional protocol; ICCPR ICCPR-OP2",
                "Ratify the two Optional Protocols to the CRC; OP-CRC-AC OP-CRC-SC",
                "Ratify all three Optional Protocols to the CRC; OP-CRC-AC OP-CRC-IC OP-CRC-SC",
                "Ratify the new Optional Protocol to the CRC; ''",
                "Ratify the Optional Protocols to ICESCR and CRPD; OP-ICESCR OP-CRPD",
                "Ratify the Optional Protocol to the International Covenant on Economic, Social and Cultural Rights (ICESCR); OP-ICESCR",
                "Ratify ILO Conventions Nos. 87, 98 and 169; ILO-87 ILO-98 ILO-169",
                "Ratify ILO Convention No. 189 (Domestic Workers) and Convention 138; ILO-189 ILO-138",
                "Spend 98 per cent of 169 million; ''",
                "Accede to the 1951 Convention and its 1967 Protocol on refugees; REFUGEE-1951 REFUGEE-1967",
                "Amend the 1951 Convention of the bar association; ''",
                "Destroy all cluster munitions; ''",
                "Ratify the conventions on cluster munitions and on the reduction of statelessness; CCM STATELESS-1961"
            })
    void treatiesAreFoundByTheNamesThatStatesGiveThem(String text, String codes) {
        assertThat(treaties(text)).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow up on what was recommended by CEDAW",
                "Implement the recommendations of CERD",
                "Submit overdue reports to CERD, CESCR and CAT",
                "Answer to the CRC Committee",
                "Cooperate with the Committee on the Rights of the Child (CRC)",
                "Implement the CAT recommendations",
                "Take up the concluding observations of the Committee on the Elimination of Discrimination against Women"
            })
    void anAcronymThatMeansTheCommitteeIsNoTreaty(String text) {
        assertThat(treaties(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "In line with SDG 16; 16",
                "See SDG16 and SDG-5; 16 5",
                "Reach Sustainable Development Goal 8; 8",
                "Reach Goals 3 and 5; 3 5",
                "In line with target 8.7; 8.7",
                "SDGs 1, 2 and 5; 1 2 5",
                "SDGs 3 to 5; 3 4 5",
                "SDG 4–6; 4 5 6",
                "SDG targets 5.2, 5.3 and 16.2; 5.2 5.3 16.2",
                "Sustainable Development Goals (Goal 10, target 1.a); 10 1.a",
                "SDG 18 and SDG 0; ''",
                "target 99.9; ''",
                "the goal 5 of us have; ''",
                "Millennium Development Goal 5; ''",
                "a target of 2.5 per cent; ''",
                "target 1.5 per cent; ''",
                "SDG 8.; 8",
                "The 2030 Agenda; ''"
            })
    void goalsAreFoundByTheirNumbers(String text, String codes) {
        assertThat(goals(text)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Abolish capital punishment; death-penalty",
                "Protect journalists; freedom-of-the-press",
                "Combat HIV/AIDS; hiv-aids",
                "It aids nobody; ''",
                "Comply with the Paris Principles; nhri",
                "Imprison nobody; ''"
            })
    void themesAreFoundByTheirWords(String text, String codes) {
        assertThat(themes(text)).isEqualTo(codes);
    }

    @Test
    void wordsAndPlacesAreThoseOfTheText() {
        RecognizedTerms found = RECOGNITION.recognize("Ratify the “Convention on the Rights of the Child’s” and SDG 4");

        assertThat(found.treaties())
                .containsExactly(
                        new Recognized<>(TreatyCode.of("CRC"), "Convention on the Rights of the Child", 12, 49));
        assertThat(found.sdgs()).containsExactly(new Recognized<>(SdgCode.of("4"), "SDG 4", 57, 62));
    }

    @Test
    void whatIsInferredStandsApartFromWhatASourceCoded() {
        Recommendation coded = Coverage.recommendation(
                        "KAZ-4:1", "Ratify CAT, ICRMW and CRC by SDG 16 and end torture of children", "FRA")
                .withTreaties(TreatyCode.of("CAT"))
                .withThemes(Term.builder()
                        .scheme("upr_info")
                        .label("Rights of the Child")
                        .build())
                .withExtras(Map.of("kept", "as it is"));

        Recommendation annotated = RECOGNITION.annotate(coded);

        assertThat(annotated.withExtras(coded.getExtras())).isEqualTo(coded);
        assertThat(annotated.getExtras())
                .containsOnly(
                        Map.entry("kept", "as it is"),
                        Map.entry("inferred-treaties", "CRC ICRMW"),
                        Map.entry("inferred-sdgs", "16"),
                        Map.entry(
                                "inferred-themes",
                                "international-instruments migrants torture-and-other-cid-treatment"));
    }

    @Test
    void aTextThatNamesNothingStaysAsItIs() {
        Recommendation plain = Coverage.recommendation("KAZ-4:1", "Go on", "FRA");

        assertThat(RECOGNITION.annotate(plain)).isSameAs(plain);
        assertThat(RECOGNITION.annotate(plain.withExtras(Map.of("inferred-themes", "nhri"))))
                .isEqualTo(plain);
    }

    @Test
    void ofADatasetOnlyTheRecommendationsChange() {
        UprDataset dataset = UprDataset.builder()
                .addRecommendation(Coverage.recommendation("KAZ-4:1", "Ratify CRC", "FRA"))
                .addCommendation(Coverage.commendation("KAZ-4:c1", "The ratification of CRC"))
                .build();

        UprDataset annotated = RECOGNITION.annotate(dataset);

        assertThat(annotated.withRecommendations(dataset.getRecommendations())).isEqualTo(dataset);
        assertThat(annotated.getRecommendations().get(0).getExtras()).containsEntry("inferred-treaties", "CRC");
    }

    @Test
    void hostileTextsTakeNoLongerThanTheirLength() {
        List<String> repeated = List.of(
                "Optional Protocol to the ",
                "Convention on the ",
                "CRC and ",
                "Additional Protocols, ",
                "(",
                "ILO Convention 87, ",
                "SDG 1, ",
                "recommendations of ",
                "its ");

        assertThat(repeated)
                .allSatisfy(each -> assertThat(
                                assertTimeout(Duration.ofSeconds(60), () -> RECOGNITION.recognize(each.repeat(20_000))))
                        .isNotNull());
    }
}
