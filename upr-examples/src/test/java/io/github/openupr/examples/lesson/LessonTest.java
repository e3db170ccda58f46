package io.github.openupr.examples.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Lesson.Program lesson, String... args) {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Lesson.run(lesson, args, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void aMistypedPathIsOneLineAndExitCode2() {
        String missing = folder.resolve("missing.json").toString();
        assertThat(run(ReadAFile::lesson, missing)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "This did not work: " + missing + ": there is no such file; check the path\n");
    }

    @Test
    void aFileThatIsNoDatasetIsOneLineAndExitCode2() {
        assertThat(run(FilterAndCount::lesson, folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("is a folder");
    }

    @Test
    void aLessonThatWorksEndsWith0() {
        assertThat(run((args, out) -> out.println("done"))).isZero();
        assertThat(err.size()).isZero();
    }
}
