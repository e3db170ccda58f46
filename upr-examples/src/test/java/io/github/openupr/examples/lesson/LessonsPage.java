package io.github.openupr.examples.lesson;

import io.github.openupr.examples.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code upr-examples/README.md} says of the lessons. */
final class LessonsPage {

    static final Path PAGE = Pages.ROOT.resolve("upr-examples/README.md");

    private static final Pattern LESSON = Pattern.compile("(?ms)^## (\\d+)\\. (.*?)$(.*?)(?=^## |\\z)");
    private static final Pattern SOURCE = Pattern.compile("\\((src/.*/(\\w+)\\.java)\\)");
    private static final Pattern RUN = Pattern.compile("(?ms)^```console\n\\$ (.*?)\n(.*?)^```$");

    private LessonsPage() {}

    /** A lesson as the page shows it. */
    record Shown(int number, String question, Path source, String program, String command, String output) {

        private static Shown of(MatchResult section) {
            MatchResult source = only(SOURCE, section.group(3));
            MatchResult run = only(RUN, section.group(3));
            return new Shown(
                    Integer.parseInt(section.group(1)),
                    section.group(2),
                    PAGE.resolveSibling(source.group(1)),
                    source.group(2),
                    run.group(1),
                    run.group(2));
        }

        private static MatchResult only(Pattern pattern, String text) {
            List<MatchResult> found = pattern.matcher(text).results().toList();
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " places match " + pattern + " in: " + text);
            }
            return found.get(0);
        }

        /** Whether the program needs a profile of its own. */
        boolean inProfile() {
            return !source.startsWith(PAGE.resolveSibling("src/main"));
        }

        /** What the program prints without arguments; what it writes goes to the folder. */
        String printed(Path folder) throws ReflectiveOperationException {
            Class<?> lesson = Class.forName(LessonsPage.class.getPackageName() + "." + program);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
            Method method = Stream.of(lesson.getDeclaredMethods())
                    .filter(each -> each.getName().equals("lesson"))
                    .findFirst()
                    .orElseThrow();
            String[] none = {};
            if (method.getParameterCount() == 2) {
                method.invoke(null, none, print);
            } else {
                method.invoke(null, none, print, folder);
            }
            return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        }

        @Override
        public String toString() {
            return number + " " + program;
        }
    }

    static List<Shown> lessons() throws IOException {
        return LESSON.matcher(Files.readString(PAGE)).results().map(Shown::of).toList();
    }
}
