package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lists say, and that they fit each other, the types and the data. */
class CodelistContentTest {

    @Test
    void sessionsRunFrom1To54AndStayInOrder() {
        List<Codelist.Entry> sessions = Codelist.of("sessions").entries();
        List<LocalDate> days = sessions.stream()
                .flatMap(session -> IntStream.of(0, 1)
                        .mapToObj(i -> session.column(i == 0 ? "start" : "end"))
                        .flatMap(Optional::stream))
                .map(LocalDate::parse)
                .toList();

        assertThat(sessions)
                .extracting(Codelist.Entry::code)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 54).mapToObj(Integer::toString).toList());
        assertThat(days).hasSize(95).isSorted();
        assertThat(sessions)
                .allSatisfy(session -> assertThat(session.column("start").stream())
                        .allSatisfy(start -> assertThat(start)
                                .startsWith(session.column("year").orElseThrow())));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 1", "13, 2", "26, 2", "27, 3", "40, 3", "41, 4", "54, 4"})
    void aSessionBelongsToACycle(int session, int cycle) {
        assertThat(Session.find(session).map(Session::cycle)).contains(Cycle.of(cycle));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 55, Integer.MAX_VALUE})
    void anUnknownSessionBelongsToNone(int session) {
        assertThat(Session.find(session).map(Session::cycle)).isEmpty();
    }

    @Test
    void sdgsAre17GoalsAnd169TargetsOfThem() {
        Codelist sdgs = Codelist.of("sdgs");

        assertThat(sdgs.entries()).allSatisfy(entry -> {
            SdgCode code = SdgCode.parse(entry.code());
            boolean target = code.code().contains(".");
            assertThat(entry.column("kind")).contains(target ? "target" : "goal");
            assertThat(entry.column("parent"))
                    .isEqualTo(target ? Optional.of(code.code().split("\\.", 2)[0]) : Optional.empty());
        });
        assertThat(sdgs.entries())
                .filteredOn(entry -> entry.column("kind").equals(Optional.of("goal")))
                .hasSize(17);
    }

    @Test
    void everyThemeHangsBelowOneOfItsEditionAndALevelUp() {
        Codelist themes = Codelist.of("uhri-themes");

        assertThat(themes.entries()).allSatisfy(theme -> {
            int level = theme.column("level").map(Integer::valueOf).orElseThrow();
            assertThat(theme.column("parent").isPresent()).isEqualTo(level > 1);
            assertThat(theme.column("parent").stream()).allSatisfy(code -> {
                Codelist.Entry parent = themes.find(code).orElseThrow();
                assertThat(parent.column("edition")).isEqualTo(theme.column("edition"));
                assertThat(parent.column("level")).contains(Integer.toString(level - 1));
            });
        });
    }

    @ParameterizedTest
    @CsvSource({"uhri-themes, 104", "uhri-persons, 26"})
    void whatIsNotInTheCurrentEditionIsSuperseded(String list, int current) {
        assertThat(Codelist.of(list).entries())
                .allSatisfy(entry -> assertThat(entry.status())
                        .isEqualTo(
                                entry.column("edition").equals(Optional.of("current"))
                                        ? Optional.empty()
                                        : Optional.of("superseded")));
        assertThat(Codelist.of(list).entries())
                .filteredOn(entry -> entry.status().isEmpty())
                .hasSize(current);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uhri-themes",
                "uhri-persons",
                "un-mechanisms",
                "upr-info-issues",
                "upr-info-issues-present",
                "sdgs",
                "treaties",
                "states",
                "cycles",
                "sessions",
                "term-schemes"
            })
    void noTitleOccursTwiceInAnEditionButForTwoHeadings(String list) {
        Map<List<String>, Long> titles = Codelist.of(list).entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> List.of(entry.column("edition").orElse(""), entry.title()), Collectors.counting()));
        titles.values().removeIf(count -> count == 1);

        assertThat(titles.keySet())
                .extracting(key -> key.get(1))
                .containsExactlyInAnyOrderElementsOf(
                        list.equals("uhri-themes")
                                ? List.of("Human rights defenders", "Right to development")
                                : List.of());
    }

    @Test
    void oldGroupsOfPersonsMapToCurrentOnes() {
        Codelist persons = Codelist.of("uhri-persons");

        assertThat(persons.entries())
                .filteredOn(entry -> entry.column("maps_to").isPresent())
                .hasSizeGreaterThan(20)
                .allSatisfy(entry -> {
                    assertThat(entry.status()).contains("superseded");
                    assertThat(entry.column("maps_to").flatMap(persons::find).flatMap(Codelist.Entry::status))
                            .isEmpty();
                    assertThat(entry.column("maps_to").flatMap(persons::find)).isPresent();
                });
    }

    @Test
    void presentIssuesNameTheSameIssueOf2015() {
        Codelist issues = Codelist.of("upr-info-issues");

        assertThat(Codelist.of("upr-info-issues-present").entries())
                .allSatisfy(entry -> assertThat(entry.column("same_as_2015"))
                        .isEqualTo(issues.find(entry.code())
                                .filter(issue -> issue.title().equals(entry.title()))
                                .map(Codelist.Entry::code)));
    }

    @Test
    void everySchemeOfTermsNamesTheListOfItsCodes() {
        // The numbered rights of the oldest thematic lists have no list of their own: they bring code and label.
        assertThat(Codelist.of("term-schemes").entries())
                .filteredOn(scheme -> scheme.column("codelist").isEmpty())
                .extracting(Codelist.Entry::code)
                .containsExactly("ohchr_rights");
        assertThat(Codelist.of("term-schemes").entries())
                .filteredOn(scheme -> scheme.column("codelist").isPresent())
                .extracting(scheme -> scheme.column("codelist").orElseThrow())
                .doesNotHaveDuplicates()
                .isSubsetOf(Codelist.names());
        assertThat(Codelist.of("term-schemes").find("upr_info").orElseThrow().column("codelist"))
                .contains("upr-info-issues");
    }

    @ParameterizedTest
    @CsvSource({"upr, 1", "treaty-body, 12", "special-procedure-thematic, 45", "special-procedure-country, 12"})
    void mechanismsAreOfFourTypes(String type, int count) {
        assertThat(Codelist.of("un-mechanisms").entries())
                .filteredOn(entry -> entry.column("type").equals(Optional.of(type)))
                .hasSize(count);
    }

    @Test
    void everyTreatyHasAWellFormedCodeAndAKind() {
        assertThat(Codelist.of("treaties").entries()).allSatisfy(entry -> {
            assertThat(TreatyCode.parse(entry.code())).hasToString(entry.code());
            assertThat(entry.column("kind")).isPresent();
            assertThat(entry.column("adopted").stream())
                    .allSatisfy(day -> assertThat(LocalDate.parse(day)).isNotNull());
        });
    }

    @Test
    void wordingsGiveAPositionThatExistsOrNone() {
        assertThat(Codelist.of("position-wordings").entries()).allSatisfy(entry -> {
            assertThat(entry.code())
                    .isEqualTo(entry.column("format").orElseThrow() + ":"
                            + entry.column("wording").orElseThrow());
            assertThat(entry.column("position").stream())
                    .allSatisfy(code -> assertThat(Position.parse(code)).isNotNull());
            assertThat(entry.column("claimed_status").stream())
                    .allSatisfy(code -> assertThat(ClaimedStatus.parse(code)).isNotNull());
            assertThat(entry.column("partial")).isIn(Optional.empty(), Optional.of("true"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "upr-info-csv:Accepted, supported",
        "upr-info-csv:Supported, supported",
        "upr-info-csv:Noted, noted",
        "upr-info-csv:Rejected, noted",
        "upr-info-csv:Pending, pending",
        "upr-info-csv:General Response, unclear",
        "upr-info-csv:No Response,",
        "upr-info-csv:Voluntary Pledge,",
        "uhri-derived:NA,",
        "uhri-xlsx:- Supported/Noted, supported",
        "upr-info-json:Not Supported, noted"
    })
    void aWordingMeansThisPosition(String code, String position) {
        assertThat(Codelist.of("position-wordings").find(code).orElseThrow().column("position"))
                .isEqualTo(Optional.ofNullable(position));
    }

    @Test
    void partialAnswersAreSupported() {
        assertThat(Codelist.of("position-wordings").entries())
                .filteredOn(entry -> entry.column("partial").isPresent())
                .hasSize(7)
                .allSatisfy(entry -> assertThat(entry.column("position")).contains("supported"));
    }

    @Test
    void theIssuesAreThoseOfTheExport() throws IOException {
        assertThat(SharedData.column("data/appendix/values-issue.csv", "issue"))
                .containsExactlyInAnyOrderElementsOf(Codelist.of("upr-info-issues").entries().stream()
                        .map(Codelist.Entry::title)
                        .toList());
    }

    @Test
    void theOrganisationsAreThoseOfTheExport() throws IOException {
        assertThat(SharedData.column("data/appendix/values-org.csv", "org"))
                .filteredOn(org -> !org.isEmpty() && !org.contains("Unknown"))
                .containsExactlyInAnyOrderElementsOf(Codelist.of("organisations").entries().stream()
                        .map(Codelist.Entry::code)
                        .toList());
    }

    @Test
    void theResponsesOfTheExportAreWordingsOfIt() throws IOException {
        assertThat(SharedData.column("data/appendix/values-response.csv", "response"))
                .allSatisfy(
                        response -> assertThat(Codelist.of("position-wordings").find("upr-info-csv:" + response))
                                .isPresent());
    }
}
