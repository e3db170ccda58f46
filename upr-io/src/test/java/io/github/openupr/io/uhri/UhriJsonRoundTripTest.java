package io.github.openupr.io.uhri;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was read from the JSON export and is written again is the same, member by member. */
class UhriJsonRoundTripTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theRowsOfTheReviewsComeBackAndNoOthers() throws IOException {
        String text = UhriFiles.array(UhriFiles.PERU, UhriFiles.COMMITTEE);

        assertThat(again(text)).isEqualTo(MAPPER.readTree(UhriFiles.array(UhriFiles.PERU)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AnnotationId | null",
                "AnnotationId | \" \"",
                "AnnotationId | 17",
                "AnnotationType | \"- Others\"",
                "AnnotationType | null",
                "AffectedPersons | null",
                "AffectedPersons | [null]",
                "AffectedPersons | [\"Nobody known\",\" Children\"]",
                "Body | null",
                "Body | \"UPR\"",
                "Countries | [\"Sudan\",\"South Sudan\"]",
                "Countries | [\"PE\"]",
                "Countries | [\"State of Palestine*\"]",
                "Countries | \"Peru\"",
                "DocumentId | 5",
                "DocumentId | null",
                "PublicationDate | \"\"",
                "PublicationDateOnUhri | 1.50",
                "Regions | []",
                "Regions | null",
                "Regions | [\"Eastern Europe \"]",
                "Sdgs | [\"8.7 - End modern slavery\",\"Peace\"]",
                "Sdgs | {\"a\":[1,{\"b\":null}]}",
                "Symbol | \"a/hrc/53/8 \"",
                "Symbol | \"none\"",
                "Symbol | \"\"",
                "Text | \"101.7 Build\"",
                "Text | \"101.7. Build\"",
                "Text | \" 101.7  Build  \"",
                "Text | \"12. Build\"",
                "Text | \"12 Build\"",
                "Text | \"2030 Agenda\"",
                "Text | \"101.7\"",
                "Text | \"\"",
                "Text | \"   \"",
                "Text | null",
                "Text | \"<p>101.7 Bu ild<\\/p>\\n<p>&amp; more<\\/p>\"",
                "Text | \"Recommendation No. 5 contained in para. 64: 5 Build\"",
                "Text | \"Recommendation(s) contained in para. 64 Build\"",
                "Text | \"Recommendation contained in para. 64\"",
                "Text | [\"a\",\"b\"]",
                "Text | \"half \\ud83d\"",
                "Themes | [\"\"]",
                "Themes | [\"a\\nb\",\"c\\\\d\"]",
                "Themes | [\"Right to education\",7,true,null,\"Trade\"]",
                "UprCycle | \"4\"",
                "UprCycle | 4.0",
                "UprCycle | 3",
                "UprCycle | null",
                "UprPositions | []",
                "UprPositions | [\"Supported\",\"Noted\"]",
                "UprPositions | [\"Supported/Noted\"]",
                "UprPositions | [\"supported \"]",
                "UprPositions | [\"Maybe\"]",
                "UprRecommendingCountry | []",
                "UprRecommendingCountry | [\"Chad*\",\"Nowhere\",\"FJ\"]",
                "UprRecommendingCountry | [\"Nowhere\",\"Chad\"]",
                "UprRecommendingRegions | [\"Asia-Pacific\",\"Africa\"]",
                "UprRecommendingRegions | []",
                "UprSession | []",
                "UprSession | null",
                "UprSession | [\"42\"]",
                "UprSession | [\"42 - January 2023\",\"43 - May 2023\"]",
            })
    void anythingInAMemberComesBack(String member, String json) throws IOException {
        String text = UhriFiles.array(UhriFiles.PERU, UhriFiles.peru(member, json));

        assertThat(again(text)).isEqualTo(MAPPER.readTree(text));
        String alone = UhriFiles.array(UhriFiles.peru(member, json));
        assertThat(again(alone)).isEqualTo(MAPPER.readTree(alone));
    }

    @Test
    void missingMembersStayMissing() throws IOException {
        List<String> kept = List.of("Countries", "UprSession");
        ObjectNode row = (ObjectNode) MAPPER.readTree(UhriFiles.PERU);
        List<String> names = new ArrayList<>();
        row.fieldNames().forEachRemaining(names::add);
        names.removeAll(kept);
        for (String name : names) {
            ObjectNode without = row.deepCopy();
            without.remove(name);
            ArrayNode rows = MAPPER.createArrayNode().add(without).add(row);
            assertThat(again(rows.toString())).isEqualTo(rows);
        }
        row.remove(names);
        ArrayNode bare = MAPPER.createArrayNode().add(row);
        assertThat(again(bare.toString())).isEqualTo(bare);
    }

    @Test
    void unknownMembersComeBack() throws IOException {
        ObjectNode row = (ObjectNode) MAPPER.readTree(UhriFiles.PERU);
        row.put("Note", "a text");
        row.putArray("Paragraphs").add(1).add("2").addNull();
        row.put("", "nameless");
        row.put("Text-Begin", "like a key of ours");
        row.put("Member x", 1);
        row.put("Themes (JSON)", "[");
        row.put("Number", new BigDecimal("12345678901234567890.123"));
        ArrayNode rows = MAPPER.createArrayNode().add(row);

        JsonNode read = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(UhriFiles.written(
                        OutputFormat.UHRI_JSON, UhriFiles.json(rows.toString()).dataset()));

        assertThat(read).isEqualTo(rows);
    }

    /** Any values for the members, as files that tools have changed may have them. */
    @Property(tries = 300)
    void rowsOfAnyContentComeBack(@ForAll("rows") List<ObjectNode> rows) throws IOException {
        ArrayNode array = MAPPER.createArrayNode().addAll(rows);

        ReadResult read = UhriFiles.json(array.toString());
        JsonNode written = MAPPER.readTree(UhriFiles.written(OutputFormat.UHRI_JSON, read.dataset()));

        assertThat(read.counts().rowsUsed()).isEqualTo(rows.size());
        assertThat(written).isEqualTo(array);
    }

    @Provide
    Arbitrary<List<ObjectNode>> rows() throws IOException {
        JsonNode usual = MAPPER.readTree(UhriFiles.PERU);
        List<String> names = new ArrayList<>();
        usual.fieldNames().forEachRemaining(names::add);
        names.removeAll(List.of("Countries", "UprSession", "Body"));
        Arbitrary<JsonNode> text = Arbitraries.of(
                        "",
                        " ",
                        "a",
                        "- b",
                        "Peru",
                        "é\n",
                        "\\",
                        "\"",
                        "\u2028",
                        "101.7 x",
                        "=1",
                        "Supported",
                        "1.2",
                        "<p>101.3 a</p>",
                        "16 - x")
                .map(MAPPER::valueToTree);
        Arbitrary<JsonNode> any = Arbitraries.oneOf(
                text,
                text.list().ofMaxSize(3).map(MAPPER::valueToTree),
                Arbitraries.of("null", "5", "true", "{}", "[[]]", "[1,\"a\"]", "{\"a\":\"b\"}")
                        .map(json -> {
                            try {
                                return MAPPER.readTree(json);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }));
        return Arbitraries.maps(Arbitraries.of(names), any)
                .ofMaxSize(6)
                .map(members -> {
                    ObjectNode row = usual.deepCopy();
                    members.forEach(row::set);
                    return row;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static JsonNode again(String text) throws IOException {
        return MAPPER.readTree(UhriFiles.written(
                OutputFormat.UHRI_JSON,
                UhriFiles.read(SourceFormat.UHRI_JSON, text.getBytes(StandardCharsets.UTF_8))
                        .dataset()));
    }
}
