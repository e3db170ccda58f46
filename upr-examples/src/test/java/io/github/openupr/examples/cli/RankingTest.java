package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Property
    void countsWhatWasAdded(@ForAll List<Byte> values, @ForAll byte one) {
        Ranking<Byte> ranking = new Ranking<>();
        values.forEach(ranking::add);
        assertThat(ranking.count(one))
                .isEqualTo(values.stream().filter(v -> v == one).count());
    }

    @Test
    void theMostFrequentComeFirstAndTiesByCode() {
        Ranking<String> ranking = new Ranking<>();
        List.of("b", "c", "a", "c").forEach(ranking::add);
        assertThat(ranking.top(2, code -> code, Comparator.naturalOrder()))
                .containsExactly(new Ranking.Place<>("c", 2), new Ranking.Place<>("a", 1));
    }

    @Test
    void spellingsOfOneCodeAreCountedTogetherUnderTheFirst() {
        Ranking<String> ranking = new Ranking<>();
        List.of("Water", "WATER", "land").forEach(ranking::add);
        assertThat(ranking.top(10, label -> label.toLowerCase(Locale.ROOT), Comparator.naturalOrder()))
                .containsExactly(new Ranking.Place<>("WATER", 2), new Ranking.Place<>("land", 1));
    }
}
