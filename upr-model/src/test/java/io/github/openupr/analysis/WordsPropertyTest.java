package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class WordsPropertyTest {

    /** A blank that is no ASCII takes the way of all other texts. */
    private static final String OTHER_BLANK = "\u00a0";

    @Property
    void theQuickWayForAsciiGivesTheSameWords(@ForAll @CharRange(from = 0, to = 127) String text) {
        assertThat(Words.inOrder(text)).isEqualTo(Words.inOrder(text + OTHER_BLANK));
        assertThat(Words.compared(text)).isEqualTo(Words.compared(text + OTHER_BLANK));
        assertThat(Words.of(text)).isEqualTo(Words.of(text + OTHER_BLANK));
    }
}
