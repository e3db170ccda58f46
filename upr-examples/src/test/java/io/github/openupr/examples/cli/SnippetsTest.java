package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openupr.examples.Pages;
import io.github.openupr.examples.Pages.Block;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fenced block of every page is compiled, run or read by some test; one of a new kind fails until something covers it. */
class SnippetsTest {

    private static final Path RULES = Pages.ROOT.resolve("upr-model/docs/rules.md");
    private static final Path LESSONS = Pages.ROOT.resolve("upr-examples/README.md");
    private static final Path EXPORTS =
            Pages.ROOT.resolve("../shared/data/upr-info").normalize();
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Set<String> GOALS =
            Set.of("test", "package", "verify", "install", "deploy", "javadoc:aggregate", "spotless:apply");

    @TempDir
    Path folder;

    /** All of Java that is compiled somewhere, without layout. */
    private static final List<String> SOURCES = new ArrayList<>();

    @BeforeAll
    static void readSources() throws IOException {
        for (String root : List.of("upr-model/src", "upr-io/src", "upr-examples/src")) {
            try (Stream<Path> files = Files.walk(Pages.ROOT.resolve(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(file -> withoutLayout(read(file)))
                        .forEach(SOURCES::add);
            }
        }
    }

    static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path page : Pages.all()) {
            if (!page.equals(RULES)) {
                blocks.addAll(Pages.blocks(page));
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockIsCovered(Block block) throws IOException {
        switch (block.language()) {
            case "java" -> assertCompiled(block.text());
            case "sh" -> assertKnownCommands(block.text());
            case "console" -> assertRuns(block);
            case "json" -> assertReadable(block.text());
            case "xml" -> assertDependencyOfAConsumer(block.text());
            case "ts", "python", "js" -> assertRunByTypesSh(block.text());
            case "sql" ->
                assertThat(
                                Pages.ROOT.resolve(
                                        "upr-examples/src/duckdb/java/io/github/openupr/examples/lesson/SqlSnippetsDuckDbTest.java"))
                        .as("runs every block of SQL")
                        .exists();
            default -> fail("nothing compiles, runs or reads blocks of the language \"" + block.language() + "\"");
        }
    }

    /** They are made of the examples that the tests of the rules run, one after the other. */
    @Test
    void theBlocksAboutRulesAreJson() throws IOException {
        assertThat(Pages.blocks(RULES)).hasSizeGreaterThan(400).allSatisfy(block -> {
            assertThat(block.language()).isEqualTo("json");
            assertThat(new ObjectMapper().readTree(block.text()).isObject()).isTrue();
        });
    }

    private static void assertCompiled(String lines) {
        assertThat(SOURCES)
                .as("sources, one of which has these lines")
                .anyMatch(source -> source.contains(withoutLayout(lines)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutLayout(String lines) {
        return lines.replaceAll("\\s+", "");
    }

    private static void assertKnownCommands(String lines) throws IOException {
        for (String command : Pattern.compile("\n| && ").splitAsStream(lines).toList()) {
            List<String> words = BLANK.splitAsStream(command).toList();
            switch (words.get(0)) {
                case "mvn" -> assertKnownToMaven(words.subList(1, words.size()));
                case "upr" -> assertKnownToUpr(words.get(1));
                case "java" -> {
                    assertThat(command).startsWith("java -jar upr-examples/target/upr.jar ");
                    assertKnownToUpr(words.get(3));
                }
                case "npx" ->
                    assertThat(read(Pages.ROOT.resolve(".ci/js/package.json")))
                            .as("tools that .ci/js/types.sh runs these lines with")
                            .contains("\"" + words.get(1).replace("tsc", "typescript") + "\"");
                default -> assertThat(Pages.ROOT.resolve(words.get(0))).isExecutable();
            }
        }
    }

    private static void assertKnownToUpr(String command) {
        assertThat(Ran.upr(command, "--help").code()).isZero();
    }

    private static void assertKnownToMaven(List<String> words) throws IOException {
        String poms = Stream.of("pom.xml", "upr-io/pom.xml", "upr-examples/pom.xml")
                .map(Pages.ROOT::resolve)
                .map(SnippetsTest::read)
                .collect(Collectors.joining());
        boolean module = false;
        for (String word : words) {
            if (module) {
                assertThat(Pages.ROOT.resolve(word)).isDirectory();
            } else if (word.startsWith("-P")) {
                assertThat(poms).contains("<id>" + word.substring(2) + "</id>");
            } else if (!word.startsWith("-")) {
                assertThat(GOALS).contains(word);
            }
            module = word.equals("-pl");
        }
    }

    /** Commands of the README, on the real data that they name; those of the lessons are run by their own test. */
    private void assertRuns(Block block) {
        if (block.page().equals(LESSONS)) {
            assertThat(block.text()).startsWith("$ ");
            return;
        }
        assumeTrue(Files.isDirectory(EXPORTS), "skipped: there is no folder " + EXPORTS);
        StringBuilder shown = new StringBuilder();
        for (String line :
                block.text().lines().filter(line -> line.startsWith("$ upr ")).toList()) {
            Object[] words = BLANK.splitAsStream(line.substring("$ upr ".length()))
                    .map(word -> word.endsWith(".csv") ? EXPORTS.resolve(word) : word)
                    .map(word -> word.toString().endsWith(".json") ? folder.resolve(word.toString()) : word)
                    .toArray();
            Ran ran = Ran.upr(words);
            shown.append(shown.isEmpty() ? "" : "\n").append(line).append('\n');
            shown.append((ran.out() + ran.err()).replace(folder + "/", "").replace(EXPORTS + "/", ""));
        }
        assertThat(shown.toString()).isEqualTo(block.text());
    }

    private static void assertReadable(String json) throws IOException {
        JsonNode record = new ObjectMapper().readTree(json);
        String dataset = "{\"schemaVersion\": \"1.0\", \"recommendations\": [" + record + "]}";
        ReadResult read = UprReader.detecting()
                .read(new ByteArrayInputStream(dataset.getBytes(StandardCharsets.UTF_8)), "page.json");
        assertThat(read.notices()).isEmpty();
        assertThat(read.dataset().getRecommendations()).hasSize(1);
    }

    private static void assertDependencyOfAConsumer(String xml) {
        String version = read(Pages.ROOT.resolve("pom.xml"))
                .replaceFirst("(?s).*?<artifactId>upr-parent</artifactId>\\s*<version>(.*?)</version>.*", "$1");
        assertThat(withoutLayout(read(Pages.ROOT.resolve("upr-examples/src/it/consumers/reader/pom.xml")))
                        .replace("${openupr.version}", version))
                .contains(withoutLayout(xml));
    }

    private static void assertRunByTypesSh(String program) throws IOException {
        Path js = Pages.ROOT.resolve(".ci/js");
        String script = read(js.resolve("types.sh"));
        try (Stream<Path> files = Files.list(js)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> script.contains(file.getFileName().toString()))
                            .filter(file -> read(file).equals(program)))
                    .hasSize(1);
        }
    }
}
