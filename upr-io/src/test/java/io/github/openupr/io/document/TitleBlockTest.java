package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.StateCode;
import io.github.openupr.io.cover.CoverPage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleBlockTest {

    @Test
    void theFirstPageOfAnAddendumSaysAll() {
        TitleBlock title = TitleBlock.of(Addenda.COVER);
        assertThat(title.kind()).isEqualTo(CoverPage.Kind.ADDENDUM);
        assertThat(title.symbol()).hasToString("Optional[A/HRC/41/9/Add.1]");
        assertThat(title.councilSession()).isEqualTo(OptionalInt.of(41));
        assertThat(title.state()).contains(StateCode.of("NOR"));
        assertThat(title.date()).contains(LocalDate.of(2019, 6, 19));
        assertThat(title.title())
                .startsWith("Report of the Working Group on the Universal Periodic Review", "Norway", "Addendum");
    }

    @Test
    void theOldLayoutAndTheEarlierSymbolAreRead() {
        TitleBlock title = TitleBlock.of("""
                UNITED
                NATIONS
                A
                General Assembly
                Distr.
                GENERAL
                A/HRC/13/17
                4 January 2010
                Original: ENGLISH
                HUMAN RIGHTS COUNCIL
                Thirteenth session
                Agenda item 6
                UNIVERSAL PERIODIC REVIEW
                REPORT OF THE WORKING GROUP ON
                THE UNIVERSAL PERIODIC REVIEW*
                Iran (Islamic Republic
                of)
                *
                Previously issued under document symbol A/HRC/WG.6/6/L.16; minor changes were made.
                """);
        assertThat(title.kind()).isEqualTo(CoverPage.Kind.REPORT);
        assertThat(title.previousSymbol()).hasToString("Optional[A/HRC/WG.6/6/L.16]");
        assertThat(title.session()).isEqualTo(OptionalInt.of(6));
        assertThat(title.councilSession()).isEqualTo(OptionalInt.of(13));
        assertThat(title.state()).contains(StateCode.of("IRN"));
        assertThat(title.date()).contains(LocalDate.of(2010, 1, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "first, 1",
        "Twenty-first, 21",
        "Thirtieth, 30",
        "fifty ninth, 59",
        "TWELFTH, 12",
        "Twenty–fourth, 24",
        "63rd, 63",
        "nineteenth, 19"
    })
    void ordinalNumbersAreReadInWordsAndDigits(String text, int number) {
        assertThat(Ordinals.parse(text)).isEqualTo(OptionalInt.of(number));
        assertThat(text.toLowerCase(Locale.ROOT)).matches(Ordinals.FORM);
    }
}
