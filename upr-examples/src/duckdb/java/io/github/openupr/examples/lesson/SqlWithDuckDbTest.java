package io.github.openupr.examples.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openupr.examples.Pages;
import io.github.openupr.examples.lesson.LessonsPage.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlWithDuckDbTest {

    private static final Path EXPORTS =
            Pages.ROOT.resolve("../shared/data/upr-info").normalize();

    @TempDir
    Path folder;

    @Test
    void thePageShowsWhatTheLessonPrints() throws IOException, ReflectiveOperationException {
        Shown lesson = LessonsPage.lessons().stream()
                .filter(Shown::inProfile)
                .findFirst()
                .orElseThrow();
        assertThat(lesson.output()).isEqualTo(lesson.printed(folder));
    }

    /** The counts are those of {@code upr summary}. */
    @Test
    void allRealRecommendationsAreCounted() throws IOException {
        assumeTrue(Files.isDirectory(EXPORTS), "skipped: there is no folder " + EXPORTS);
        String[] files = Stream.of("1-5", "6-9", "10-13", "14-17", "17-20", "voluntary")
                .map(name -> EXPORTS.resolve(name + ".csv").toString())
                .toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SqlWithDuckDb.lesson(files, new PrintStream(out, true, StandardCharsets.UTF_8), folder);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                Themes (tables):
                  8401  International instruments
                  7492  Women's rights
                  7027  Rights of the Child
                Positions (records):
                  10594  noted
                  30472  supported
                Rows (Parquet):
                  41066  in all
                """);
    }
}
