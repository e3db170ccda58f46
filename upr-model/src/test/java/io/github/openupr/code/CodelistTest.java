package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodelistTest {

    private static final List<String> COLUMNS = List.of("code", "title", "description", "status", "since", "source");

    @ParameterizedTest
    @CsvSource({
        "states, 199, false",
        "regional-groups, 6, true",
        "organisations, 12, false",
        "sessions, 54, false",
        "upr-info-issues, 54, false",
        "action-categories, 5, true",
        "position-wordings, 43, false",
        "treaties, 93, false",
        "sdgs, 186, true",
        "uhri-themes, 215, false",
        "uhri-persons, 62, false",
        "un-mechanisms, 70, false",
        "upr-info-issues-present, 56, false",
        "cycles, 4, false",
        "term-schemes, 6, false",
        "upr-common-words, 720, false"
    })
    void theListHasThisManyEntries(String name, int size, boolean closed) {
        Codelist list = Codelist.of(name);

        assertThat(list.entries()).hasSize(size);
        assertThat(list.closed()).isEqualTo(closed);
        assertThat(list).hasToString(name + " (" + size + " entries)");
    }

    @Test
    void thereAreNoOtherListsThanTheseAndThoseOfEnums() {
        assertThat(Codelist.names()).hasSize(16 + 11).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyEntryHasACodeATitleAndASource(String name) {
        Codelist list = Codelist.of(name);

        assertThat(list.name()).isEqualTo(name);
        assertThat(list.title()).isNotBlank();
        assertThat(list.source()).isNotBlank();
        assertThat(list.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.code()).isNotBlank().isEqualTo(entry.code().strip());
            assertThat(entry.title()).isNotBlank();
            assertThat(entry.source()).isPresent();
            assertThat(entry.columns()).doesNotContainKeys(COLUMNS.toArray(String[]::new));
            assertThat(list.find(entry.code())).containsSame(entry);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileIsUtf8WithLfAndTheCommonColumnsFirst(String name) throws IOException {
        try (InputStream bytes = Codelist.class.getResourceAsStream("/codelist/" + name + ".csv")) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(text).startsWith(String.join(",", COLUMNS)).endsWith("\n");
            assertThat(text).doesNotContain("\r", "\uFEFF", "\uFFFD");
        }
    }

    static List<String> names() {
        return Codelist.names();
    }

    @Test
    void anUnknownListIsRefusedWithTheNamesThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codelist.of("planets"))
                .withMessageContaining("\"planets\"")
                .withMessageContaining("sessions, states");
    }

    @Test
    void aListIsReadOnce() {
        assertThat(Codelist.of("states")).isSameAs(Codelist.of("states"));
    }

    @Test
    void findIsExact() {
        assertThat(Codelist.of("states").find("KAZ")).map(Codelist.Entry::title).contains("Kazakhstan");
        assertThat(Codelist.of("states").find("kaz")).isEmpty();
    }

    @Test
    void ownColumnsKeepTheirOrderAndBlankCellsAreLeftOut() {
        Codelist.Entry session = Codelist.of("sessions").find("40").orElseThrow();

        assertThat(session.columns().keySet()).containsExactly("cycle", "start", "year");
        assertThat(session.column("start")).contains("2022-01-24");
        assertThat(session.column("end")).isEmpty();
        assertThat(session.column("no such column")).isEmpty();
    }

    @Test
    void anEntryCannotBeChanged() {
        Map<String, String> columns =
                Codelist.of("sessions").find("40").orElseThrow().columns();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> columns.put("end", "2022-02-04"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Codelist.of("sessions").entries().remove(0));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CodelistReader.rows(
                        new StringReader("code,name\nKAZ,Kazakhstan\n"), "/codelist/x.csv", List.of("code", "title")))
                .withMessageContaining("/codelist/x.csv")
                .withMessageContaining("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZ,Kazakhstan,Asia", "KAZ", "KAZ,Kazakhstan\nCHN"})
    void aRaggedRowIsRefusedAlsoWhereItIsTheFirst(String rows) {
        assertThatIllegalStateException()
                .isThrownBy(() -> CodelistReader.rows(
                        new StringReader("code,title\n" + rows + "\n"), "/codelist/x.csv", List.of("code")))
                .withMessageContaining("/codelist/x.csv");
    }

    @Test
    void aColumnThatOccursTwiceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CodelistReader.rows(
                        new StringReader("code,code\nKAZ,KAZ\n"), "/codelist/x.csv", List.of("code")))
                .withMessageContaining("/codelist/x.csv");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CodelistReader.entries("planets"))
                .withMessageContaining("/codelist/planets.csv");
    }

    @Test
    void aCodeThatOccursTwiceIsNamed() {
        CodelistIndex.Line line = new CodelistIndex.Line("x", "X", true, "here");
        Codelist.Entry entry = new Codelist.Entry(
                "KAZ", "Kazakhstan", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> new Codelist(line, List.of(entry, entry)))
                .withMessageContaining("\"KAZ\" twice");
    }
}
