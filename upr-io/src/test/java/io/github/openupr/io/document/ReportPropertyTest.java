package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.State;
import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a report says in the ways that reports have, is read again; and nothing breaks the reader. */
class ReportPropertyTest {

    private static final String LEAD_IN = "9. The following recommendations enjoy the support of Chad:";
    private static final String END =
            "10. All conclusions and/or recommendations contained in the present report reflect positions.";

    /** A recommendation as it is to be printed. */
    record Item(String text, List<State> states) {

        String printed(boolean pairs) {
            String names = states.stream().map(State::name).collect(Collectors.joining(pairs ? ") (" : ", "));
            return text + " (" + names + ");";
        }
    }

    @Property(tries = 150)
    void everyItemIsReadAsItWasPrinted(
            @ForAll("items") List<Item> items, @ForAll("styles") String style, @ForAll boolean pairs)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of(LEAD_IN));
        for (int i = 0; i < items.size(); i++) {
            lines.add(style.replace("N", String.valueOf(i + 1)) + items.get(i).printed(pairs));
        }
        lines.add(END);
        List<Recommendation> read = SampleReport.upToConclusions()
                .with(String.join("\n", lines).split("\n", -1))
                .read()
                .dataset()
                .getRecommendations();
        assertThat(read).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            assertThat(read.get(i).getNumber()).hasValue("9." + (i + 1));
            assertThat(read.get(i).getText()).isEqualTo(items.get(i).text());
            assertThat(read.get(i).getRecommendingStates())
                    .isEqualTo(items.get(i).states().stream().map(State::code).toList());
        }
    }

    @Property(tries = 300)
    void anySectionIsReadOrRefusedAndItsItemsAddUp(@ForAll("sections") List<String> lines) throws IOException {
        var read = SampleReport.upToConclusions()
                .with("9. The following recommendations were made:")
                .with(lines.toArray(String[]::new))
                .read();
        assertThat(read.counts().rowsRead()).isEqualTo(read.counts().rowsUsed());
        assertThat(read.dataset().getRecommendations())
                .allSatisfy(each ->
                        assertThat(each.getText()).isEqualTo(each.getText().strip()));
    }

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<String> words = Arbitraries.of(
                        "Plant", "more", "trees", "wells", "of the river", "and water", "(ABC)", "No. 9", "2030")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> "Give " + String.join(" ", parts) + " soon");
        Arbitrary<List<State>> states = Arbitraries.of(States.all().stream()
                        .filter(state -> state.name().indexOf('(') < 0)
                        .toList())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(words, states)
                .as(Item::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> styles() {
        return Arbitraries.of("9.N ", "9.N. ", "9.N.\t", "N. ", "N.\n");
    }

    @Provide
    Arbitrary<List<String>> sections() {
        return Arbitraries.of(
                        "9.1 Plant trees (Chad);",
                        "1.",
                        "2. Dig (Peru)",
                        "9.2",
                        "(a) water them;",
                        "(Chad);",
                        "10. The recommendations below did not enjoy the support of Chad:",
                        "The delegation said no.",
                        "** Conclusions and recommendations have not been edited.",
                        "1 The recommendation as read out: (Peru).",
                        "11. Recommendations noted in paragraphs 7 (a), (b) and 8 above were noted.",
                        "12. Chad considers that recommendations Nos. 1-3 are implemented.",
                        "((((",
                        "Sign (Chad), and ratify (Peru) it (Mali), (Chad",
                        "9.3 9.4 9.5 Do (Chad) or (Peru); 9.6 Go (Mali)",
                        "III. Voluntary pledges and commitments",
                        "Annex")
                .list()
                .ofMaxSize(14);
    }
}
