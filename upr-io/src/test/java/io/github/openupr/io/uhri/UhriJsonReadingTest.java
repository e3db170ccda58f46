package io.github.openupr.io.uhri;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of the JSON export mean. */
class UhriJsonReadingTest {

    @TempDir
    private Path folder;

    private static Recommendation first(String... rows) throws IOException {
        return UhriFiles.json(UhriFiles.array(rows))
                .dataset()
                .getRecommendations()
                .get(0);
    }

    private static List<String> codes(ReadResult read) {
        return read.notices().stream().map(Notice::code).toList();
    }

    @Test
    void aRowIsAReviewAndARecommendation() throws IOException {
        ReadResult read = UhriFiles.json(UhriFiles.array(UhriFiles.PERU));

        Review review = read.dataset().getReviews().get(0);
        assertThat(review.getId()).hasToString("PER-4");
        assertThat(review.getSession()).hasValue(42);
        assertThat(review.getDocuments().get(0).getKind()).isEqualTo(DocumentKind.WORKING_GROUP_REPORT);
        Recommendation record = read.dataset().getRecommendations().get(0);
        assertThat(record.getId()).hasToString("PER-4:101.7");
        assertThat(record.getNumber()).contains("101.7");
        assertThat(record.getText()).isEqualTo("Build more schools in the mountains");
        assertThat(record.getRecommendingStates()).hasToString("[TCD, FJI]");
        assertThat(record.getThemes().get(0).getCode()).contains("right-to-education");
        assertThat(record.getAffectedPersons())
                .hasSize(2)
                .allSatisfy(term -> assertThat(term.getCode()).isPresent());
        assertThat(record.getSdgs()).hasToString("[16]");
        assertThat(record.getIdentifiers())
                .singleElement()
                .satisfies(id -> assertThat(id.getScheme()).isEqualTo("uhri"));
        assertThat(record.getSource().orElseThrow().getSymbol().orElseThrow()).hasToString("A/HRC/53/8");
        assertThat(record.getSource().orElseThrow().getLocation()).contains("record 1");
        assertThat(record.getExtras()).containsOnlyKeys("DocumentId", "PublicationDate", "PublicationDateOnUhri");
        assertThat(read.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26.49 Build | 26.49 | Build",
                "26.49. Build | 26.49 | Build",
                "26.49Build | 26.49 | Build",
                "4. Build | | Build",
                "12 Build | | Build",
                "2030 Agenda first | | 2030 Agenda first",
                "5 wells a year | | 5 wells a year",
                "26.49, 26.50 Build | | 26.49, 26.50 Build",
                "0.5 Build | | 0.5 Build",
                "Recommendation No. 5 contained in para. 64: 5 Build | 64.5 | Build",
                "Recommendation No. 5 contained in para. 64.5: Build | 64.5 | Build",
                "Recommendation(s) contained in para. 64 Build | | Build",
                "Recommendation contained in para. 64 | | Recommendation contained in para. 64",
                "Recommendations should be followed | | Recommendations should be followed",
                "<p>26.49 Build &amp; <b>run</b></p> | 26.49 | Build & run",
            })
    void theNumberIsTakenOutOfTheText(String raw, String number, String text) throws IOException {
        Recommendation record = first(UhriFiles.peru("Text", '"' + raw + '"'));

        assertThat(record.getNumber().orElse(null)).isEqualTo(number);
        assertThat(record.getText()).isEqualTo(text);
        if (number == null) {
            assertThat(record.getId().local()).startsWith("TCD-");
        }
    }

    @Test
    void rowsOfOtherMechanismsAreCountedAndToldOnce() throws IOException {
        ReadResult read = UhriFiles.json(UhriFiles.array(
                UhriFiles.COMMITTEE,
                UhriFiles.PERU,
                UhriFiles.COMMITTEE,
                UhriFiles.COMMITTEE.replace("- CRC", "-"),
                UhriFiles.COMMITTEE.replace("\"- CRC\"", "null")));

        ReadCounts counts = read.counts();
        assertThat(counts.rowsRead()).isEqualTo(5);
        assertThat(counts.skipped()).isEqualTo(4);
        assertThat(counts.rowsUsed()).isEqualTo(1);
        assertThat(read.notices()).extracting(Notice::code).containsOnly("other_mechanism");
        assertThat(read.notices())
                .extracting(notice -> notice.value().orElse("") + ": " + notice.message())
                .containsExactly(
                        "CRC: is not the Universal Periodic Review; rows left out by rule: 2",
                        "no body: is not the Universal Periodic Review; rows left out by rule: 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Countries | [] | unknown_state_under_review",
                "Countries | [\"Atlantis\"] | unknown_state_under_review",
                "Countries | null | unknown_state_under_review",
                "Countries | 5 | member_of_other_type",
            })
    void aRowWithoutAReviewIsRejected(String member, String json, String code) throws IOException {
        ReadResult read = UhriFiles.json(UhriFiles.array(UhriFiles.PERU, UhriFiles.peru(member, json)));

        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(codes(read)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Countries | [\"Sudan\",\"South Sudan\"] | several_states_under_review",
                "UprSession | [\"42\",\"43\"] | several_sessions",
                "UprCycle | 3 | cycle_differs",
                "UprCycle | \"4\" | member_of_other_type",
                "Symbol | \"none\" | symbol_not_read",
                "Sdgs | [\"Peace\"] | goal_not_read",
                "Themes | [\"Nothing known\"] | unknown_theme",
                "AffectedPersons | [\"Nobody known\"] | unknown_person_group",
                "UprRecommendingCountry | [] | blank_recommending_state",
                "UprRecommendingCountry | [\"Perru\"] | unknown_recommending_state",
                "UprPositions | [\"Maybe\"] | unknown_response",
                "UprPositions | [\"Supported\",\"Noted\"] | unknown_response",
                "Text | null | blank_text",
                "Text | \"<p>a</p>\" | html_in_text",
            })
    void whatIsOddIsToldAndTheRowKept(String member, String json, String code) throws IOException {
        ReadResult read = UhriFiles.json(UhriFiles.array(UhriFiles.peru(member, json)));

        assertThat(codes(read)).containsExactly(code);
        assertThat(read.counts().rowsUsed()).isEqualTo(1);
    }

    @Test
    void anAnnotationIdThatComesAgainIsTold() throws IOException {
        ReadResult read = UhriFiles.json(
                UhriFiles.array(UhriFiles.PERU, UhriFiles.PERU, UhriFiles.peru("Text", "\"101.8 Other\"")));

        assertThat(read.dataset().getRecommendations())
                .extracting(record -> record.getId().local())
                .containsExactly("101.7", "101.7~2", "101.8");
        assertThat(read.notices()).extracting(Notice::code).containsOnly("annotation_repeated");
        assertThat(read.notices().get(0).message()).contains("says the same in everything");
        assertThat(read.notices().get(1).message()).contains("says something else");
    }

    @Test
    void sameBytesOneObjectALine() throws IOException {
        String row = UhriFiles.PERU.replace("\n", "");
        String other = UhriFiles.COMMITTEE.replace("\n", "");

        UprDataset array = UhriFiles.json("[" + row + "," + other + "]").dataset();
        UprDataset lines = UhriFiles.json(row + "\n" + other + "\n").dataset();

        assertThat(lines).isEqualTo(array);
    }

    @Test
    void theContentTellsTheFormat() throws IOException {
        Path json = folder.resolve("a.txt");
        Files.writeString(json, UhriFiles.array(UhriFiles.COMMITTEE));
        Path sheet = folder.resolve("b.txt");
        Files.write(
                sheet,
                UhriFiles.written(
                        OutputFormat.UHRI_XLSX,
                        UhriFiles.json(UhriFiles.array(UhriFiles.PERU)).dataset()));

        assertThat(UprReader.detect(json).format()).contains(SourceFormat.UHRI_JSON);
        assertThat(UprReader.detect(sheet).format()).contains(SourceFormat.UHRI_XLSX);
    }

    @Test
    void aRecordThatWasChangedIsWrittenAsItIs() throws IOException {
        ReadResult read = UhriFiles.json(UhriFiles.array(
                UhriFiles.peru("Text", "\" 101.7  Build \"").replace("[\"Supported\"]", "[\"supported\"]")));
        Recommendation changed = read.dataset().getRecommendations().get(0).withText("Wells");
        UprDataset dataset = UprDataset.builder()
                .from(read.dataset())
                .recommendations(List.of(changed))
                .build();

        byte[] written = UhriFiles.written(OutputFormat.UHRI_JSON, dataset);

        Recommendation again = UhriFiles.read(SourceFormat.UHRI_JSON, written)
                .dataset()
                .getRecommendations()
                .get(0);
        assertThat(again.getText()).isEqualTo("Wells");
        assertThat(again.getNumber()).contains("101.7");
    }
}
