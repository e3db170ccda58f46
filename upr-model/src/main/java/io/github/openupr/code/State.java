package io.github.openupr.code;

import java.util.List;
import java.util.Optional;

/**
 * A State, or another name that the Universal Human Rights Index lists among countries, with the names that documents
 * and datasets give it.
 *
 * <p>From the codelist {@code states}. Groups and organisations are those of UPR Info's export of 14 August 2015.
 * Immutable and thread-safe.
 *
 * <p>Basis: ISO 3166-1, UN M49, UNTERM, and the columns {@code To} and {@code From} of UPR Info.
 *
 * @param code the ISO 3166-1 alpha-3 code
 * @param alpha2 the ISO 3166-1 alpha-2 code
 * @param m49 the UN M49 code, three digits
 * @param name the short name that the United Nations use in English
 * @param officialName the formal name, without a leading "the"
 * @param aliases other spellings seen: former names, short forms, misprints
 * @param regionalGroup the group in the Human Rights Council, a code of the codelist {@code regional-groups}
 * @param uprInfoName the name that UPR Info's export uses, such as {@code Cote d'Ivoire}; absent where it has none
 * @param uprInfoGroup the group that UPR Info's export gives ({@code To-Rgrp}, {@code From-Rgrp}), such as {@code Asia}
 * @param uprInfoOrganisations the organisations that UPR Info's export gives ({@code To-Org}, {@code From-Org}), in its
 *     order
 * @param unMember whether it is a Member State of the United Nations
 */
public record State(
        StateCode code,
        Optional<String> alpha2,
        Optional<String> m49,
        String name,
        String officialName,
        List<String> aliases,
        Optional<String> regionalGroup,
        Optional<String> uprInfoName,
        Optional<String> uprInfoGroup,
        List<String> uprInfoOrganisations,
        boolean unMember) {

    /** Copies the lists, so that the State cannot change. */
    public State {
        aliases = List.copyOf(aliases);
        uprInfoOrganisations = List.copyOf(uprInfoOrganisations);
    }

    static State of(Codelist.Entry entry) {
        return new State(
                StateCode.of(entry.code()),
                entry.column("alpha2"),
                entry.column("m49"),
                entry.title(),
                entry.description().orElse(entry.title()),
                split(entry, "aliases", "\\|"),
                entry.column("regional_group"),
                entry.column("upr_info_name"),
                entry.column("upr_info_group"),
                split(entry, "upr_info_organisations", ", "),
                entry.column("un_member").filter("true"::equals).isPresent());
    }

    private static List<String> split(Codelist.Entry entry, String column, String separator) {
        return entry.column(column)
                .map(cell -> List.of(cell.split(separator, -1)))
                .orElse(List.of());
    }

    /** The name and the code, such as {@code Kazakhstan (KAZ)}. */
    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
