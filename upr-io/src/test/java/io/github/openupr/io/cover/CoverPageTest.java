package io.github.openupr.io.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.cover.CoverPage.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page alone tells what a document of the Universal Periodic Review is. */
class CoverPageTest {

    private static final String TITLE = "Report of the Working Group on the Universal Periodic Review";

    private static String page(String symbol, String title) {
        return symbol + "\n\nUnited Nations\n\nGeneral Assembly\n\nDistr.: General\n1 May 2031\nOriginal: English\n\n"
                + "Human Rights Council\nSeventy-seventh session\nAgenda item 6\nUniversal periodic review\n\n" + title
                + "\nGE.31-00001 (E)\n";
    }

    @Test
    void aReportIsToldByItsTitleAndSymbol() {
        assertThat(CoverPage.of(page("A/HRC/77/9", TITLE + "*\nChad\n\n* The annex is not edited."))
                        .reason())
                .contains("its first page is headed \"" + TITLE + "\", symbol A/HRC/77/9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report of the Working Group on the Universal Periodic\nReview*\nChad",
                "Report of the Working Group on the Universal\nPeriodic Review\n\n**\n\nChad",
                "REPORT OF THE WORKING GROUP ON\nTHE UNIVERSAL PERIODIC REVIEW \u2217\nChad",
                "Report of the Working on the Universal Periodic Review *\nChad",
                "DRAFT REPORT OF THE WORKING GROUP ON\nTHE UNIVERSAL PERIODIC REVIEW*\n\nChad",
                "Report of the Work-\ning Group on the Uni-\nversal Periodic Review\nChad",
                "R eport of the Working Gr oup on the Univ ersal Periodic Revi ew\nChad",
                "Report of the Working Group on the Universal Periodic Review\nthe former Yugoslav Republic of Macedonia"
            })
    void theTitleIsReadAsTheUnitedNationsPrintIt(String title) {
        assertThat(CoverPage.of(page("A/HRC/77/9", title)).kind()).isEqualTo(Kind.REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/HRC/WG.6/1/TCD/4",
                "A/HRC/WG.6/6/L.16",
                "A/HRC/77/9/Rev.1",
                "A / HRC / 77 / 9",
                "A/HRC/ 77/9",
                "A/HRC/7I/9",
                ""
            })
    void allSymbolsOfReportsAreKnown(String symbol) {
        assertThat(CoverPage.of(page(symbol, TITLE + "\nChad")).kind()).isEqualTo(Kind.REPORT);
    }

    @Test
    void theWordAddendumOrTheSymbolMakesItAnAddendum() {
        String views =
                "\nViews on conclusions and/or recommendations, voluntary commitments\nand replies presented by the"
                        + " State under review";
        assertThat(CoverPage.of(page("A/HRC/77/9/Add.1", TITLE + "*\nChad\nAddendum" + views)))
                .satisfies(page -> assertThat(page.kind()).isEqualTo(Kind.ADDENDUM))
                .satisfies(page -> assertThat(page.reason().orElseThrow())
                        .endsWith("and is an addendum, symbol A/HRC/77/9/Add.1"));
        assertThat(CoverPage.of(page("A/HRC/77/9", TITLE + "\nChad\nADDENDUM\n"))
                        .kind())
                .isEqualTo(Kind.ADDENDUM);
        assertThat(CoverPage.of(page("A/HRC/77/9/ADD.1", TITLE + "\nChad\n")).kind())
                .isEqualTo(Kind.ADDENDUM);
        assertThat(CoverPage.of(page("A/HRC/77/9/Add.1", "Chad\n" + views)).kind())
                .isEqualTo(Kind.ADDENDUM);
    }

    @Test
    void aReportOfTheFirstSessionsWithoutATitleIsToldByWhatItWasBefore() {
        String note =
                "Chad *\n____\n* Previously issued under the document symbol A/HRC/WG.6/2/L.30; with small changes.";
        assertThat(CoverPage.of(page("A/HRC/8/99", note)).kind()).isEqualTo(Kind.REPORT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/HRC/WG.6/44/TCD/1 | National report submitted in accordance with Council resolutions | a national report",
                "A/HRC/WG.6/44/TCD/2 | Compilation of information by the Office | a compilation by OHCHR",
                "A/HRC/WG.6/44/TCD/3 | Summary of stakeholders' submissions on Chad | a summary of stakeholders'",
                "A/HRC/77/9/Corr.1 | Report of the Working Group on the Universal Periodic Review | a corrigendum",
                "A/HRC/77/NGO/9 | Report of the Working Group on the Universal Periodic Review | is not that of one",
                "A/HRC/DEC/77/101 | Report of the Working Group on the Universal Periodic Review | is not that of one",
                "A/HRC/77/40 | Report of the Working Group on Arbitrary Detention | not headed as a report",
                "A/HRC/77/41 | Operations of the voluntary fund for the universal periodic review | not headed as a report",
                "A/HRC/77/42 | The Council saw the report of the Working Group on the Universal Periodic Review | not headed",
                "A/HRC/77/43 | Report of the Working Group on the Universal Periodic Review on its fifth session | not headed"
            })
    void otherDocumentsAreNoReportsAndToldByTheirKind(String symbol, String title, String reason) {
        CoverPage found = CoverPage.of(page(symbol, title));
        assertThat(found.kind()).isEqualTo(Kind.OTHER);
        assertThat(found.reason().orElseThrow()).contains(reason);
    }

    @Test
    void aListOfReportsIsNone() {
        String list = (TITLE + " - Chad\n").repeat(3);
        assertThat(CoverPage.of(page("", list)).reason().orElseThrow()).contains("several times");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French | Rapport du Groupe de travail sur l\u2019Examen périodique universel | Additif",
                "Spanish | Informe del Grupo de Trabajo sobre el Examen Periódico Universal | Adición",
                "Russian | Доклад Рабочей группы по универсальному периодическому обзору | Добавление",
                "Arabic | تقرير الفريق العامل المعني بالاستعراض الدوري الشامل | إضافة",
                "Chinese | 普遍定期审议工作组报告 | 增编"
            })
    void theLanguageOfAReportIsTold(String language, String title, String addendum) {
        CoverPage report = CoverPage.of("A/HRC/77/9\n\n" + title + "*\n\nXyz\n");
        assertThat(report.kind()).isEqualTo(Kind.REPORT);
        assertThat(report.reason().orElseThrow()).endsWith("; it is in " + language);
        assertThat(CoverPage.of("A/HRC/77/9\n\n" + title + "*\n\nXyz\n\n" + addendum + "\n")
                        .kind())
                .isEqualTo(Kind.ADDENDUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\f\f\f",
                TITLE,
                "Chad,\"" + TITLE + "\",A/HRC/77/9\n",
                "Dear delegates, the report of the Working Group on the Universal Periodic Review (A/HRC/77/9) is out."
            })
    void textThatOnlyNamesAReportIsNone(String text) {
        assertThat(CoverPage.of(text).kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void whatFollowsTheFirstPageDoesNotCount() {
        String first = page("A/HRC/77/40", "Report of the Working Group on Arbitrary Detention");
        assertThat(CoverPage.of(first + "\f" + page("A/HRC/77/9", TITLE + "\nChad"))
                        .kind())
                .isEqualTo(Kind.OTHER);
        assertThat(CoverPage.of(" \n\f" + page("A/HRC/77/9", TITLE + "\nChad") + "\fAddendum")
                        .kind())
                .isEqualTo(Kind.REPORT);
    }

    @Property(tries = 300)
    void anyTextIsSomething(@ForAll String text) {
        assertThat(CoverPage.of(text).kind()).isNotNull();
        assertThat(CoverPage.of(page("A/HRC/77/9", TITLE + "\nChad") + text).kind())
                .isEqualTo(Kind.REPORT);
    }
}
