package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A thread that is interrupted stays so, and either all is read and written as if nothing had been, or it says that it was interrupted;
 * never is the file called damaged, and never is half of one left.
 */
class InterruptedThreadTest {

    private static final int ROWS = 2_000;

    @TempDir
    private Path folder;

    @AfterEach
    void calmDown() {
        Thread.interrupted();
    }

    @Test
    void readingIsWholeOrSaysSo() throws IOException {
        for (SmallInputs.Input input : SmallInputs.writeAll(folder, 20)) {
            ReadResult undisturbed = input.read();
            for (UprReader reader : List.of(UprReader.of(input.format()), UprReader.detecting())) {
                Thread.currentThread().interrupt();
                try {
                    assertThat(reader.read(input.file())).as("%s", input).isEqualTo(undisturbed);
                } catch (InterruptedIOException e) {
                    assertThat(e).as("%s", input).hasMessage("interrupted while reading");
                }
                assertThat(Thread.interrupted()).as("%s", input).isTrue();
            }
            assertThat(input.read()).as("%s, read again", input).isEqualTo(undisturbed);
        }
    }

    @Test
    void soItIsInTheMiddleOfReading() throws IOException {
        for (SmallInputs.Input input : SmallInputs.writeAll(folder, ROWS)) {
            List<UprRecord> records = new ArrayList<>();
            boolean said = false;
            try (RecordReader in = UprReader.of(input.format()).open(input.file())) {
                Iterator<UprRecord> iterator = in.iterator();
                records.add(iterator.next());
                Thread.currentThread().interrupt();
                iterator.forEachRemaining(records::add);
            } catch (UncheckedIOException e) {
                assertThat(e.getCause()).as("%s", input).isInstanceOf(InterruptedIOException.class);
                said = true;
            }
            assertThat(Thread.interrupted()).as("%s", input).isTrue();
            assertThat(said || records.size() == input.read().counts().records().total())
                    .as("%s", input)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void whatIsWrittenIsWhole(OutputFormat format) throws IOException {
        List<UprRecord> records = Samples.records(ROWS);
        Path undisturbed = write(format, "undisturbed", records, false);
        Path disturbed = write(format, "disturbed", records, true);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(disturbed).hasSameBinaryContentAs(undisturbed);
        assertThat(TinyFiles.namesIn(folder)).containsExactly("disturbed.zip", "undisturbed.zip");
    }

    @Test
    void soItIsWhereTheReviewsOfADatasetComeLate() throws IOException {
        List<UprRecord> records = Samples.records(ROWS);
        Collections.reverse(records);
        Path undisturbed = write(OutputFormat.JSON, "undisturbed", records, false);
        Path disturbed = write(OutputFormat.JSON, "disturbed", records, true);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(disturbed).hasSameBinaryContentAs(undisturbed);
        assertThat(Files.readString(disturbed)).contains("\"reviews\"");
    }

    /** The thread is interrupted behind the first record, or not at all. */
    private Path write(OutputFormat format, String name, List<UprRecord> records, boolean interrupt)
            throws IOException {
        // By this end of its name, tables go into an archive.
        Path target = folder.resolve(name + ".zip");
        try (RecordWriter out = UprWriter.of(format).open(target)) {
            for (UprRecord record : records) {
                out.write(record);
                if (interrupt) {
                    Thread.currentThread().interrupt();
                }
            }
        }
        return target;
    }
}
