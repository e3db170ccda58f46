package io.github.openupr.examples.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoToldWhatTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void twoOfTheFourAccountsOfTheSampleAreSelective() throws IOException {
        WhoToldWhat.lesson(new String[0], print);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                4 publications tell of KAZ-4:
                  Ministry of Foreign Affairs of Kazakhstan
                    0 of 4 recommendations, 3 of 3 commendations
                    selective: yes, bias: commendations_only
                  The Astana Times
                    0 of 4 recommendations, 3 of 3 commendations
                    selective: yes, bias: commendations_only
                  Human Rights Watch
                    4 of 4 recommendations, 3 of 3 commendations
                    selective: no, bias: none
                  Kazakhstan International Bureau for Human Rights and Rule of Law (KIBHR)
                    0 of 4 recommendations, 0 of 3 commendations
                    selective: no, bias: recommendations_only
                """);
    }

    @Test
    void aFileWithoutReviewsIsToldPlainly() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"schemaVersion\": \"1.0\"}");
        WhoToldWhat.lesson(new String[] {empty.toString()}, print);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("There is no review in this file.\n");
    }
}
