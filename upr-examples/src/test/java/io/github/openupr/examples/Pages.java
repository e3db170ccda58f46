package io.github.openupr.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of this project that people read, and the fenced blocks in them. */
public final class Pages {

    public static final Path ROOT = Path.of(System.getProperty("upr.root"));

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

    private Pages() {}

    /** A fenced block: the page that it stands in, its language and its lines, with a line end behind each. */
    public record Block(Path page, String language, String text) {
        @Override
        public String toString() {
            return ROOT.relativize(page) + ", " + language + ": "
                    + text.lines().findFirst().orElse("");
        }
    }

    /** All of them, in the order of their folders. */
    public static List<Path> all() throws IOException {
        return Stream.of(
                        ".",
                        ".github",
                        "upr-model",
                        "upr-model/docs",
                        "upr-io",
                        "upr-io/docs",
                        "upr-examples",
                        "upr-examples/docs")
                .map(ROOT::resolve)
                .map(Path::normalize)
                .flatMap(Pages::in)
                .toList();
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Block> blocks(Path page) throws IOException {
        return FENCED.matcher(Files.readString(page))
                .results()
                .map(block -> new Block(page, block.group(1), block.group(2)))
                .toList();
    }
}
