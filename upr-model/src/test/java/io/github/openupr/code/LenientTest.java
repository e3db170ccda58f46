package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type and copy, by example. */
class LenientTest {

    @ParameterizedTest
    @CsvSource({
        "KAZ, KAZ",
        "kaz, KAZ",
        "' kz ', KAZ",
        "kazakhstan, KAZ",
        "Türkiye, TUR",
        "Turkey, TUR",
        "UK, GBR",
        "UAE, ARE",
        "uae, ARE",
        "Viet Nam, VNM",
        "ZZZ, ZZZ"
    })
    void aState(String text, String code) {
        assertThat(StateCode.parseLenient(text)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ-4, KAZ-4",
        "kaz-4, KAZ-4",
        "KAZ 4, KAZ-4",
        "KAZ4, KAZ-4",
        "KAZ–4, KAZ-4",
        "kaz_4, KAZ-4",
        "KAZ-04, KAZ-4",
        "' KAZ - 4\n', KAZ-4",
        "Kazakhstan-4, KAZ-4",
        "Kazakhstan 4, KAZ-4",
        "'Kazakhstan, cycle 4', KAZ-4",
        "KAZ CYCLE 4, KAZ-4",
        "Guinea-Bissau-3, GNB-3",
        "guinea–bissau 12, GNB-12",
        "Côte d’Ivoire 2, CIV-2",
        "'Iran (Islamic Republic of) 3', IRN-3",
        "uk 4, GBR-4"
    })
    void aReview(String text, String id) {
        assertThat(ReviewId.parseLenient(text)).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ-4:140.12, KAZ-4:140.12",
        "kaz 4 : 140.12., KAZ-4:140.12",
        "Kazakhstan-4 140.12/2, KAZ-4:140.12/2",
        "KAZ 4 27(b), KAZ-4:27(b)",
        "kaz-2:usa–3F9A2C41~2, KAZ-2:USA-3f9a2c41~2",
        "KAZ-4:R1, KAZ-4:R1",
        "kaz-4:a:b, KAZ-4:a:b"
    })
    void aRecommendation(String text, String id) {
        assertThat(RecommendationId.parseLenient(text)).hasToString(id);
    }

    @Test
    void aCommendationAndAPledge() {
        assertThat(CommendationId.parseLenient("kaz 4: C-3F9A2C41")).hasToString("KAZ-4:c-3f9a2c41");
        assertThat(PledgeId.parseLenient("Kazakhstan–4:p1")).hasToString("KAZ-4:p1");
    }

    @ParameterizedTest
    @CsvSource({
        "A/HRC/59/10, A/HRC/59/10",
        "a/hrc/59/10, A/HRC/59/10",
        "A/HRC/59/10/add.1, A/HRC/59/10/Add.1",
        "A/HRC/59/10/ADD.1, A/HRC/59/10/Add.1",
        "a/hrc/wg.6/48/kaz/1, A/HRC/WG.6/48/KAZ/1",
        "' A / HRC / 59 / 10 ', A/HRC/59/10",
        "UN Doc. A/HRC/59/10., A/HRC/59/10",
        "document a/hrc/59/10, A/HRC/59/10",
        "'A/HRC/59/10,', A/HRC/59/10",
        "e/cn.4/sub.2/2003/12/rev.2, E/CN.4/Sub.2/2003/12/Rev.2",
        "A/HRC/WG.6/20/L.12/corr.1, A/HRC/WG.6/20/L.12/Corr.1",
        "ccpr/c/kaz/co/2, CCPR/C/KAZ/CO/2"
    })
    void aDocument(String text, String symbol) {
        assertThat(DocumentSymbol.parseLenient(text)).hasToString(symbol);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 16",
        "16.3, 16.3",
        "SDG 16.3, 16.3",
        "sdg16, 16",
        "SDG-1.A, 1.a",
        "Goal 16: Peace, 16",
        "target 8.7, 8.7",
        "Sustainable Development Goal 5, 5",
        "'16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', 16",
        "16 – Peace ..., 16",
        "16.3 - Promote the rule of law, 16.3",
        "No poverty, 1",
        "1 No Poverty, 1",
        "16.99, 16.99",
        "05, 5"
    })
    void aGoalOrTarget(String text, String code) {
        assertThat(SdgCode.parseLenient(text)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({
        "OP-CEDAW, OP-CEDAW",
        "op-cedaw, OP-CEDAW",
        "OP CEDAW, OP-CEDAW",
        "op–cedaw, OP-CEDAW",
        "Banjul Charter, ACHPR",
        "ilo 169, ILO-169",
        "convention on the rights of the child, CRC",
        "NEW-TREATY, NEW-TREATY"
    })
    void aTreaty(String text, String code) {
        assertThat(TreatyCode.parseLenient(text)).hasToString(code);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatNobodyUnderstandsIsRefusedWithARemedy(Function<String, Object> parse, String text, String remedy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply(text))
                .withMessageContaining(remedy)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).hasSizeLessThan(300).doesNotContain("\n"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                row(StateCode::parseLenient, "Kazakstan", "did you mean Kazakhstan (KAZ)?"),
                row(StateCode::parseLenient, "zzz", "write a code such as KAZ"),
                row(StateCode::parseLenient, "", "write a code such as KAZ"),
                row(StateCode::parseLenient, "x\ny".repeat(1000), "write a code such as KAZ"),
                row(ReviewId::parseLenient, "KAZ", "write a State and the number of a cycle"),
                row(ReviewId::parseLenient, "4", "write a State and the number of a cycle"),
                row(ReviewId::parseLenient, "KAZ-0", "write a State and the number of a cycle"),
                row(ReviewId::parseLenient, "KAZ 2025", "write a State and the number of a cycle"),
                row(ReviewId::parseLenient, "Kazakstan 4", "did you mean Kazakhstan (KAZ)?"),
                row(RecommendationId::parseLenient, "140.12", "write the review, a colon"),
                row(RecommendationId::parseLenient, "KAZ-4:", "1 to 200 characters"),
                row(RecommendationId::parseLenient, "KAZ-4:a b", "no blanks"),
                row(RecommendationId::parseLenient, "KAZ-4:" + "x".repeat(201), "1 to 200 characters"),
                row(PledgeId::parseLenient, "KAZ:p1", "write a State and the number of a cycle"),
                row(CommendationId::parseLenient, "Kazakstan 4:c1", "did you mean Kazakhstan (KAZ)?"),
                row(DocumentSymbol::parseLenient, "A HRC 59 10", "write its parts with a slash"),
                row(DocumentSymbol::parseLenient, "", "write its parts with a slash"),
                row(DocumentSymbol::parseLenient, "A/HRC/59/10 and A/HRC/59/11", "write its parts with a slash"),
                row(SdgCode::parseLenient, "18", "goals run from 1 to 17"),
                row(SdgCode::parseLenient, "16-3", "did you mean 16.3 ("),
                row(SdgCode::parseLenient, "16, 3", "did you mean 16.3 ("),
                row(SdgCode::parseLenient, "Zero hungr", "did you mean 2 (Zero Hunger)?"),
                row(TreatyCode::parseLenient, "Bajnul Charter", "did you mean ACHPR (African Charter"),
                row(TreatyCode::parseLenient, "kyoto", "write an acronym such as OP-CEDAW"));
    }

    private static Arguments row(Function<String, Object> parse, String text, String remedy) {
        return Arguments.of(parse, text, remedy);
    }
}
