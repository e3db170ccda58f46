package io.github.openupr.io.printed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.SharedData;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports that are at hand as PDF and as text: their paragraphs are the same, letter by letter. */
class RealDocumentsTest {

    private static final String REPORTS = "data/working-group-reports/";

    /** How many paragraphs with a number differ: those that the text files changed. */
    @ParameterizedTest
    @CsvSource({
        "kazakhstan2010.pdf, kazakhstan2010.txt, 4",
        "kazakhstan2014.pdf, kazakhstan2014.txt, 1",
        "slovenia2025-a-hrc-59-15.pdf, slovenia2025-a-hrc-59-15.txt, 0",
        "slovenia2014-a-hrc-28-15.txt, slovenia2014.txt, 0"
    })
    void numberedParagraphsOfBothAreTheSame(String one, String other, int different) throws IOException {
        List<String> left = numbered(one);
        List<String> right = numbered(other);
        assertThat(left).hasSameSizeAs(right).hasSizeGreaterThan(200);
        int found = 0;
        for (int i = 0; i < left.size(); i++) {
            found += letters(left.get(i)).equals(letters(right.get(i))) ? 0 : 1;
        }
        assertThat(found).isEqualTo(different);
    }

    @ParameterizedTest
    @CsvSource({
        "kazakhstan2010.pdf, 95, 102",
        "kazakhstan2014.pdf, 124, 47",
        "slovenia2025-a-hrc-59-15.pdf, 140, 254",
        "slovenia2014-a-hrc-28-15.txt, 115, 163"
    })
    void itemsAreCompleteAndEachIsOneBlock(String report, String paragraph, int items) throws IOException {
        List<String> blocks = Documents.lines(read(report));
        boolean plain = blocks.stream().noneMatch(block -> block.startsWith(paragraph + ".1 "));
        int lead = 0;
        while (!blocks.get(lead).startsWith(paragraph + ". ")) {
            lead++;
        }
        int found = 0;
        for (String block : blocks.subList(lead, blocks.size())) {
            found += block.startsWith((plain ? "" : paragraph + ".") + (found + 1) + (plain ? ". " : " ")) ? 1 : 0;
        }
        assertThat(found).isEqualTo(items);
    }

    @Test
    void noPageFurnitureIsLeftInTheText() throws IOException {
        for (String report : List.of("kazakhstan2010.pdf", "kazakhstan2014.pdf", "slovenia2025-a-hrc-59-15.pdf")) {
            assertThat(read(report).blocks())
                    .filteredOn(block -> block.page() > 1)
                    .noneMatch(block ->
                            block.text().matches("(?s).*(?:GE\\.\\d\\d-|\\.{5}|\\p{Co}| A/HRC/\\d\\d/\\d\\d$).*"))
                    .noneMatch(block -> block.text().matches("\\d+"));
        }
    }

    @Test
    void eachTextReportIsReadWithItsNumbersInOrder() throws IOException {
        Path folder = SharedData.path(REPORTS);
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Set<String> numbers = new HashSet<>();
                numbered(String.valueOf(file.getFileName()))
                        .forEach(text -> numbers.add(text.substring(0, text.indexOf(' '))));
                for (int i = 1; i <= 20; i++) {
                    if (!numbers.contains(i + ".")) {
                        broken.add(file.getFileName() + " " + i);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> numbered(String file) throws IOException {
        return Documents.lines(read(file)).stream()
                .filter(text -> LineStart.of(text).isNumber() && text.indexOf(' ') > 0)
                .toList();
    }

    private static PrintedDocument read(String file) throws IOException {
        Path path = SharedData.path(REPORTS + file);
        try (InputFile in = InputFile.of(path, ReadLimits.defaults())) {
            return PrintedDocument.read(in, ReadOptions.defaults());
        }
    }

    /** Letters and digits; characters that the text files lost are passed over. */
    private static String letters(String text) {
        return text.replaceAll("[^a-zA-Z0-9]+", "").toLowerCase(Locale.ROOT);
    }
}
