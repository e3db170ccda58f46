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

class WriteWhatYouFoundTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void writesTheRecommendationsThatSpeakOfViolence() throws IOException {
        WriteWhatYouFound.lesson(new String[0], print, folder);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Recommendations that speak of violence: 1, now in found.json");
        assertThat(Files.readString(folder.resolve("found.json")))
                .contains("\"id\": \"KAZ-4:r1\"")
                .doesNotContain("KAZ-4:r2");
    }
}
