package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

    @Test
    void thereAre193MembersTwoObserversAndFourOthers() {
        assertThat(States.all())
                .hasSize(199)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(States.all()).filteredOn(State::unMember).hasSize(193);
        assertThat(States.all())
                .filteredOn(state -> state.uprInfoName().isEmpty())
                .extracting(state -> state.code().code())
                .containsExactly("COK", "EUE", "NIU", "XKX");
    }

    @Test
    void aStateIsFoundByItsCode() {
        State cuba = States.find(StateCode.of("CUB")).orElseThrow();

        assertThat(cuba.name()).isEqualTo("Cuba");
        assertThat(cuba.officialName()).isEqualTo("Republic of Cuba");
        assertThat(cuba.alpha2()).contains("CU");
        assertThat(cuba.m49()).contains("192");
        assertThat(cuba.regionalGroup()).contains("GRULAC");
        assertThat(cuba.uprInfoGroup()).contains("GRULAC");
        assertThat(cuba.uprInfoOrganisations()).containsExactly("OAS", "OEI", "ACS");
        assertThat(cuba).hasToString("Cuba (CUB)");
        assertThat(States.find(StateCode.of("ZZZ"))).isEmpty();
    }

    @Test
    void groupsAndOrganisationsAreCodesOfTheirLists() {
        assertThat(States.all()).allSatisfy(state -> {
            assertThat(state.regionalGroup().flatMap(StatesTest::uprInfoNameOfGroup))
                    .isEqualTo(state.uprInfoGroup());
            assertThat(state.uprInfoOrganisations())
                    .allSatisfy(org ->
                            assertThat(Codelist.of("organisations").find(org)).isPresent());
        });
    }

    private static Optional<String> uprInfoNameOfGroup(String group) {
        return Codelist.of("regional-groups").find(group).orElseThrow().column("upr_info_name");
    }

    @Test
    void everySpellingResolvesToItsStateHoweverItIsWritten() {
        for (State state : States.all()) {
            for (String spelling : spellings(state)) {
                assertThat(variants(spelling))
                        .allSatisfy(variant ->
                                assertThat(States.resolve(variant)).as(variant).contains(state));
            }
            assertThat(States.resolve(state.code().code())).as(state.toString()).contains(state);
        }
    }

    private static List<String> spellings(State state) {
        return Stream.of(
                        Stream.of(state.name(), state.officialName()),
                        state.uprInfoName().stream(),
                        state.aliases().stream())
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> variants(String spelling) {
        return Stream.of(
                spelling,
                spelling.toUpperCase(Locale.ROOT),
                spelling.toLowerCase(Locale.ROOT),
                Normalizer.normalize(spelling, Normalizer.Form.NFD),
                Normalizer.normalize(spelling, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
                spelling.replace('\'', '’'),
                spelling.replace('’', '\''),
                spelling.replace('\'', '‘').replace('’', '`'),
                spelling.replace('-', '\u2011'),
                spelling.replace('-', ' '),
                spelling.replace(" and ", " & "),
                spelling.replace("&", "and"),
                spelling.replace(' ', '\u00A0'),
                "  " + spelling.replace(" ", "  ") + "\n",
                "the " + spelling,
                spelling + "*",
                spelling + " **");
    }

    @ParameterizedTest
    @CsvSource({
        "guinea bissau, GNB",
        "Guinea–Bissau, GNB",
        "St.Lucia, LCA",
        "'St Vincent and Grenadines', VCT",
        "Saint Kitts & Nevis, KNA",
        "D.P.R.K., PRK",
        "Gambia (the), GMB",
        "Netherlands (the), NLD",
        "'Korea, Republic of', KOR",
        "'Korea, Democratic People''s Republic of', PRK",
        "Iran(Islamic Republic of), IRN",
        "COTE DʼIVOIRE, CIV",
        "TÜRKİYE, TUR",
        "State of Palestine*, PSE",
        "UK, GBR",
        "uk, GBR",
        "KZ, KAZ",
        "KAZ, KAZ",
        "' KAZ ', KAZ",
        "Kaz\u00ADakhstan, KAZ"
    })
    void thisNamesThatState(String name, String code) {
        assertThat(States.resolve(name)).map(State::code).contains(StateCode.of(code));
        assertThat(States.require(name)).isEqualTo(StateCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "the",
                "*",
                "(Unknown)",
                "&#40;Unknown&#41;",
                "kaz",
                "kz",
                "ZZZ",
                "Korea",
                "Guinea 1",
                "Kazakhstan, Chad",
                "Chad Mali",
                "ICRMW"
            })
    void thisNamesNoState(String name) {
        assertThat(States.resolve(name)).isEmpty();
    }

    @Test
    void twoNamesSideBySideNeverNameAThirdState() {
        List<String> names = States.all().stream().map(State::name).toList();

        assertThat(names)
                .allSatisfy(first -> assertThat(names)
                        .allSatisfy(second -> assertThat(States.resolve(first + ", " + second))
                                .isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "Kazakstan, KAZ",
        "Kazahkstan, KAZ",
        "Swizerland, CHE",
        "Austrlia, AUS",
        "Nigera, NGA",
        "Libia, LBY",
        "Phillipines, PHL",
        "Boznia and Herzegovina, BIH",
        "Untied States of America, USA",
        "Untied Kingdom, GBR",
        "Chda, TCD"
    })
    void aMisspeltNameIsNearToItsState(String name, String code) {
        assertThat(States.resolve(name)).isEmpty();
        assertThat(States.closest(name)).map(State::code).contains(StateCode.of(code));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> States.require(name))
                .withMessageContaining("\"" + name + "\"")
                .withMessageContaining("did you mean ")
                .withMessageContaining("(" + code + ")?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Atlantis", "(Unknown)", "European Economic Community", "ICRMW"})
    void nothingIsSuggestedForANameThatIsNearToNone(String name) {
        assertThat(States.closest(name)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> States.require(name))
                .withMessage("no State is called \"" + name + "\"");
    }

    @Test
    void aTurkishDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            StateNames names = new StateNames(States.all());

            for (State state : States.all()) {
                String upper = state.name().toUpperCase(Locale.ROOT);
                assertThat(names.resolve(upper)).as(upper).contains(state);
            }
            assertThat(names.closest("LİECHTENSTEN").map(State::code)).contains(StateCode.of("LIE"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSpellingOfTwoStatesIsRefused() {
        State chad = States.find(StateCode.of("TCD")).orElseThrow();
        State other = new State(
                StateCode.of("ZZZ"),
                Optional.empty(),
                Optional.empty(),
                "The  CHAD",
                "The CHAD",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);

        assertThatIllegalStateException()
                .isThrownBy(() -> new StateNames(List.of(chad, other)).resolve("chad."))
                .withMessageContaining("Chad (TCD)")
                .withMessageContaining("(ZZZ)");
    }
}
