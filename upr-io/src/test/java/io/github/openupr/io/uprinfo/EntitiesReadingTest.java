package io.github.openupr.io.uprinfo;

import static io.github.openupr.io.uprinfo.Entities.CHAD;
import static io.github.openupr.io.uprinfo.Entities.chadWith;
import static io.github.openupr.io.uprinfo.Entities.entity;
import static io.github.openupr.io.uprinfo.Entities.entityOf;
import static io.github.openupr.io.uprinfo.Entities.only;
import static io.github.openupr.io.uprinfo.Entities.page;
import static io.github.openupr.io.uprinfo.Entities.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openupr.code.Position;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Identifier;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Term;
import io.github.openupr.validation.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesReadingTest {

    @Test
    void aPageGivesAReviewAndOneRecommendationForEachState() throws IOException {
        ReadResult read = read(page());

        assertThat(read.dataset().getReviews()).singleElement().satisfies(review -> {
            assertThat(review.getId()).hasToString("TCD-4");
            assertThat(review.getSession()).hasValue(45);
        });
        assertThat(read.dataset().getRecommendations())
                .extracting(Recommendation::getText, Recommendation::getRecommendingStates)
                .containsExactly(
                        tuple("Plant trees along the road to the capital.", List.of(StateCode.of("PER"))),
                        tuple("<p>Go on with *reading lessons* for adults</p>", List.of(StateCode.of("TTO"))),
                        tuple("Build a library in each town", List.of(StateCode.of("BIH"))));
        assertAddsUp(read.counts(), 4, 3, 1, 0, 0);
    }

    @Test
    void positionsKeepTheirWording() throws IOException {
        assertThat(read(page()).dataset().getRecommendations())
                .extracting(each -> each.getResponse().orElseThrow())
                .extracting(Response::getPosition, each -> each.getWording().orElseThrow())
                .containsExactly(
                        tuple(Position.SUPPORTED, "Supported"),
                        tuple(Position.NOTED, "Noted"),
                        tuple(Position.NOTED, "Not Supported"));
    }

    @Test
    void issuesOfTheExportKeepItsCodesAndNewOnesHaveThoseOfThePresentList() throws IOException {
        ReadResult read = read(page());

        assertThat(read.dataset().getRecommendations().get(0).getThemes())
                .extracting(Term::getScheme, each -> each.getCode().orElse(""))
                .containsExactly(tuple("upr_info", "environment"), tuple("upr_info", "development"));
        assertThat(read.dataset().getRecommendations().get(2).getThemes())
                .extracting(Term::getScheme, each -> each.getCode().orElse(""), Term::getLabel)
                .containsExactly(
                        tuple("upr_info_present", "", "Right to life"),
                        tuple(
                                "upr_info_present",
                                "national-human-rights-institution",
                                "National Human Rights Institution"));
        assertThat(notices(read, "unknown_theme"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.value()).contains("Right to life"));
    }

    @Test
    void whatTheModelDoesNotKnowIsKept() throws IOException {
        Recommendation second = read(page()).dataset().getRecommendations().get(1);

        assertThat(second.getIdentifiers())
                .containsExactly(
                        Identifier.builder().scheme("upr_info").value("sh2").build());
        assertThat(second.getExtras())
                .containsEntry("_id", "id-2")
                .containsEntry("template", "tpl-rec")
                .containsEntry("language", "en")
                .containsEntry("creationDate", "1700000000002")
                .containsEntry("published", "true")
                .containsEntry("metadata.session", "45 - January 2024")
                .containsEntry("metadata.recommending_state.value", "s-trini")
                .containsEntry("Text-End", " ")
                .doesNotContainKeys(
                        "sharedId",
                        "metadata.response",
                        "metadata.action_category",
                        "metadata.recommending_state",
                        "metadata.state_under_review___regional_group");
        assertThat(second.getActionCategory()).hasValue(2);
    }

    @Test
    void aDocumentNamedByItsSymbolStandsInTheSource() throws IOException {
        Recommendation third = read(page()).dataset().getRecommendations().get(2);

        assertThat(third.getSource().orElseThrow().getSymbol().orElseThrow()).hasToString("A/HRC/56/9");
        assertThat(third.getSource().orElseThrow().getLocation()).contains("record 3");
        assertThat(third.getExtras())
                .containsEntry("metadata.related_document.value", "doc-1")
                .doesNotContainKey("metadata.related_document");
        assertThat(only(read(chadWith("'related_document':[{'value':'d','label':'Report of the group'}]")))
                        .getExtras())
                .containsEntry("metadata.related_document", "Report of the group");
    }

    @Test
    void theIdIsThatOfTheSameRowInTheExport() throws IOException {
        String csv = """
                To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session
                Chad,Africa,"AU, OIC, OIF",Plant trees,Peru,GRULAC,OAS,Accepted,5,Environment,45
                """;
        ReadResult export = UprReader.of(SourceFormat.UPR_INFO_CSV)
                .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "x.csv");

        assertThat(only(read("[" + entity("a", CHAD) + "]")).getId())
                .isEqualTo(only(export).getId());
    }

    @Test
    void groupsAndOrganisationsAreKeptWhereTheStateDoesNotGiveThem() throws IOException {
        Recommendation record = only(
                read(
                        chadWith(
                                "'state_under_review___regional_group':[{'value':'g','label':'Asia-Pacific'}],"
                                        + "'state_under_review___organisations':[{'value':'o1','label':'AU (African Union)'},{'value':'o2','label':'X'}],"
                                        + "'recommending_state___regional_group':[{'value':'g2','label':'Latin America & Caribbean'}]")));

        assertThat(record.getExtras())
                .containsEntry("metadata.state_under_review___regional_group", "Asia-Pacific")
                .containsEntry(
                        "metadata.state_under_review___organisations",
                        "[{\"value\":\"o1\",\"label\":\"AU (African Union)\"},{\"value\":\"o2\",\"label\":\"X\"}]")
                .doesNotContainKey("metadata.recommending_state___regional_group");
    }

    @ParameterizedTest
    @CsvSource({"4,''", "Fourth cycle,''", "4th cycle (2022-2027),''", "Cycle 3,cycle_differs", "now,unknown_cycle"})
    void aCycleIsComparedWithThatOfTheSession(String label, String notice) throws IOException {
        ReadResult read = read(chadWith("'cycle':[{'value':'c','label':'" + label + "'}]"));

        assertThat(only(read).getReview()).hasToString("TCD-4");
        assertThat(read.counts().notices().keySet())
                .containsExactlyElementsOf(notice.isEmpty() ? List.<String>of() : List.of(notice));
        assertThat(only(read).getExtras().getOrDefault("metadata.cycle", "4")).isEqualTo(label);
    }

    @Test
    void aSecondSessionOfOneReviewIsToldAndKept() throws IOException {
        ReadResult read =
                read("[" + entity("a", CHAD) + "," + entity("b", CHAD.replace("'45'", "'46 - May 2024'")) + "]");

        assertThat(read.dataset().getReviews()).hasSize(1);
        assertThat(read.counts().notices()).containsOnlyKeys("session_differs");
        assertThat(read.dataset().getRecommendations().get(1).getExtras())
                .containsEntry("metadata.session", "46 - May 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"rows\":[%s],\"totalRows\":1}",
                "{\"totalRows\":1,\"rows\":[%s]}",
                "[{\"rows\":[%s]}]"
            })
    void entitiesAreReadHoweverTheyAreHeldAndFoundFromTheContent(String form, @TempDir Path folder) throws IOException {
        String json = String.format(Locale.ROOT, form, entity("a", CHAD));
        Path file = Files.writeString(folder.resolve("x"), json);

        assertThat(only(read(json)).getText()).isEqualTo("Plant trees");
        DetectedFormat detected = UprReader.detect(file);
        assertThat(detected.format()).contains(SourceFormat.UPR_INFO_JSON);
        assertThat(detected.reason()).contains("sharedId");
    }

    @Test
    void joinedPagesAreOneFile() throws IOException {
        String pages = "{\"rows\":[" + entity("a", CHAD) + "],\"totalRows\":2}\n{\"rows\":["
                + entity("b", CHAD.replace("trees", "flowers")) + "],\"totalRows\":2}\n";
        ReadResult read = read(pages);

        assertThat(read.dataset().getRecommendations()).hasSize(2);
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void whatStandsInTwoPagesIsReadOnce() throws IOException {
        ReadResult read = read("[" + entity("a", CHAD) + "," + entity("a", CHAD) + "]");

        assertThat(read.dataset().getRecommendations()).hasSize(1);
        assertThat(notices(read, "entity_repeated")).hasSize(1);
        assertAddsUp(read.counts(), 2, 1, 1, 0, 0);
    }

    @Test
    void whatWasEditedBetweenTwoPagesIsKeptTwiceAndTold() throws IOException {
        ReadResult read = read("[" + entity("a", CHAD) + "," + entity("a", CHAD.replace("trees", "flowers")) + "]");

        assertThat(read.dataset().getRecommendations()).hasSize(2);
        assertThat(read.counts().notices()).containsOnlyKeys("entity_differs");
    }

    @Test
    void translationsAreCountedAndLeftOut() throws IOException {
        String french = "'sharedId':'a','language':'fr'";
        ReadResult read = read("[" + entity("a", CHAD) + "," + entityOf(french, CHAD.replace("Plant trees", "Plantez"))
                + "," + entityOf(french, CHAD) + "]");

        assertThat(only(read).getText()).isEqualTo("Plant trees");
        assertThat(notices(read, "entities_translated")).singleElement().satisfies(notice -> {
            assertThat(notice.message()).contains("left out: 2");
            assertThat(notice.value()).contains("fr");
        });
        assertAddsUp(read.counts(), 3, 1, 2, 0, 0);
    }

    @Test
    void eachOtherKindIsToldOnce() throws IOException {
        String state = entityOf("'sharedId':'s','template':'t1'", "'x':[{'value':'y'}]");
        String bare = entityOf("'sharedId':'s'", "");
        ReadResult read = read("[" + state + "," + state + "," + bare + "]");

        assertThat(notices(read, "entities_of_other_kinds"))
                .extracting(each -> each.value().orElse(""))
                .containsExactly("of the template t1", "without properties");
        assertAddsUp(read.counts(), 3, 0, 3, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "7,'',true",
        "1,'',false",
        "10000,'',false",
        "7,',\"relation\":\"gte\"',false",
        "123456789012345678901234567890,'',false"
    })
    void aTotalAboveWhatIsThereIsTold(String total, String beside, boolean told) throws IOException {
        ReadResult read = read("{\"rows\":[" + entity("a", CHAD) + "],\"totalRows\":" + total + beside + "}");

        assertThat(read.counts().notices().containsKey("entities_missing")).isEqualTo(told);
    }

    @Test
    void aTotalMayBeAnObject() throws IOException {
        String form = "{\"totalRows\":{\"value\":7,\"relation\":\"%s\"},\"rows\":[" + entity("a", CHAD) + "]}";

        assertThat(read(String.format(Locale.ROOT, form, "eq")).counts().notices())
                .containsOnlyKeys("entities_missing");
        assertThat(read(String.format(Locale.ROOT, form, "gte")).notices()).isEmpty();
    }

    private static List<Notice> notices(ReadResult read, String code) {
        return read.notices().stream().filter(each -> each.code().equals(code)).toList();
    }

    private static void assertAddsUp(ReadCounts counts, long rows, long used, long skipped, long rejected, long blank) {
        assertThat(List.of(counts.rowsRead(), counts.rowsUsed(), counts.skipped(), counts.rejected(), counts.blank()))
                .containsExactly(rows, used, skipped, rejected, blank);
        assertThat(rows).isEqualTo(used + skipped + rejected + blank);
    }
}
