package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openupr.model.UprRecord;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An input that somebody deletes, cuts or closes while it is read, and a reader that is used behind its end. */
@Timeout(120)
class ChangingFileTest {

    private static final int ROWS = 3_000;

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsDeletedIsReadToItsEndOrIsATrouble() throws IOException {
        assumeTrue(File.separatorChar == '/', "skipped: Windows deletes no file that is read");
        for (SmallInputs.Input input : SmallInputs.writeAll(folder, ROWS)) {
            long whole = input.read().counts().records().total();
            assertThatItEndsWellOrInATrouble(input, whole, () -> Files.delete(input.file()));
        }
    }

    @Test
    void aFileThatIsCutIsReadToItsEndOrIsATrouble() throws IOException {
        for (SmallInputs.Input input : SmallInputs.writeAll(folder, ROWS)) {
            long whole = input.read().counts().records().total();
            assertThatItEndsWellOrInATrouble(input, whole, () -> {
                try (FileChannel file = FileChannel.open(input.file(), StandardOpenOption.WRITE)) {
                    file.truncate(file.size() / 3);
                }
            });
        }
    }

    /** What happens to the file behind the first record. */
    private interface Mischief {
        void happen() throws IOException;
    }

    private static void assertThatItEndsWellOrInATrouble(SmallInputs.Input input, long whole, Mischief mischief)
            throws IOException {
        List<UprRecord> records = new ArrayList<>();
        try (RecordReader in = UprReader.of(input.format()).open(input.file())) {
            Iterator<UprRecord> iterator = in.iterator();
            records.add(iterator.next());
            mischief.happen();
            Throwable trouble = catchThrowable(() -> iterator.forEachRemaining(records::add));
            if (trouble != null) {
                assertThat(trouble)
                        .as("%s", input)
                        .isInstanceOfAny(UncheckedIOException.class, UprFormatException.class)
                        .message()
                        .isNotBlank()
                        .doesNotContain("\n");
            } else if (in.counts().notices().isEmpty()) {
                // Whole, or somebody is told: a cut file of lines cannot be told from a short one but by its last line.
                assertThat((long) records.size()).as("%s", input).isEqualTo(whole);
            }
        }
    }

    @Test
    void aReaderThatIsClosedSaysSoHoweverOftenItIsAskedOrClosed() throws IOException {
        for (SmallInputs.Input input : SmallInputs.writeAll(folder, ROWS)) {
            RecordReader in = UprReader.of(input.format()).open(input.file());
            Iterator<UprRecord> iterator = in.iterator();
            iterator.next();
            in.close();
            in.close();
            for (int i = 0; i < 2; i++) {
                assertThatIllegalStateException()
                        .as("%s", input)
                        .isThrownBy(() -> iterator.forEachRemaining(record -> {}))
                        .withMessageContaining("open the input again");
            }
            // What was counted can still be asked for.
            assertThat(in.counts().records().total()).as("%s", input).isPositive();
        }
    }

    @Test
    void aStreamThatItsOwnerClosedGivesItsOwnException() throws IOException {
        Path file = TinyFiles.write(folder, "a.csv", TinyFiles.csv(TinyFiles.SCHOOLS));
        InputStream closed = Files.newInputStream(file);
        closed.close();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> UprReader.detecting().read(closed, "a.csv"))
                .isNotInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aStreamMayBeClosedOnceTheReaderIsOpen() throws IOException {
        Path file = TinyFiles.write(folder, "a.csv", TinyFiles.csv(TinyFiles.SCHOOLS, TinyFiles.PRISONS));
        InputStream stream = Files.newInputStream(file);
        try (RecordReader in = UprReader.detecting().open(stream, "a.csv")) {
            stream.close();
            List<UprRecord> records = new ArrayList<>();
            in.forEach(records::add);
            assertThat(records).hasSize(3);
        }
    }
}
