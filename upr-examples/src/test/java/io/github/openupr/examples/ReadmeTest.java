package io.github.openupr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.ReviewId;
import io.github.openupr.io.UprReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("upr.root"));

    @TempDir
    Path folder;

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @ParameterizedTest
    @CsvSource({
        "// README begins, // README ends",
        "// README stream begins, // README stream ends",
        "// README look-ups begin, // README look-ups end",
        "// README questions begin, // README questions end",
        "// README validation begins, // README validation end"
    })
    void aJavaExampleIsOneThatIsCompiled(String begin, String end) throws IOException {
        String source = Files.readString(
                ROOT.resolve("upr-examples/src/main/java/io/github/openupr/examples/ReadmeExample.java"));
        String lines =
                source.substring(source.indexOf(begin + "\n") + begin.length() + 1, source.indexOf("        " + end));
        assertThat(readme() + Files.readString(ROOT.resolve("upr-io/docs/programs.md")))
                .contains("```java\n" + lines.stripTrailing().stripIndent() + "\n```\n");
    }

    @Test
    void theJavaExampleDoesWhatItSays() throws IOException {
        Path sample = folder.resolve(Sample.NAME);
        try (InputStream bytes = Sample.open()) {
            Files.copy(bytes, sample);
        }
        Path target = folder.resolve("again.json");
        Output output = outputOf(() -> ReadmeExample.main(new String[] {sample.toString(), target.toString()}));
        assertThat(output.printed())
                .isEqualToNormalizingNewlines(
                        "KAZ-4  Revise how the law defines rape and deals with domestic violence.\n");
        assertThat(output.told()).isEqualToNormalizingNewlines("0 of 15 rows were left out\n");
        assertThat(target).hasSameBinaryContentAs(sample);
    }

    @Test
    void theStreamIsCopied() throws IOException {
        Path source = Files.writeString(folder.resolve("a.csv"), """
                To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session
                Mali,Africa,AU,Dig wells,France,WEOG,EU,Accepted,4,Right to water,2
                """);
        Path target = folder.resolve("a.jsonl");
        ReadmeExample.copy(source, target);
        assertThat(Files.readAllLines(target)).hasSize(3).last().asString().contains("Dig wells");
    }

    @Test
    void theLookUpsFindWhatIsInTheSample() throws IOException {
        Output output = outputOf(() -> {
            try (InputStream bytes = Sample.open()) {
                ReadmeExample.lookUp(
                        UprReader.detecting().read(bytes, Sample.NAME).dataset());
            }
        });
        assertThat(output.printed().lines())
                .containsExactly(
                        "0 by France", "1 on migrants", "0 noted", "ministry left out 4", "astana-times left out 4");
    }

    @Test
    void theQuestionsAreAnsweredFromTheSample() throws IOException {
        Path answer = folder.resolve("follow-up.json");
        Output output = outputOf(() -> {
            try (InputStream bytes = Sample.open()) {
                ReadmeExample.ask(
                        UprReader.detecting().read(bytes, Sample.NAME).dataset(),
                        ReviewId.parse("KAZ-4"),
                        "Kazakhstan was asked to change the law on rape and domestic violence.",
                        answer);
            }
        });
        assertThat(output.printed().lines())
                .contains("Women's rights: 1")
                .contains("Kazakhstan was asked to change the law on rape and domestic violence. -> Revise how the law"
                        + " defines rape and deals with domestic violence.");
        assertThat(answer).content().contains("\"state\": \"KAZ\"");
    }

    @Test
    void theValidationTellsWhatThePolicyWants() throws IOException {
        Path sample = folder.resolve(Sample.NAME);
        try (InputStream bytes = Sample.open()) {
            Files.copy(bytes, sample);
        }
        Output output = outputOf(() -> ReadmeExample.validate(sample));
        assertThat(output.printed().lines())
                .anySatisfy(line -> assertThat(line).startsWith("warning commendations_only at kazakhstan-4.json, "))
                .endsWith("0 errors");
        assertThat(output.told()).contains("treaty_not_coded", "the policy disables it");
    }

    private interface Program {
        void run() throws IOException;
    }

    private record Output(String printed, String told) {}

    /** What a program writes to the two streams of the process. */
    private static Output outputOf(Program program) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream before = System.out;
        PrintStream beforeErr = System.err;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
        }
        return new Output(printed.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("examplesForOtherApplications")
    void anExampleForOtherApplicationsIsOneThatIsTried(String lines) throws IOException {
        assertThat(Files.readString(ROOT.resolve("upr-model/docs/applications.md")))
                .contains("```java\n" + lines + "\n```\n");
    }

    /** What stands between the two marks, in each of the sources of src/it that has them. */
    static List<String> examplesForOtherApplications() throws IOException {
        Pattern marked = Pattern.compile("(?s)// applications.md begins\n(.*?)\n *// applications.md ends");
        List<String> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("upr-examples/src/it"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                marked.matcher(Files.readString(file))
                        .results()
                        .map(example -> example.group(1).stripIndent())
                        .forEach(examples::add);
            }
        }
        return examples;
    }

    @ParameterizedTest
    @CsvSource({"Run, mvn -q -DskipTests package && java -jar upr-examples/target/upr.jar demo", "Test, mvn verify"})
    void eachOfTheTwoCommandsStandsAloneUnderItsHeading(String heading, String command) throws IOException {
        Matcher section =
                Pattern.compile("(?ms)^## " + heading + "$(.*?)(?=^## |\\z)").matcher(readme());
        assertThat(section.find()).isTrue();
        List<String> blocks = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$")
                .matcher(section.group(1))
                .results()
                .map(block -> block.group(1) + ":" + block.group(2))
                .toList();
        assertThat(blocks).containsExactly("sh:" + command + "\n");
    }

    static List<Path> pages() throws IOException {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFileNamedInALinkIsThere(Path page) throws IOException {
        List<String> links = Pattern.compile("]\\(([^):#]+)(#[^)]*)?\\)")
                .matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links)
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }
}
