package io.github.openupr.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainLineTest {

    @Test
    void whatBreaksALineOrSteersATerminalIsAQuestionMark() {
        assertThat(PlainLine.of("a\r\n\tb\u0000\u001B\u007F\u0085\u009B\u2028\u2029\u202E\u2066c"))
                .isEqualTo("a???b?????????c");
        assertThat(PlainLine.of("Türkiye, “Côte d'Ivoire” 🌳")).isEqualTo("Türkiye, “Côte d'Ivoire” 🌳");
    }

    @Property
    void theTextKeepsItsLengthAndIsOneLine(@ForAll String text) {
        String line = PlainLine.of(text);
        assertThat(line).hasSize(text.length());
        assertThat(line.lines().count()).isLessThanOrEqualTo(1);
    }
}
