package io.github.openupr.io.document;

import static io.github.openupr.io.document.Addenda.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.document.Addenda.Read;
import org.junit.jupiter.api.Test;

/** Tables in which States answer: with header or without, grouped, with ticks, with lists in their cells. */
class AddendumTableTest {

    @Test
    void aTableHasAHeader() {
        Read read = Addenda.rows(
                row("No.", "Recommendation", "Position", "Comment"),
                row("140.1", "Ratify the Convention (Peru)", "Supported", ""),
                row("140.2", "Support the Protocol (Mali, Chad)", "Noted", "It is being studied."),
                row("140.3.", "Build roads (Oman)", "Supported in part", "Money is short."),
                row("", "", "", "It will come in 2020."),
                row("140.4", "Build bridges (Oman)", "", ""),
                row("140.5", "Build schools (Oman)", "See paragraph 3", ""));
        assertThat(read.answers())
                .containsExactly("140.1 supported", "140.2 noted", "140.3 supported in part", "140.5 unclear");
        assertThat(read.comment("140.2")).isEqualTo("It is being studied.");
        assertThat(read.comment("140.3")).isEqualTo("Money is short. It will come in 2020.");
        assertThat(read.values("answer_without_position")).containsExactly("140.4");
        assertThat(read.values("answer_unclear")).containsExactly("See paragraph 3");
        assertThat(read.values("answers_missing")).containsExactly("140.4");
        assertThat(read.response("140.2").getSource().orElseThrow().getLocation())
                .contains("page 2, row 3");
    }

    @Test
    void aTableHasNoHeader() {
        Read read = Addenda.rows(
                row("140.1 Ratify the Convention (Peru)", "Accepted"),
                row("140.2 Accept the Protocol (Mali)", "Not accepted: it is being studied"),
                row("1", "140.3", "Partially accepted", "Money is short."));
        assertThat(read.answers()).containsExactly("140.1 supported", "140.2 noted", "140.3 supported in part");
        assertThat(read.comment("140.2")).isEqualTo("it is being studied");
    }

    @Test
    void aRowOverTheWidthGroupsThoseBelow() {
        Read read = Addenda.rows(
                row("Number", "Recommendation"),
                row("Supported recommendations", ""),
                row("140.1", "Ratify the Convention (Peru)"),
                row("140.3", "Build roads (Oman)"),
                row("", "Noted recommendations"),
                row("140.2", "Ratify the Protocol (Mali)"));
        assertThat(read.answers()).containsExactly("140.1 supported", "140.3 supported", "140.2 noted");
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void cellsHoldListsBesideOrBelowAPosition() {
        assertThat(Addenda.rows(row("Supported", "140.1, 140.2–140.4"), row("Noted", "140.5; 140.6"))
                        .answers())
                .containsExactly(
                        "140.1 supported",
                        "140.2 supported",
                        "140.3 supported",
                        "140.4 supported",
                        "140.5 noted",
                        "140.6 noted");
        assertThat(Addenda.rows(row("Supported", "Noted"), row("140.1, 140.2", "140.3"), row("140.4", ""))
                        .answers())
                .containsExactly("140.1 supported", "140.2 supported", "140.3 noted", "140.4 supported");
    }

    @Test
    void aTickStandsInTheColumnOfThePosition() {
        Read read = Addenda.rows(
                row("No.", "Recommendation", "Accepted", "Noted"),
                row("1", "Ratify the Convention (Peru)", "✓", ""),
                row("2", "Ratify the Protocol (Mali)", "", "X"));
        assertThat(read.answers()).containsExactly("1 supported", "2 noted");
    }

    @Test
    void aRowWithoutNumberIsTold() {
        Read read = Addenda.rows(
                row("No.", "Recommendation", "Position"),
                row("", "Ratify the Convention (Peru)", "Supported"),
                row("140.1", "Build roads (Oman)", "Supported"));
        assertThat(read.codes()).containsExactly("answer_row_not_understood");
        assertThat(read.answers()).containsExactly("140.1 supported");
    }
}
