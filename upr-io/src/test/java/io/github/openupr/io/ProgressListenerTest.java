package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressListenerTest {

    private static final int ROWS = 5_000;

    @TempDir
    private Path folder;

    private final List<ReadProgress> told = new ArrayList<>();
    private final UprReader reader =
            UprReader.detecting(ReadOptions.builder().progress(told::add).build());

    private Path csv(String name, int rows) throws IOException {
        return TinyFiles.write(
                folder,
                name,
                TinyFiles.csv(IntStream.range(0, rows)
                        .mapToObj(i -> TinyFiles.row("Chad", "Plant trees of the kind " + i, "Peru", "Noted", "5"))
                        .toArray(String[]::new)));
    }

    @Test
    void isToldAfterEvery1024RowsAndAtTheEnd() throws IOException {
        Path file = csv("export.csv", ROWS);

        reader.read(file);

        assertThat(told).hasSize(ROWS / 1_024 + 1);
        assertThat(told).extracting(ReadProgress::bytes).isSorted();
        assertThat(told.get(told.size() - 1))
                .isEqualTo(new ReadProgress("export.csv", Files.size(file), Files.size(file), ROWS + 1));
    }

    @Test
    void isToldOfAStreamUnderItsName() throws IOException {
        byte[] bytes = Files.readAllBytes(csv("export.csv", 2));

        reader.read(new ByteArrayInputStream(bytes), "upload");

        assertThat(told).containsExactly(new ReadProgress("upload", bytes.length, bytes.length, 3));
    }

    @Test
    void countsSeveralInputsTogether() throws IOException {
        Path first = csv("first.csv", ROWS);
        Path second = csv("second.csv", 2);
        long total = Files.size(first) + Files.size(second);

        reader.read(List.of(first, second));

        assertThat(told).allSatisfy(each -> assertThat(each.totalBytes()).isEqualTo(total));
        assertThat(told).extracting(ReadProgress::bytes).isSorted().endsWith(Files.size(first), total);
        assertThat(told.get(told.size() - 1).input()).isEqualTo("second.csv");
    }

    @Test
    void stopsTheReadingByWhatItThrows() throws IOException {
        Path file = csv("export.csv", ROWS);
        UprReader stopped = UprReader.detecting(ReadOptions.builder()
                .progress(progress -> {
                    throw new CancellationException("the user went away");
                })
                .build());

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> stopped.read(file));
    }

    @Test
    void isToldOfJsonTooWhereTheEndStandsForAFileOfFewRecords() throws IOException {
        String json = TinyFiles.json(TinyFiles.review("TCD-1", 5), TinyFiles.recommendations("TCD-1", "a", "b"));
        Path file = TinyFiles.write(folder, "dataset.json", json);

        reader.read(file);

        long size = json.getBytes(StandardCharsets.UTF_8).length;
        assertThat(told).containsExactly(new ReadProgress("dataset.json", size, size, 3));
    }
}
