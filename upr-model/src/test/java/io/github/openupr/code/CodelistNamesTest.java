package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodelistNamesTest {

    @ParameterizedTest
    @CsvSource({
        "treaties, op-cedaw, OP-CEDAW",
        "treaties, ' Banjul  charter ', ACHPR",
        "treaties, Pact of San Jose, ACHR",
        "treaties, African Charter on Human and Peoples’ Rights, ACHPR",
        "treaties, the Convention on the Rights of the Child, CRC",
        "uhri-themes, Access to justice and remedy, access-to-justice-and-remedy",
        "uhri-themes, A12, A12",
        "uhri-themes, a12, A12",
        "uhri-themes, A12 Acceptance of international norms, A12",
        "uhri-themes, 'A12. Acceptance of international norms', A12",
        "uhri-persons, women & GIRLS, women-and-girls",
        "uhri-persons, Prison officials, old-prison-officials",
        "un-mechanisms, Human Rights Committee, CCPR",
        "un-mechanisms, IE  Albinism, ie-albinism",
        "un-mechanisms, 'Committee on Economic, Social and Cultural Rights', CESCR",
        "upr-info-issues, WOMEN’S RIGHTS, womens-rights",
        "upr-info-issues-present, HIV – Aids, hiv-aids",
        "sdgs, no poverty, 1",
        "sdgs, '16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', 16",
        "sdgs, '8.7 – End modern slavery, trafficking and child labour', 8.7",
        "action-categories, 4 - General action, 4",
        "regional-groups, Asia, Asia-Pacific Group",
        "regional-groups, Latin America & Caribbean, GRULAC",
        "position, NOTED, noted"
    })
    void anEntryIsFoundByCodeTitleOrAlias(String list, String name, String code) {
        assertThat(Codelist.of(list).resolve(name)).map(Codelist.Entry::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "the", "-", "no such thing", "Convention"})
    void anythingElseNamesNothing(String name) {
        assertThat(Codelist.names())
                .allSatisfy(list -> assertThat(Codelist.of(list).resolve(name)).isEmpty());
    }

    @Test
    void theCurrentEditionComesFirst() {
        Codelist persons = Codelist.of("uhri-persons");

        assertThat(persons.resolve("children")).map(Codelist.Entry::status).contains(Optional.empty());
        assertThat(persons.resolve("old-children"))
                .flatMap(Codelist.Entry::status)
                .contains("superseded");
        assertThat(persons.resolve("Social workers"))
                .flatMap(Codelist.Entry::status)
                .contains("superseded");
    }

    @Test
    void everyCodeResolvesToItsEntryAsItIs() {
        assertThat(Codelist.names())
                .map(Codelist::of)
                .allSatisfy(list -> assertThat(list.entries())
                        .allSatisfy(
                                entry -> assertThat(list.resolve(entry.code())).containsSame(entry)));
    }

    @Test
    void noNameIsAmbiguousInAnEditionButThese() {
        Map<String, Object> ambiguous = new TreeMap<>();
        for (String name : Codelist.names()) {
            if (!name.equals("position-wordings")) {
                Codelist.of(name).entries().stream()
                        .collect(Collectors.groupingBy(entry -> entry.column("edition")))
                        .values()
                        .forEach(edition -> ambiguous.putAll(ambiguousNames(edition)));
            }
        }

        // A heading of the frame of 2014 and the one theme or the first one below it have the same label.
        assertThat(ambiguous)
                .isEqualTo(Map.of(
                        "equality and non discrimination",
                        new TreeSet<>(List.of("B3", "B31")),
                        "human rights defenders",
                        new TreeSet<>(List.of("H", "H1")),
                        "right to development",
                        new TreeSet<>(List.of("B4", "B41"))));
        Codelist themes = Codelist.of("uhri-themes");
        assertThat(themes.resolve("B31")).map(Codelist.Entry::title).contains("Equality & non-discrimination");
    }

    @Test
    void anAmbiguousNameResolvesToNothing() {
        // Six sources word it so, with the same position but other codes.
        assertThat(Codelist.of("position-wordings").resolve("Noted")).isEmpty();

        Codelist.Entry first = entry("a", "Equality");
        Codelist.Entry second = entry("b", "EQUALITY");
        CodelistNames names = new CodelistNames(List.of(first, second));
        assertThat(names.resolve("equality")).isEmpty();
        assertThat(names.resolve("A")).contains(first);
    }

    @Test
    void aNameThatIsAmbiguousInUseIsNotLookedUpAmongTheSuperseded() {
        Codelist.Entry old = new Codelist.Entry(
                "c",
                "Equality",
                Optional.empty(),
                Optional.of("superseded"),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        CodelistNames names = new CodelistNames(List.of(old, entry("a", "Equality"), entry("b", "equality")));

        assertThat(names.resolve("Equality")).isEmpty();
        assertThat(names.resolve("C")).contains(old);
    }

    @ParameterizedTest
    @CsvSource({
        "treaties, Bajnul Charter, ACHPR",
        "treaties, ICCPRR, ICCPR",
        "uhri-persons, Statless persons, stateless-persons",
        "sdgs, Zero hungr, 2"
    })
    void aMisspeltNameIsNearToItsEntry(String list, String name, String code) {
        assertThat(Codelist.of(list).resolve(name)).isEmpty();
        assertThat(Codelist.of(list).closest(name)).map(Codelist.Entry::code).contains(code);
    }

    @Test
    void nothingIsSuggestedForANameThatIsNearToNone() {
        assertThat(Codelist.of("treaties").closest("Kyoto")).isEmpty();
        assertThat(Codelist.of("treaties").closest("")).isEmpty();
    }

    private static Map<String, Set<String>> ambiguousNames(List<Codelist.Entry> entries) {
        Map<String, Set<String>> codes = new TreeMap<>();
        entries.forEach(entry -> CodelistNames.names(entry)
                .forEach(name -> codes.computeIfAbsent(Spelling.key(name), key -> new TreeSet<>())
                        .add(entry.code())));
        codes.values().removeIf(named -> named.size() == 1);
        return codes;
    }

    private static Codelist.Entry entry(String code, String title) {
        return new Codelist.Entry(
                code, title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }
}
