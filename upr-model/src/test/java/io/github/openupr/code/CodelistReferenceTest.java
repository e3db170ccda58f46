package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists say what the tables of reference say that they were made from. */
class CodelistReferenceTest {

    /** The list whose codes of themes were added when it was read; the table is older. */
    private static final String LATER_LIST = "thematic list of recommendations, session 31";

    @ParameterizedTest
    @MethodSource("tables")
    void theListAgreesWithItsTable(String list, String table, Map<String, String> columns) throws IOException {
        List<Map<String, String>> expected = SharedData.csv("reference/" + table + ".csv").stream()
                .map(row -> values(columns, column -> row.getField(columns.get(column))))
                .toList();

        assertThat(Codelist.of(list).entries())
                .filteredOn(entry -> !entry.source().orElse("").endsWith(LATER_LIST))
                .extracting(entry -> values(columns, column -> cell(entry, column)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Older values of UPR Info, which the table has under "other", are listed under UPR Info. */
    @Test
    void everyWordingOfAPositionIsListed() throws IOException {
        Codelist wordings = Codelist.of("position-wordings");

        assertThat(SharedData.csv("reference/positions.csv")).hasSize(41).allSatisfy(row -> {
            String wording = row.getField("wording");
            assertThat(wordings.find(row.getField("source_format") + ":" + wording)
                            .or(() -> wordings.find("upr-info-csv:" + wording)))
                    .isPresent();
        });
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        "uhri-themes",
                        "themes-uhri",
                        Map.of(
                                "code", "code",
                                "title", "label",
                                "parent", "parent",
                                "level", "level",
                                "edition", "edition")),
                Arguments.of(
                        "uhri-persons",
                        "affected-persons-uhri",
                        Map.of("code", "code", "title", "label", "edition", "edition", "maps_to", "maps_to")),
                Arguments.of(
                        "un-mechanisms",
                        "mechanisms-uhri",
                        Map.of(
                                "code", "code",
                                "title", "label",
                                "type", "type",
                                "full_name", "full_name",
                                "aliases", "aliases")),
                Arguments.of(
                        "upr-info-issues-present",
                        "issues-upr-info-present",
                        Map.of("code", "code", "title", "label", "same_as_2015", "same_as_2015")),
                Arguments.of("upr-info-issues", "issues-upr-info", Map.of("code", "code", "title", "label")),
                Arguments.of(
                        "sdgs",
                        "sdgs",
                        Map.of(
                                "code", "code",
                                "title", "label",
                                "kind", "kind",
                                "parent", "parent",
                                "uhri_label", "uhri_label")),
                Arguments.of(
                        "treaties",
                        "treaties",
                        Map.of(
                                "code", "code",
                                "title", "name",
                                "aliases", "aliases",
                                "adopted", "adopted",
                                "body", "body",
                                "kind", "kind")),
                Arguments.of(
                        "sessions",
                        "sessions",
                        Map.of(
                                "code", "session",
                                "cycle", "cycle",
                                "start", "start_date",
                                "end", "end_date",
                                "year", "year")),
                Arguments.of("organisations", "organisations", Map.of("code", "code", "title", "name")),
                Arguments.of("action-categories", "action-categories", Map.of("code", "code")));
    }

    private static Map<String, String> values(Map<String, String> columns, UnaryOperator<String> value) {
        return columns.keySet().stream().collect(Collectors.toMap(Function.identity(), value));
    }

    private static String cell(Codelist.Entry entry, String column) {
        return switch (column) {
            case "code" -> entry.code();
            case "title" -> entry.title();
            default -> entry.column(column).orElse("");
        };
    }
}
