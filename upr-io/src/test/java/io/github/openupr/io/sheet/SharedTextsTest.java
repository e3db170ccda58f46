package io.github.openupr.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Texts come back from the temporary file as they went, in whatever order they are asked for. */
class SharedTextsTest {

    @Property(tries = 100)
    void aSpoolGivesEveryTextBackInAnyOrder(@ForAll @Size(max = 50) List<String> texts, @ForAll long seed)
            throws IOException {
        try (TextSpool spool = TextSpool.create()) {
            Random random = new Random(seed);
            for (int i = 0; i < texts.size(); i++) {
                spool.add(texts.get(i));
                int any = random.nextInt(i + 1);
                assertThat(spool.get(any)).isEqualTo(texts.get(any));
            }
            for (int i = 0; i < texts.size(); i++) {
                assertThat(spool.get(i)).isEqualTo(texts.get(i));
            }
        }
    }

    @Test
    void moreTextsThanStayInMemoryComeBackInAnyOrder() throws IOException {
        int count = 30_000;
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = "<t>" + text(i) + "</t>";
        }
        StringBuilder rows = new StringBuilder();
        List<String> expected = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < count; i++) {
            int index = i % 3 == 0 ? random.nextInt(count) : i;
            rows.append("<row><c t='s'><v>").append(index).append("</v></c></row>");
            expected.add(text(index));
        }

        List<SheetRow> read =
                TinyWorkbook.ofRows(rows.toString()).withTexts(texts).rows(ReadLimits.defaults());

        assertThat(read).extracting(TinyWorkbook::texts).isEqualTo(expected);
    }

    private static String text(int number) {
        return (number % 5 == 0 ? "“wide” " : "narrow ") + number + " plant trees".repeat(15 + number % 9);
    }
}
