package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openupr.code.CodeArbitraries;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.SourceRef;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {

    private static final SourceRef ROW = SourceRef.builder().location("row 17").build();

    @Test
    void aValueOf200CharactersIsKept() {
        assertThat(notice("x".repeat(200)).value()).contains("x".repeat(200));
    }

    @Test
    void aLongerValueIsCutTo200CharactersWithAnEllipsis() {
        assertThat(notice("x".repeat(201)).value()).contains("x".repeat(199) + "…");
    }

    @Test
    void aSurrogatePairAtTheCutIsLeftOutAsAWhole() {
        assertThat(notice("x".repeat(198) + "😀" + "yy").value()).contains("x".repeat(198) + "…");
        assertThat(notice("x".repeat(197) + "😀" + "yy").value()).contains("x".repeat(197) + "😀…");
    }

    @Test
    void aNoticeIsOneLineForPeople() {
        SourceRef place = SourceRef.builder()
                .source("report")
                .symbol(DocumentSymbol.of("A/HRC/59/10"))
                .location("paragraph 140.12")
                .build();

        assertThat(Notice.of("unknown_state", Severity.WARNING, "No State has this name.", place, "Atlantis"))
                .hasToString("warning unknown_state at report, A/HRC/59/10, paragraph 140.12: No State has this name."
                        + " [Atlantis]");
    }

    @Test
    void theRecordStandsBeforeTheMessage() {
        assertThat(Notice.of("odd", Severity.INFO, "it is odd", ROW, "x").withRecord("KAZ-4:r1"))
                .hasToString("info odd at row 17: KAZ-4:r1: it is odd [x]");
    }

    @Test
    void aPlaceThatIsPartlyOrNotKnownLeavesNoStrayComma() {
        SourceRef sourceOnly = SourceRef.builder().source("report").build();
        SourceRef nothing = SourceRef.builder().build();

        assertThat(Notice.of("odd", Severity.INFO, "Odd.", sourceOnly)).hasToString("info odd at report: Odd.");
        assertThat(Notice.of("odd", Severity.INFO, "Odd.", nothing)).hasToString("info odd: Odd.");
        assertThat(new Notice("odd", Severity.INFO, "Odd.", Optional.empty(), Optional.empty(), Optional.empty()))
                .hasToString("info odd: Odd.");
    }

    @Test
    void whatWouldBreakTheLineOrSteerATerminalIsShownAsAnEscape() {
        assertThat(Notice.of("odd", Severity.ERROR, "a\nb", ROW, "c\r\n\td\u001B[2J\u2028\u0085\u202Ee"))
                .hasToString("error odd at row 17: a\\nb [c\\r\\n\\td\\u001b[2J\\u2028\\u0085\\u202ee]");
    }

    @Property
    void whateverTheValueItIsOneLineOfBoundedLength(@ForAll("texts") String text) {
        Notice notice = notice(text.repeat(40));

        assertThat(notice.toString().lines()).hasSize(1);
        assertThat(notice.toString().codePoints()).noneMatch(Character::isISOControl);
        assertThat(notice.value().orElseThrow()).hasSizeLessThanOrEqualTo(Notice.MAX_VALUE_LENGTH);
        assertThat(notice.value().orElseThrow().codePoints())
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Provide
    Arbitrary<String> texts() {
        return CodeArbitraries.text();
    }

    @ParameterizedTest
    @EnumSource
    void parseInvertsToStringForEverySeverity(Severity severity) {
        assertThat(Severity.parse(severity.toString())).isSameAs(severity);
    }

    @Test
    void anotherSeverityIsRefusedWithAMessageThatShowsIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severity.parse("fatal"))
                .withMessageContaining("\"fatal\"");
    }

    @Test
    void gravestComesLast() {
        assertThat(Severity.values()).containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
    }

    private static Notice notice(String value) {
        return Notice.of("odd", Severity.INFO, "Odd.", ROW, value);
    }
}
