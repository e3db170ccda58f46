package io.github.openupr.io.uprinfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowReadAheadTest {

    private static final int MANY = 20_000;

    @TempDir
    private Path folder;

    @Test
    void theThreadEndsWhenTheReaderIsClosedBeforeTheEnd() throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<Thread> before = parsingThreads();
        try (RecordReader reader = open(Export.ROW + "\n")) {
            assertThat(reader.iterator().next()).isNotNull();
            threads.addAll(parsingThreads());
        }
        threads.removeAll(before);

        assertThat(threads).hasSize(1);
        threads.get(0).join(60_000);
        assertThat(threads.get(0).isAlive()).isFalse();
    }

    @Test
    void noThreadStartsForAReaderThatIsNotIterated() throws IOException {
        List<Thread> before = parsingThreads();
        try (RecordReader reader = open("")) {
            assertThat(reader.metadata()).isPresent();
            assertThat(before).containsAll(parsingThreads());
        }
    }

    @Test
    void everyRowBeforeABrokenOneIsGivenBeforeTheTrouble() throws IOException {
        List<UprRecord> records = new ArrayList<>();

        try (RecordReader reader = open("Kazakhstan,\"Asia\"x,,\n")) {
            assertThatThrownBy(() -> reader.forEach(records::add))
                    .isInstanceOf(UprFormatException.class)
                    .hasMessageContaining("row " + (MANY + 2));
            assertThat(reader.counts().rowsRead()).isEqualTo(MANY);
        }
        assertThat(records).hasSize(MANY + 1);
    }

    @Test
    void anInterruptedReaderSaysSoAndStaysInterrupted() throws IOException {
        try (RecordReader reader = open("")) {
            Iterator<UprRecord> records = reader.iterator();
            Thread.currentThread().interrupt();

            assertThatThrownBy(records::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("interrupted while reading");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private RecordReader open(String lastRow) throws IOException {
        Path file = folder.resolve("many.csv");
        Files.writeString(file, Export.HEADER + "\n" + (Export.ROW + "\n").repeat(MANY) + lastRow);
        return UprReader.of(SourceFormat.UPR_INFO_CSV).open(file);
    }

    private static List<Thread> parsingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("upr-info-csv") && thread.isAlive())
                .toList();
    }
}
