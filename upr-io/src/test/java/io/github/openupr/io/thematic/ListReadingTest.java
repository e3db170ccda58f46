package io.github.openupr.io.thematic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.code.Position;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.docx.TinyDocx;
import io.github.openupr.model.Recommendation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as OHCHR may write them next time, and as nobody ought to. */
class ListReadingTest {

    private static final String TITLE = "UPR of Chad (3rd Cycle – 31st session)";
    private static final String HEADER = TinyDocx.row("Recommendation", "Position", "Full list of themes", "SDGs");
    private static final String THEME = TinyDocx.row("Theme: A12 Acceptance of international norms");
    private static final String TREES = item("6.1 Plant trees (Peru);", "Supported");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPR of Chad (3rd Cycle – 31st session) | TCD-3 31",
                "UPR of Chad - Third Cycle | TCD-3 0",
                "UPR of the Republic of Korea (4th cycle, session 42) | KOR-4 42",
                "UPR of Iran (Islamic Republic of) (3rd Cycle – 34th session) | IRN-3 34",
                "UPR of Bolivia (Plurinational State of) - Second Cycle | BOL-2 0",
                "UPR of Guinea-Bissau (3rd Cycle – 35th session) | GNB-3 35",
                "Universal Periodic Review of Chad, 45th session | TCD-4 45",
                "Thematic list of recommendations: review of Côte d’Ivoire 33rd session | CIV-3 33"
            })
    void theTitleNamesTheReview(String title, String expected) throws IOException {
        ReadResult read = read(TinyDocx.document(title, TinyDocx.table(HEADER, TREES)));
        assertThat(read.dataset().getReviews())
                .singleElement()
                .satisfies(review -> assertThat(
                                review.getId() + " " + review.getSession().orElse(0))
                        .isEqualTo(expected));
    }

    @Test
    void theSymbolOfTheAddendumNamesTheSession() throws IOException {
        String row = TinyDocx.row("1.1 Plant (Peru);|Source of position: A/HRC/28/9/Add.1", "Noted", "", "");
        ReadResult read = read(TinyDocx.document("UPR of Chad - Second Cycle", TinyDocx.table(HEADER, row)));
        assertThat(read.dataset().getReviews().get(0).getSession()).hasValue(20);
    }

    @Test
    void theTitleMayStandAboveTheTableOrInItsFirstRow() throws IOException {
        assertThat(ids(TinyDocx.document("", TinyDocx.paragraph(TITLE) + TinyDocx.table(HEADER, TREES))))
                .containsExactly("TCD-3:6.1");
        assertThat(ids(TinyDocx.document("", TinyDocx.table(TinyDocx.row(TITLE), HEADER, TREES))))
                .containsExactly("TCD-3:6.1");
    }

    @Test
    void columnsMayMoveAndMoreMayCome() throws IOException {
        String header =
                TinyDocx.row("Themes", "Remarks", "Position of State", "Recommendations", "Level of implementation");
        String row = TinyDocx.row("- Right to health", "odd", "Noted", "6.2. Cure (Peru, Mali);", "half|done");
        assertThat(only(header, row)).satisfies(record -> {
            assertThat(record.getText()).isEqualTo("Cure");
            assertThat(record.getNumber()).contains("6.2");
            assertThat(record.getThemes())
                    .singleElement()
                    .satisfies(term -> assertThat(term.getCode()).contains("right-to-health"));
            assertThat(record.getExtras()).isEqualTo(Map.of("Remarks", "odd", "Level of implementation", "half\ndone"));
        });
    }

    @Test
    void statesMayStandInTheirColumnAlone() throws IOException {
        String header = TinyDocx.row("Recommendation", "Recommending state/s", "Position");
        assertThat(only(header, TinyDocx.row("6.1 Plant", "Peru\nMali", "Supported"))
                        .getRecommendingStates())
                .hasToString("[PER, MLI]");
        ReadResult differ = read(list(header, TinyDocx.row("6.1 Plant (Peru)", "Mali", "Supported")));
        assertThat(differ.counts().notices()).containsOnlyKeys("states_differ");
        assertThat(differ.dataset().getRecommendations().get(0).getExtras())
                .containsEntry("recommending States", "Mali");
    }

    @Test
    void themesGroupsAndGoalsAreToldApart() throws IOException {
        String row = TinyDocx.row(
                "6.1 Plant (Peru)",
                "Supported/Noted",
                "A12 Acceptance of international norms|S04 SDG 4 \u00A0- education|Affected persons: |- children|- general",
                "- 16.3 - Rule of law|99 - none");
        ReadResult read = read(list(HEADER, row));
        Recommendation record = read.dataset().getRecommendations().get(0);
        assertThat(record.getThemes()).hasSize(1);
        assertThat(record.getAffectedPersons()).hasSize(2);
        assertThat(record.getSdgs()).hasToString("[4, 16.3]");
        assertThat(record.getExtras()).isEqualTo(Map.of("goals", "99 - none"));
        assertThat(record.getResponse()).hasValueSatisfying(response -> {
            assertThat(response.getPosition()).isEqualTo(Position.SUPPORTED);
            assertThat(response.getPartial()).contains(true);
        });
        assertThat(read.counts().notices()).containsOnlyKeys("unknown_sdg");
    }

    @Test
    void anItemUnderSeveralThemesIsOneRecordWithAllOfThem() throws IOException {
        String other = TinyDocx.row("Theme: D21 Right to life");
        ReadResult read = read(list(HEADER, THEME, TREES, other, TREES));
        assertThat(read.dataset().getRecommendations())
                .singleElement()
                .satisfies(record -> assertThat(record.getThemes())
                        .extracting(term -> term.getCode().orElseThrow())
                        .containsExactly("A12", "D21"));
        assertThat(read.counts().rowsUsed()).isEqualTo(2);
    }

    @Test
    void aNumberWithTwoTextsKeepsBoth() throws IOException {
        ReadResult read = read(list(HEADER, TREES, item("6.1 Cut trees (Mali);", "Noted")));
        assertThat(read.dataset().getRecommendations())
                .singleElement()
                .satisfies(record -> assertThat(record.getExtras())
                        .containsEntry("text (row 3)", "Cut trees [MLI][]")
                        .containsEntry("position (row 3)", "Noted"));
        assertThat(read.counts().notices()).containsEntry("repeated_item_differs", 1L);
    }

    @Test
    void mergedCellsCountForEachRow() throws IOException {
        String first = "<w:tr>" + TinyDocx.cell("", "6.1 Plant (Peru)")
                + TinyDocx.cell("<w:vMerge w:val=\"restart\"/>", "Noted") + TinyDocx.cell("", "")
                + TinyDocx.cell("", "") + "</w:tr>";
        String second = "<w:tr>" + TinyDocx.cell("", "6.2 Water (Peru)") + TinyDocx.cell("<w:vMerge/>", "")
                + TinyDocx.cell("", "") + TinyDocx.cell("", "") + "</w:tr>";
        assertThat(read(list(HEADER, first, second)).dataset().getRecommendations())
                .extracting(record -> record.getResponse().orElseThrow().getPosition())
                .containsExactly(Position.NOTED, Position.NOTED);
    }

    @Test
    void everyRowIsCountedAndNothingIsSilent() throws IOException {
        ReadResult read = read(list(
                HEADER,
                THEME,
                TREES,
                TinyDocx.row("", "", "", ""),
                TinyDocx.row("", "Noted", "", "16"),
                TinyDocx.row("no number (Peru)", "Perhaps", "Z99 Unheard of", ""),
                TinyDocx.row("6.3 Nobody asks", "Noted", "Affected persons:|- giants"),
                TinyDocx.row("6.4 Ask (Atlantis)", "", "", ""),
                TinyDocx.row("Supported recommendations")));
        assertThat(read.counts().rowsRead()).isEqualTo(6);
        assertThat(read.counts().rowsUsed()).isEqualTo(4);
        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(read.counts().blank()).isEqualTo(1);
        assertThat(read.counts().notices().keySet())
                .containsExactlyInAnyOrder(
                        "blank_row",
                        "row_not_understood",
                        "item_without_number",
                        "unknown_response",
                        "unknown_theme",
                        "unknown_person_group",
                        "row_width",
                        "blank_recommending_state",
                        "unknown_recommending_state",
                        "heading_theme_added",
                        "heading_without_theme");
        assertThat(read.dataset().getRecommendations().get(3).getResponse()).isEmpty();
    }

    @Test
    void severalItemsInOneCellAndSeveralTablesAreRead() throws IOException {
        String both = TinyDocx.row("6.1 Plant (Peru);|6.2 Water (Mali);|2030. is no number", "Noted", "", "");
        byte[] file = TinyDocx.document(
                TITLE,
                TinyDocx.table(HEADER, both) + TinyDocx.table(TinyDocx.row("6.3 Prune (Peru)", "Noted", "", "")));
        assertThat(ids(file)).startsWith("TCD-3:6.1", "TCD-3:6.2").endsWith("TCD-3:6.3");
    }

    @Test
    void whatIsNoListIsSaid() {
        assertRefused(TinyDocx.document(TITLE, TinyDocx.paragraph("text")), "not_this_format", "without a table");
        assertRefused(
                TinyDocx.document(TITLE, TinyDocx.table(TinyDocx.row("Date", "Place"))),
                "not_this_format",
                "it begins \"Date | Place\"");
        assertRefused(TinyDocx.document("", TinyDocx.table(HEADER, TREES)), "malformed", "no State under review");
        assertRefused(
                TinyDocx.document("UPR of Chad", TinyDocx.table(HEADER, TREES)), "malformed", "no cycle or session");
        assertRefused(
                TinyDocx.document("UPR of Atlantis (3rd Cycle)", TinyDocx.table(HEADER, TREES)),
                "malformed",
                "Atlantis");
    }

    @Test
    void aListHasALimitAsAWhole() {
        ReadOptions options = ReadOptions.builder()
                .limits(ReadLimits.defaults().withMaxItems(3))
                .build();
        Path file = TinyDocx.write(folder, "list.docx", list(HEADER, TREES, TREES, TREES));
        assertThatThrownBy(
                        () -> UprReader.of(SourceFormat.THEMATIC_LIST, options).read(file))
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo("limit_items"));
    }

    private static String item(String text, String position) {
        return TinyDocx.row(text, position, "A12 Acceptance of international norms", "");
    }

    private static byte[] list(String... rows) {
        return TinyDocx.document(TITLE, TinyDocx.table(rows));
    }

    private Recommendation only(String... rows) throws IOException {
        ReadResult read = read(list(rows));
        assertThat(read.counts().notices()).isEmpty();
        assertThat(read.dataset().getRecommendations()).hasSize(1);
        return read.dataset().getRecommendations().get(0);
    }

    private List<String> ids(byte[] file) throws IOException {
        return read(file).dataset().getRecommendations().stream()
                .map(record -> record.getId().toString())
                .toList();
    }

    private void assertRefused(byte[] file, String code, String message) {
        assertThatThrownBy(
                        () -> UprReader.of(SourceFormat.THEMATIC_LIST).read(TinyDocx.write(folder, "list.docx", file)))
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    private ReadResult read(byte[] file) throws IOException {
        return UprReader.detecting().read(TinyDocx.write(folder, "list.docx", file));
    }
}
