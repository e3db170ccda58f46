package io.github.openupr.io.uprinfo;

import static io.github.openupr.io.uprinfo.Entities.CHAD;
import static io.github.openupr.io.uprinfo.Entities.chadWith;
import static io.github.openupr.io.uprinfo.Entities.entity;
import static io.github.openupr.io.uprinfo.Entities.only;
import static io.github.openupr.io.uprinfo.Entities.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.Recommendation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities and files that are not as documented. */
class BadEntitiesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'label':'Chad' | 'label':'Chadd' | unknown_state_under_review",
                "'value':'k1','label':'Chad' | 'x':'k1' | unknown_state_under_review",
                "'value':'k3','label':'45' | 'x':'k1' | unknown_session",
                "'label':'45' | 'label':'99 - May 2050' | unknown_session",
                "'label':'45' | 'label':'next' | unknown_session"
            })
    void whatNamesNoReviewIsRejected(String known, String other, String code) throws IOException {
        ReadResult read = read("[" + entity("a", CHAD.replace(known, other)) + "," + entity("b", CHAD) + "]");

        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(read.counts().notices()).containsOnlyKeys(code);
        assertThat(read.dataset().getRecommendations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "[[]]", "\"x\"", "null"})
    void whatIsNoObjectIsRejected(String element) throws IOException {
        ReadResult read = read("[" + element + "," + entity("b", CHAD) + "]");

        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(read.counts().notices()).containsOnlyKeys("entity_invalid");
        assertThat(only(read).getText()).isEqualTo("Plant trees");
    }

    @Test
    void anEmptyObjectIsBlank() throws IOException {
        ReadResult read = read("[{},{\"metadata\":{}}," + entity("b", CHAD) + "]");

        assertThat(read.counts().blank()).isEqualTo(2);
        assertThat(read.counts().notices()).containsOnlyKeys("blank_row");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'response':'Noted' | property_form | [{\"value\":\"Noted\"}]",
                "'response':{'value':'k','label':'Noted'} | property_form | [{\"value\":\"k\",\"label\":\"Noted\"}]",
                "'response':['Noted'] | property_form | [{\"value\":\"Noted\"}]",
                "'response':[{'label':'Noted'},{'label':'Supported'}] | property_values | [{\"label\":\"Noted\"},{\"label\":\"Supported\"}]",
                "'response':[{'label':'Noted','icon':{'a':1}}] | `` | [{\"label\":\"Noted\",\"icon\":{\"a\":1}}]",
                "'response':[{'label':'Noted','label':'Supported'}] | entity_member_repeated | [{\"label\":\"Noted\",\"label~2\":\"Supported\"}]",
            })
    void propertiesOfOtherFormsAreReadAndKept(String property, String notice, String kept) throws IOException {
        ReadResult read = read(chadWith(property));

        assertThat(only(read).getResponse().orElseThrow().getWording()).contains("Noted");
        assertThat(String.join(",", read.counts().notices().keySet())).isEqualTo(notice);
        assertThat(only(read).getExtras().getOrDefault("metadata.response", "")).isEqualTo(kept);
    }

    @Test
    void wordsOutsideTheListsAreToldAndKept() throws IOException {
        Recommendation record = only(read(chadWith("'response':[{'value':'r','label':'Perhaps'}],"
                + "'action_category':[{'value':'a','label':'9 - Dance'}],'later':[{'value':'x'}],'issues':[]")));

        assertThat(record.getResponse().orElseThrow().getWording()).contains("Perhaps");
        assertThat(record.getActionCategory()).isEmpty();
        assertThat(record.getExtras())
                .containsEntry("metadata.action_category", "9 - Dance")
                .containsEntry("metadata.later", "x");
    }

    @Test
    void aSecondPropertyOfOneNameIsKept() throws IOException {
        ReadResult read = read(chadWith("'session':[{'label':'46'}]"));

        assertThat(read.counts().notices()).containsOnlyKeys("entity_member_repeated");
        assertThat(only(read).getExtras()).containsEntry("metadata.session~2", "[{\"label\":\"46\"}]");
    }

    @Test
    void unknownAndMissingStatesAreTold() throws IOException {
        ReadResult unknown = read("[" + entity("a", CHAD.replace("Peru", "Atlantis")) + "]");
        assertThat(only(unknown).getUnresolvedStates()).containsExactly("Atlantis");
        assertThat(unknown.counts().notices()).containsOnlyKeys("unknown_recommending_state");

        ReadResult none = read("[" + entity("a", CHAD.replace("'value':'k2','label':'Peru'", "")) + "]");
        assertThat(none.counts().notices()).containsOnlyKeys("blank_recommending_state");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[{'sharedId':'a','metadata':{ | malformed",
                "[{'sharedId':NaN}] | malformed",
                "`` | empty_input",
                "7 | not_this_format",
                "{'rows':[{'metadata':{'x':[1 | malformed"
            })
    void aFileThatCannotBeReadIsOneError(String json, String code) {
        assertFails(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void utf16AndDeepNestingAreOneError() {
        assertFails(("[" + entity("a", CHAD) + "]").getBytes(StandardCharsets.UTF_16), "malformed");
        String deep = "[".repeat(100_000);
        assertFails(("[{\"metadata\":{\"x\":" + deep).getBytes(StandardCharsets.UTF_8), "limit_nesting");
        assertFails(deep.getBytes(StandardCharsets.UTF_8), "limit_nesting");
    }

    @Test
    void aTextOfAMegabyteIsRead() throws IOException {
        String text = "tree ".repeat(200_000).strip();

        assertThat(only(read("[" + entity("a", CHAD.replace("Plant trees", text)) + "]"))
                        .getText())
                .isEqualTo(text);
    }

    /** Whatever stands in a text: it comes out, and the counts add up. */
    @Property(tries = 200)
    void anyTextIsReadOrRejected(@ForAll String text) throws IOException {
        String clean = text.replaceAll("[\\p{Cc}\\p{Cs}\"'\\\\]", "");
        ReadResult read = read("[" + entity("a", CHAD.replace("Plant trees", clean)) + ","
                + entity("b", CHAD.replace("Chad", clean)) + "," + entity("c", CHAD.replace("45", clean)) + "]");

        assertThat(read.counts().rowsRead()).isEqualTo(3);
        assertThat(read.counts().rowsUsed() + read.counts().rejected()).isEqualTo(3);
        assertThat(only(read).getText()).isEqualTo(Escapes.clean(clean));
    }

    private static void assertFails(byte[] bytes, String code) {
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(bytes, ReadOptions.defaults()))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.getMessage()).contains(";");
                });
    }
}
