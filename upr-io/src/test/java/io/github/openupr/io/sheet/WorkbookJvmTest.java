package io.github.openupr.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a Java virtual machine of its own can show: memory, the terminal, libraries that are not there. */
class WorkbookJvmTest {

    /** Of 300 letters: more than the heap that they pass through. */
    private static final int TEXTS = 120_000;

    private static final String TEXT = " plant trees along the road to the capital".repeat(7);

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandDistinctTextsPassThrough24Megabytes() throws Exception {
        Path file = folder.resolve("many.xlsx");
        long characters = 0;
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int i = 0; i < TEXTS; i++) {
                String text = i + TEXT;
                characters += text.length();
                sheet.value(i, 0, text);
                if (i % 1_000 == 999) {
                    sheet.flush();
                }
            }
        }

        assertThat(run(file, "-Xmx24m", path -> true)).containsExactly(Long.toString(characters));
    }

    @Test
    void readingAnOldWorkbookPrintsNothing() throws Exception {
        Path file = Files.write(folder.resolve("old.xls"), XlsReadingTest.workbook());

        assertThat(run(file, "-Xmx64m", path -> true)).containsExactly("0");
    }

    @Test
    void withoutTheLibraryAnOldWorkbookNamesItAndXlsxIsReadAllTheSame() throws Exception {
        Path old = Files.write(folder.resolve("old.xls"), XlsReadingTest.workbook());
        Path xlsx = Files.write(
                folder.resolve("new.xlsx"),
                TinyWorkbook.ofRows("<row><c><v>12</v></c></row>").bytes());

        assertThat(run(old, "-Xmx64m", path -> !path.contains("poi")))
                .anyMatch(line -> line.contains("org.apache.poi:poi:5.5.1"));
        assertThat(run(xlsx, "-Xmx64m", path -> !path.contains("poi") && !path.contains("log4j")))
                .containsExactly("2");
    }

    /** What it prints, errors too. */
    private static List<String> run(Path file, String option, Predicate<String> library)
            throws IOException, InterruptedException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(library)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-cp",
                        classPath,
                        ReadRows.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return out.lines().toList();
        } finally {
            process.waitFor();
        }
    }
}
