package io.github.openupr.examples.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FilterAndCountTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void countsTheThemesOfTheSample() throws IOException {
        FilterAndCount.lesson(new String[0], print);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                Recommendations that are not supported, by theme:
                  1  Counter-terrorism
                  1  Disabilities
                  1  International instruments
                  1  Migrants
                  1  Right to education
                  1  Sexual Orientation and Gender Identity
                  1  Women's rights
                """);
    }
}
