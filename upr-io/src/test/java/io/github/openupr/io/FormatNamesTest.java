package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatNamesTest {

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void parseInvertsToStringForFormatsToRead(SourceFormat format) {
        assertThat(SourceFormat.parse(format.toString())).isSameAs(format);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void parseInvertsToStringForFormatsToWrite(OutputFormat format) {
        assertThat(OutputFormat.parse(format.toString())).isSameAs(format);
    }

    @Test
    void theNamesAreThoseOfTheCommandLine() {
        assertThat(names(SourceFormat.values()))
                .containsExactly(
                        "json",
                        "jsonl",
                        "upr-info-csv",
                        "upr-info-xls",
                        "upr-info-json",
                        "uhri-json",
                        "uhri-xlsx",
                        "thematic-list",
                        "csv",
                        "xlsx",
                        "working-group-report",
                        "addendum");
        assertThat(names(OutputFormat.values()))
                .containsExactly("json", "jsonl", "upr-info-csv", "uhri-json", "uhri-xlsx", "csv", "xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JSON", "json ", "xls", "upr_info_csv", "JSON_LINES"})
    void anUnknownNameIsAnsweredWithTheKnownOnes(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceFormat.parse(name))
                .withMessageContaining("\"" + name + "\"")
                .withMessageContaining("[json, jsonl, upr-info-csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutputFormat.parse(name))
                .withMessageContaining("\"" + name + "\"")
                .withMessageContaining("[json, jsonl, upr-info-csv");
    }

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void eachFormatSaysWhatItIsInOneLine(SourceFormat format) {
        assertThat(format.description()).isNotBlank().doesNotContain("\n");
    }

    private static List<String> names(Object[] formats) {
        return Arrays.stream(formats).map(Object::toString).toList();
    }
}
