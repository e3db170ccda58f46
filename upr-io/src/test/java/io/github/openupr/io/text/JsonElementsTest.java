package io.github.openupr.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonElementsTest {

    private static final ReadLimits LIMITS = ReadLimits.defaults();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1},{\"a\":2},{\"a\":3}]",
                "{\"a\":1}\n{\"a\":2}\r\n\n{\"a\":3}\n",
                "{\"a\":1}{\"a\":2} {\"a\":3}",
                "[{\"a\":1}]\n[{\"a\":2},{\"a\":3}]",
                "[{\"a\":1}]{\"a\":2}[][{\"a\":3}]",
                "\uFEFF [{\"a\":1},{\"a\":2},{\"a\":3}]",
                "{\"rows\":[{\"a\":1},{\"a\":2},{\"a\":3}],\"totalRows\":3}",
                "{\"n\":{\"rows\":[7]},\"rows\":[{\"a\":1},{\"a\":2},{\"a\":3}]}",
                "[{\"rows\":[{\"a\":1}]},{\"x\":0,\"rows\":[]},{\"rows\":[{\"a\":2},{\"a\":3}]}]",
                "{\"rows\":[{\"a\":1}]}\n{\"rows\":[{\"a\":2},{\"a\":3}],\"y\":[[1]]}",
                "{\"rows\":[{\"a\":1}],\"rows\":[{\"a\":2},{\"a\":3}]}"
            })
    void objectsAreGivenHoweverTheyAreHeld(String text) throws IOException {
        assertThat(elements(text)).containsExactly("1: a=1", "2: a=2", "3: a=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[][]", "{\"rows\":[]}", "[{\"rows\":[]}]"})
    void listsMayBeEmpty(String text) throws IOException {
        assertThat(elements(text)).isEmpty();
    }

    @Test
    void whatIsNoObjectIsLeftToTheCaller() throws IOException {
        assertThat(elements("[{\"a\":1},[{\"a\":2}],3,null,{\"a\":5}]"))
                .containsExactly("1: a=1", "2: START_ARRAY", "3: VALUE_NUMBER_INT", "4: VALUE_NULL", "5: a=5");
        assertThat(elements("{\"rows\":[{\"a\":1}]}{\"error\":\"x\"}")).containsExactly("1: a=1", "2: END_OBJECT");
    }

    @Test
    void whatTheCallerLeavesUnreadIsSkipped() throws IOException {
        try (JsonElements in = open("[{\"a\":{\"b\":[1,2,{}]}},{\"a\":[[]]},{}]")) {
            int count = 0;
            while (in.next() != null) {
                count++;
            }
            assertThat(count).isEqualTo(3);
            assertThat(in.number()).isEqualTo(3);
            assertThat(in.place().getLocation()).contains("record 3");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1},{\"a\":2},{\"a\":",
                "[{\"a\":1},{\"a\":2}",
                "[{\"a\":1},{\"a\":2},{\"a\":NaN}]",
                "{\"a\":1}\n{\"a\":2}\n{'a':3}",
                "{\"rows\":[{\"a\":1},{\"a\":2},]}"
            })
    void whatStandsBeforeAFaultIsGiven(String text) throws IOException {
        List<String> given = new ArrayList<>();
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> read(text, given))
                .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"))
                .withMessageStartingWith("test, record 3, line ");
        assertThat(given).containsExactly("1: a=1", "2: a=2");
    }

    @Test
    void otherInputIsRefusedAtOnce() {
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> open(" \n "))
                .satisfies(e -> assertThat(e.code()).isEqualTo("empty_input"));
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> open("\"text\""))
                .satisfies(e -> assertThat(e.code()).isEqualTo("not_this_format"));
        byte[] utf16 = "[{\"a\":1}]".getBytes(StandardCharsets.UTF_16);
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() ->
                        JsonElements.open(InputFile.spool(new ByteArrayInputStream(utf16), "test", LIMITS), LIMITS))
                .withMessageContaining("save the file as UTF-8");
    }

    @Test
    void nestingHasALimit() {
        String deep = "[{\"a\":" + "[".repeat(100_000);
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> elements(deep))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit_nesting"));
    }

    private static JsonElements open(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return JsonElements.open(InputFile.spool(new ByteArrayInputStream(bytes), "test", LIMITS), LIMITS, "rows");
    }

    private static List<String> elements(String text) throws IOException {
        List<String> given = new ArrayList<>();
        read(text, given);
        return given;
    }

    private static void read(String text, List<String> given) throws IOException {
        try (JsonElements in = open(text)) {
            for (JsonParser parser = in.next(); parser != null; parser = in.next()) {
                String what = String.valueOf(parser.currentToken());
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    try {
                        what = parser.nextFieldName() + "=" + parser.nextIntValue(-1);
                    } catch (JacksonException e) {
                        throw in.fault(e);
                    }
                }
                given.add(in.number() + ": " + what);
            }
        }
    }
}
