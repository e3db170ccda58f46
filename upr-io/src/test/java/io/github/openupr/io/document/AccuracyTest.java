package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much of the independent coding is read from the reports at hand; {@code upr-io/docs/accuracy.md} keeps the figures. */
class AccuracyTest {

    private static AccuracyTable table;

    /** Once: 131 reports are read. */
    @BeforeAll
    static void readAllReports() throws IOException {
        table = AccuracyTable.of(Coding.load());
    }

    /**
     * Writes the table with {@code mvn -pl upr-model,upr-io test -Dtest=AccuracyTest -Dupr.golden.update=true}, so that no figure falls (or
     * rises) unseen.
     */
    @Test
    void theFiguresAreThoseOfTheTable() throws IOException {
        String text = table.text();
        Path kept = Path.of(System.getProperty("upr.root"), "upr-io", "docs", "accuracy.md");
        if (Boolean.getBoolean("upr.golden.update")) {
            Files.writeString(kept, text);
        }
        assertThat(text).isEqualTo(Files.readString(kept));
    }

    @Test
    void theFiguresAreAboveThoseThatTheLibraryPromises() {
        assertThat(table.early().recall()).isGreaterThan(0.980);
        assertThat(table.early().precision()).isGreaterThan(0.990);
        assertThat(table.late().recall()).isGreaterThan(0.996);
        assertThat(table.late().precision()).isGreaterThan(0.999);
        assertThat(table.pdf().recall()).isGreaterThan(0.997);
        assertThat(table.pdf().precision()).isGreaterThan(0.997);
    }
}
