package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.examples.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every example of every help does what it promises, on files of the names that it uses; what they are their content tells. */
class HelpExamplesTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern FILE = Pattern.compile(".*(\\.[a-z]+|/)");

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeTheFiles() throws IOException {
        Path records = sample(Sample.EARLIER, Sample.EARLIER);
        sample(Sample.NAME, Sample.NAME);
        sample(Sample.NAME, "dataset.json");
        sample("practice-report.txt", "report.pdf");
        sample("practice-addendum.txt", "addendum.pdf");
        sample("practice-release.txt", "release.txt");
        for (String name : List.of("export", "2008", "2012", "6-9", "17-20", "export-2024", "export-2025")) {
            convert(records, name + ".csv", "upr-info-csv");
        }
        convert(records, "uhri.json", "uhri-json");
        convert(records, "before.json", "json");
        Files.copy(records, made.resolve("after.jsonl"));
        Files.write(
                made.resolve("thematic-list.docx"),
                Files.readAllLines(records).stream()
                        .filter(line -> line.contains("\"dataset\"") || line.contains("\"KAZ-2\""))
                        .toList());
        Files.write(made.resolve("unknown.bin"), new byte[] {0, 1, 2});
    }

    private static Path sample(String sample, String name) throws IOException {
        Path file = made.resolve(name);
        try (InputStream bytes = Sample.open(sample)) {
            Files.copy(bytes, file);
        }
        return file;
    }

    private static void convert(Path records, String name, String format) {
        Ran ran = Ran.upr("convert", records, "-o", made.resolve(name), "--to", format);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    /** Each example has its own, since some write over what others read. */
    @BeforeEach
    void copyTheFiles() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(made)) {
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.createDirectory(folder.resolve("folder"));
    }

    static List<String> examples() {
        CommandLine upr = ManPage.all();
        return Stream.concat(Stream.of(upr), upr.getSubcommands().values().stream())
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .filter(line -> line.startsWith("  upr "))
                .map(String::strip)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsTrue(String example) throws IOException {
        if (example.contains("policy.json")) {
            Files.writeString(folder.resolve("policy.json"), "{\"disable\": [\"treaty_not_coded\"]}");
        }
        List<Object> words = new ArrayList<>();
        for (String word : words(example.replaceFirst("^upr ", "").replaceFirst(" > \\S+$", ""))) {
            words.addAll(meant(word));
        }

        Ran ran = Ran.upr(words.toArray());

        // Data of an example may have notices, which is what those with a threshold are about.
        assertThat(ran.code()).as(ran.err()).isLessThanOrEqualTo(example.startsWith("upr validate") ? 1 : 0);
        assertThat(ran.errorLines()).noneMatch(line -> line.startsWith("upr: "));
        assertThat(ran.out() + ran.err()).isNotEmpty();
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    /** What a shell that stands in the folder makes of a word. */
    private List<Object> meant(String word) throws IOException {
        if (word.startsWith("*")) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(word.substring(1)))
                        .sorted()
                        .collect(Collectors.toList());
            }
        }
        boolean named = FILE.matcher(word).matches() || word.equals("my-folder");
        return List.of(named ? folder.resolve(word) + (word.endsWith("/") ? "/" : "") : word);
    }

    @Test
    void everyCommandHasOne() {
        assertThat(ManPage.all().getSubcommands().values())
                .allSatisfy(command -> assertThat(
                                command.getCommandSpec().usageMessage().footer())
                        .as(command.getCommandName())
                        .anyMatch(line -> line.contains("upr " + command.getCommandName())));
    }
}
