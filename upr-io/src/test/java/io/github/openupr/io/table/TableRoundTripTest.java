package io.github.openupr.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Arbitraries;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as tables and read again is the same, and written once more it has the same bytes. */
class TableRoundTripTest {

    @TempDir
    private Path folder;

    @Provide
    Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }

    @Provide
    Arbitrary<UprDataset> wholeDatasets() {
        return Arbitraries.datasets(TableTexts.whole());
    }

    @Test
    void allMembersComeBack() throws IOException {
        for (String name : List.of("folder", "archive.zip")) {
            comesBack(Specimens.fullDataset(), OutputFormat.CSV, folder.resolve(name), folder.resolve("2" + name));
        }
        comesBack(Specimens.fullDataset(), OutputFormat.XLSX, folder.resolve("a.xlsx"), folder.resolve("b.xlsx"));
    }

    @Property(tries = 100)
    void aFolderComesBackEqualAndItsBytesAreTheSame(@ForAll("wholeDatasets") UprDataset dataset) throws IOException {
        inFolder(at -> comesBack(dataset, OutputFormat.CSV, at.resolve("first"), at.resolve("second")));
    }

    @Property(tries = 25)
    void anArchiveComesBackEqualAndItsBytesAreTheSame(@ForAll("wholeDatasets") UprDataset dataset) throws IOException {
        inFolder(at -> comesBack(dataset, OutputFormat.CSV, at.resolve("first.zip"), at.resolve("second.zip")));
    }

    @Property(tries = 50)
    void aWorkbookComesBackEqualAndItsBytesAreTheSame(@ForAll("wholeDatasets") UprDataset dataset) throws IOException {
        inFolder(at -> comesBack(dataset, OutputFormat.XLSX, at.resolve("first"), at.resolve("second")));
    }

    /** A half of a character has no place in a file; the rest of the dataset comes back. */
    @Property(tries = 100)
    void whatCannotBeWrittenIsToldAndWhatCameBackComesBackEqual(@ForAll("datasets") UprDataset dataset)
            throws IOException {
        inFolder(at -> {
            List<Notice> notices = UprWriter.of(OutputFormat.CSV).write(dataset, at.resolve("first"));
            UprDataset read =
                    UprReader.of(SourceFormat.CSV).read(at.resolve("first")).dataset();
            if (notices.isEmpty()) {
                assertThat(read).isEqualTo(dataset);
            } else {
                assertThat(notices).extracting(Notice::code).containsExactly("lone_surrogate");
                comesBack(read, OutputFormat.CSV, at.resolve("second"), at.resolve("third"));
            }
        });
    }

    private static void comesBack(UprDataset dataset, OutputFormat format, Path first, Path second) throws IOException {
        assertThat(UprWriter.of(format).write(dataset, first)).isEmpty();
        ReadResult read = UprReader.of(SourceFormat.parse(format.toString())).read(first);
        assertThat(read.notices()).isEmpty();
        assertThat(read.dataset()).isEqualTo(dataset);
        assertThat(read.counts().rowsUsed()).isEqualTo(read.counts().rowsRead());
        UprWriter.of(format).write(read.dataset(), second);
        assertThat(TableTexts.bytes(second)).isEqualTo(TableTexts.bytes(first));
        assertThat(UprReader.detect(first).format()).contains(SourceFormat.parse(format.toString()));
    }

    private static void inFolder(Trial trial) throws IOException {
        Path at = Files.createTempDirectory("upr-table-");
        try {
            trial.run(at);
        } finally {
            TableTexts.delete(at);
        }
    }

    private interface Trial {
        void run(Path folder) throws IOException;
    }
}
