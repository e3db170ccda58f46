package io.github.openupr.validation;

import static io.github.openupr.validation.ConstraintRule.error;

import java.util.List;

/** The constraints of what a dataset says of itself and of its sources. */
final class ConstraintsOfMetadata {

    private ConstraintsOfMetadata() {}

    static List<ConstraintRule> all() {
        return List.of(
                error(
                        "UprDataset.schemaVersion NotBlank",
                        "blank_dataset_schema_version",
                        "The dataset does not say which version of the schema it follows.",
                        "Programs tell by the version whether they understand the file. Write the version, 1.0 for this schema.",
                        "schema of OpenUPR 1.0, member schemaVersion, which every dataset has"),
                ofDataset("title", "title of the dataset", "Catalogues show a dataset by its title. Write one"),
                ofDataset(
                        "description",
                        "description of the dataset",
                        "People decide by the description whether the data serve them. Write one"),
                ofDataset(
                        "publisher",
                        "publisher of the dataset",
                        "Whoever cites figures names who published them. Write the name"),
                ofDataset(
                        "license",
                        "licence of the dataset",
                        "Nobody knows what may be done with the data. Write the licence, best as its SPDX identifier"),
                error(
                        "DatasetMetadata.language LanguageTag",
                        "metadata_language_malformed",
                        "The language of the dataset is no language tag.",
                        "Programs choose dictionaries and word lists by the tag and understand only the standard form, such as en"
                                + " or fr-CA. Correct it.",
                        "BCP 47 (RFC 5646), Tags for Identifying Languages, section 2.1"),
                error(
                        "DataSource.id NotBlank",
                        "blank_source_id",
                        "A source of the dataset has a blank id.",
                        "Records point at their source by its id, so none can point at this one. Give it a short one, such as"
                                + " report.",
                        ofSources("id")),
                ofSource("title", "title", "Readers see by the title which document a figure comes from. Write it"),
                ofSource("publisher", "publisher", "Readers judge a source by who published it. Write the name"),
                ofSource(
                        "format",
                        "format",
                        "The format tells how to read or write the file again. Name it, such as upr-info-csv"),
                error(
                        "DataSource.url AbsoluteUrl",
                        "source_url_not_absolute",
                        "The web address of a source is no absolute URL.",
                        "Readers cannot get from the dataset to its source. Write the address in full, with https:// and the"
                                + " host.",
                        "RFC 3986, Uniform Resource Identifier: Generic Syntax, section 3"),
                error(
                        "DataSource.sha256 Pattern",
                        "source_sha256_malformed",
                        "The SHA-256 digest of a source does not consist of 64 hexadecimal digits.",
                        "The digest proves that a file is the one that was read; this one fits no file. Compute it again, or"
                                + " leave it out.",
                        "RFC 6234, US Secure Hash Algorithms: a SHA-256 digest has 256 bits, 64 hexadecimal digits"));
    }

    private static ConstraintRule ofDataset(String member, String what, String why) {
        return blank("DatasetMetadata", "metadata", member, what, why, ofDatasets(member));
    }

    private static ConstraintRule ofSource(String member, String what, String why) {
        return blank("DataSource", "source", member, what + " of a source", why, ofSources(member));
    }

    private static ConstraintRule blank(
            String type, String owner, String member, String what, String why, String basis) {
        return error(
                type + "." + member + " NotBlankIfGiven",
                "blank_" + owner + "_" + member,
                "The " + what + " is blank.",
                why + ", or leave the member out.",
                basis);
    }

    private static String ofDatasets(String member) {
        return "schema of OpenUPR 1.0, member " + member + " of metadata, which follows DCAT and Frictionless Data";
    }

    private static String ofSources(String member) {
        return "schema of OpenUPR 1.0, member " + member + " of sources, which tells what records were read from";
    }
}
