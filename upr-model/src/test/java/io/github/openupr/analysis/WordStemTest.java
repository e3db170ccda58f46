package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStemTest {

    @ParameterizedTest
    @CsvSource({
        "ratify, ratification",
        "ratify, ratifying",
        "ratified, ratifies",
        "implement, implementation",
        "discriminate, discrimination",
        "eliminate, elimination",
        "woman, women",
        "policies, policy",
        "criminalize, criminalization",
        "independence, independent",
        "stopping, stops",
        "abolish, abolishing"
    })
    void formsOfOneWordAreOne(String first, String second) {
        assertThat(WordStem.of(first)).isEqualTo(WordStem.of(second));
    }

    @ParameterizedTest
    @CsvSource({
        "ratify, rate",
        "nation, nature",
        "prison, press",
        "torture, tour",
        "child, chill",
        "policy, police",
        "\u0436\u0435\u043d\u0449\u0438\u043d\u044b, \u0436\u0435\u043d\u0449\u0438\u043d"
    })
    void otherWordsStayOthers(String first, String second) {
        assertThat(WordStem.of(first)).isNotEqualTo(WordStem.of(second));
    }

    @ParameterizedTest
    @CsvSource({"aid", "law", "access", "uno", "2030"})
    void shortWordsAndThoseThatEndInTwoSStayAsTheyAre(String word) {
        assertThat(WordStem.of(word)).isEqualTo(word);
    }
}
