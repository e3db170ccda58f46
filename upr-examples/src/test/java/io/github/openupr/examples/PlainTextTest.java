package io.github.openupr.examples;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Property
    void noTextMovesTheCursorOrTurnsTheLineRound(@ForAll String text) {
        assertThat(PlainText.oneLine(text))
                .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");
    }

    @Property
    void whatIsShownInAsciiIsAscii(@ForAll String text) {
        assertThat(US_ASCII.newEncoder().canEncode(PlainText.in(US_ASCII, text)))
                .isTrue();
    }

    @Test
    void lettersLoseTheirMarksAndSignsBecomeTheNearest() {
        assertThat(PlainText.in(US_ASCII, "Türkiye, Côte d’Ivoire – “yes”… ☂"))
                .isEqualTo("Turkiye, Cote d'Ivoire - \"yes\"... ?");
    }

    @Test
    void aCharacterSetThatHasItAllChangesNothing() {
        assertThat(PlainText.in(UTF_8, "Türkiye ☂")).isEqualTo("Türkiye ☂");
    }
}
