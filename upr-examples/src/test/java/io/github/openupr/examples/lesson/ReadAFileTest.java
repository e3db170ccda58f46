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

class ReadAFileTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void tellsWhatTheSampleHolds() throws IOException {
        ReadAFile.lesson(new String[0], print);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                2 reviews:
                  KAZ-4 in cycle 4
                  KAZ-3 in cycle 3
                5 recommendations. The first three:
                  KAZ-4:r1: Revise how the law defines rape and deals with domestic violence.
                  KAZ-4:r2: Join the convention on the rights of migrant workers and their families.
                  KAZ-4:r3: End the segregated education of persons with disabilities.
                0 notices about the data.
                """);
    }

    @Test
    void readsTheFileThatIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.json"), "{\n  \"schemaVersion\": \"1.0\"\n}\n");
        ReadAFile.lesson(new String[] {file.toString()}, print);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("0 reviews:");
    }
}
