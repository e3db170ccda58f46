package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.RuleInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

    private static final List<RuleInfo> RULES = RuleCatalog.standard().infos();

    @Test
    void listsEveryCodeOnceInEightyColumns() {
        Ran ran = Ran.upr("rules");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(ran.out().lines())
                        .filteredOn(line -> line.startsWith("  " + rule.code() + " "))
                        .hasSize(1));
    }

    @Test
    void asJsonIsAnArrayThatProgramsRead() throws IOException {
        JsonNode all =
                new ObjectMapper().readTree(Ran.upr("rules", "--format", "json").out());

        assertThat(all).hasSameSizeAs(RULES);
        for (int i = 0; i < all.size(); i++) {
            List<String> members = new ArrayList<>();
            all.get(i).fieldNames().forEachRemaining(members::add);
            assertThat(members).containsExactly("code", "title", "explanation", "basis", "severity");
            assertThat(all.get(i).get("code").asText()).isEqualTo(RULES.get(i).code());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void explainsEachCodeForPeople(String code) {
        Ran ran = Ran.upr("rules", code);
        RuleInfo rule = RuleCatalog.standard().find(code).orElseThrow();

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith(code + " (" + rule.severity() + ")").contains("Basis", "--policy");
    }

    static List<String> codes() {
        return RULES.stream().map(RuleInfo::code).toList();
    }

    @Test
    void anExplanationShowsWhatIsWrongAndWhatIsRight() {
        assertThat(Ran.upr("rules", "self_recommendation").out())
                .contains("\nWrong:\n{\n", "\nRight:\n{\n", "\"KAZ-4:r1\"");
    }

    @Test
    void oneCodeAsJsonIsAnArrayOfOne() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(Ran.upr("rules", "duplicate_id", "--format", "json").out());

        assertThat(all).hasSize(1);
        assertThat(all.get(0).get("code").asText()).isEqualTo("duplicate_id");
    }

    @Test
    void aMisspeltCodeIsAWrongUseWithASuggestion() {
        Ran ran = Ran.upr("rules", "self_recomendation");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines())
                .containsExactly("upr: no rule has this code: self_recomendation: did you mean self_recommendation?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "sarif", "xml"})
    void anyOtherFormatIsAWrongUseToldInOneLine(String format) {
        Ran ran = Ran.upr("rules", "--format", format);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines()).hasSize(1).first().asString().contains(format);
    }
}
