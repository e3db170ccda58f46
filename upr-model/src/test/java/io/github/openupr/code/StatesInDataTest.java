package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every name of a State in the real data, against the codelist. */
class StatesInDataTest {

    @ParameterizedTest
    @CsvSource({"data/appendix/values-to.csv, To, 193", "data/appendix/values-from.csv, From, 168"})
    void everyStateOfTheUprInfoExportIsKnownWithItsGroupAndOrganisations(String file, String column, int states)
            throws IOException {
        Set<StateCode> seen = new HashSet<>();
        for (NamedCsvRecord row : SharedData.csv(file)) {
            String name = row.getField(column);
            if (name.equals("&#40;Unknown&#41;")) {
                assertThat(States.resolve(name)).isEmpty();
            } else {
                State state = States.resolve(name).orElseThrow(() -> new AssertionError(name));
                assertThat(state.uprInfoName()).contains(name);
                assertThat(state.uprInfoGroup()).contains(row.getField("rgrp"));
                assertThat(String.join(", ", state.uprInfoOrganisations())).isEqualTo(row.getField("org"));
                assertThat(seen.add(state.code())).as(name).isTrue();
            }
        }

        assertThat(seen).hasSize(states);
    }

    @Test
    void everySpellingOfTheReportsResolvesButTheOneWithAFootnoteDigit() throws IOException {
        List<NamedCsvRecord> rows = SharedData.csv("data/appendix/values-recommending-state-forms.csv");

        assertThat(rows)
                .hasSizeGreaterThan(200)
                .filteredOn(row -> !States.resolve(row.getField("form_in_reports"))
                        .equals(States.resolve(row.getField("upr_info_name"))))
                .extracting(row -> row.getField("form_in_reports"))
                .containsExactly("Democratic People’s Republic of Korea 1");
    }

    @Test
    void everyStateOfTheReferenceTableIsInTheCodelist() throws IOException {
        assertThat(SharedData.csv("reference/states.csv")).hasSize(199).allSatisfy(row -> {
            State state = States.find(StateCode.of(row.getField("alpha3"))).orElseThrow();
            assertThat(state.name()).isEqualTo(row.getField("name"));
            assertThat(state.officialName()).isEqualTo(row.getField("official_name"));
            assertThat(String.join("|", state.aliases())).isEqualTo(row.getField("aliases"));
            assertThat(state.alpha2().orElse("")).isEqualTo(row.getField("alpha2"));
            assertThat(state.m49().orElse("")).isEqualTo(row.getField("m49"));
            assertThat(state.uprInfoOrganisations())
                    .containsExactlyInAnyOrderElementsOf(members(row.getField("member_of")));
        });
    }

    private static List<String> members(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
