package io.github.openupr.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NumberPropertyTest {

    @Property(tries = 500)
    void aNumbersTextGivesTheNumberAgain(@ForAll double number) {
        assertThat(Double.parseDouble(NumberText.of(number)) == number).isTrue();
    }

    @Property(tries = 100)
    void aCellHasTheSameTextHoweverItsNumberIsWritten(@ForAll double number) throws IOException {
        List<SheetCell> cells = TinyWorkbook.ofRows("<row><c><v>" + number + "</v></c><c><v>"
                        + new BigDecimal(number).toPlainString() + "</v></c></row>")
                .cells();

        assertThat(cells).extracting(SheetCell::text).containsExactly(NumberText.of(number), NumberText.of(number));
    }
}
