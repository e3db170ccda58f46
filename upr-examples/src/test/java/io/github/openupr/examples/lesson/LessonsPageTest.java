package io.github.openupr.examples.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.examples.lesson.LessonsPage.Shown;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code upr-examples/README.md} leads through the lessons as they are; {@code -Dupr.golden.update=true} writes their output into it anew. */
class LessonsPageTest {

    @TempDir
    Path folder;

    static List<Shown> lessons() throws IOException {
        return LessonsPage.lessons();
    }

    static List<Shown> lessonsOfTheJar() throws IOException {
        return LessonsPage.lessons().stream()
                .filter(lesson -> !lesson.inProfile())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lessonsOfTheJar")
    void theOutputIsWhatTheProgramPrints(Shown lesson) throws IOException, ReflectiveOperationException {
        String printed = lesson.printed(folder);
        if (Boolean.getBoolean("upr.golden.update")) {
            String before = "$ " + lesson.command() + "\n";
            String page = Files.readString(LessonsPage.PAGE);
            Files.writeString(
                    LessonsPage.PAGE, page.replace(before + lesson.output() + "```", before + printed + "```"));
        } else {
            assertThat(lesson.output()).isEqualTo(printed);
        }
    }

    @ParameterizedTest
    @MethodSource("lessonsOfTheJar")
    void theCommandRunsAMain(Shown lesson) throws ReflectiveOperationException {
        String name = lesson.command().replace("java -cp upr-examples/target/upr.jar ", "");
        assertThat(Modifier.isStatic(
                        Class.forName(name).getMethod("main", String[].class).getModifiers()))
                .isTrue();
        assertThat(name).endsWith("." + lesson.program());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonHasAtMost60LinesAndBeginsWithItsQuestion(Shown lesson) throws IOException {
        List<String> lines = Files.readAllLines(lesson.source());
        assertThat(lines).hasSizeLessThanOrEqualTo(60);
        String firstComment = lines.stream()
                .dropWhile(line -> !line.equals("/**"))
                .skip(1)
                .findFirst()
                .orElse("");
        assertThat(firstComment)
                .isEqualTo(" * Lesson " + lesson.number() + ". " + lesson.question())
                .endsWith("?");
        assertThat(lines).anyMatch(line -> line.contains(lesson.command()));
    }

    @Test
    void everyLessonIsOnThePageInOrder() throws IOException {
        assertThat(lessons())
                .extracting(Shown::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, lessons().size()).boxed().toList())
                .hasSizeGreaterThanOrEqualTo(12);
        for (String root : List.of("src/main/java", "src/duckdb/java")) {
            Path lessons = LessonsPage.PAGE.resolveSibling(root).resolve("io/github/openupr/examples/lesson");
            try (Stream<Path> sources = Files.list(lessons)) {
                for (Path source : sources.sorted().toList()) {
                    if (Files.readString(source).contains("public static void main")) {
                        assertThat(lessons()).extracting(Shown::source).contains(source);
                    }
                }
            }
        }
    }
}
