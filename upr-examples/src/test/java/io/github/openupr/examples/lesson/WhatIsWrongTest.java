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

class WhatIsWrongTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void theSampleIsAnExtractAndSaysSo() throws IOException {
        WhatIsWrong.lesson(new String[0], print);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "info approximate_count_far, 1 times",
                        "info commendations_only, 2 times",
                        "Says who? A/HRC/RES/5/1")
                .doesNotContain("error ", "warning ")
                .endsWith("0 rules could not look at everything." + System.lineSeparator());
    }

    @Test
    void aFaultIsToldWithTheDocumentBehindIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), """
                {"schemaVersion": "1.0", "reviews": [{"id": "KAZ-4", "stateUnderReview": "KAZ", "cycle": 4}],
                 "recommendations": [{"id": "KAZ-4:r1", "review": "KAZ-4", "text": "Give every child a place in school.",
                   "recommendingStates": ["KAZ"]}]}
                """);
        WhatIsWrong.lesson(new String[] {file.toString()}, print);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("error self_recommendation, 1 times", "Says who? A/HRC/RES/5/1, annex", "KAZ-4:r1");
    }
}
