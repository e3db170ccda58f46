package io.github.openupr.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.SharedData;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UPR Info's export of 2015, all six files of it, as tables. */
class RealTablesTest {

    @TempDir
    private Path folder;

    @Test
    void theWholeExportComesBackEqualFromAFolderAnArchiveAndAWorkbook() throws IOException {
        UprDataset dataset = UprReader.detecting()
                .read(Stream.of("1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv", "17-20.csv", "voluntary.csv")
                        .map(file -> SharedData.path("data/upr-info/" + file))
                        .toList())
                .dataset();
        assertThat(dataset.getRecommendations()).hasSize(41_066);
        comesBack(dataset, OutputFormat.CSV, folder.resolve("folder"));
        comesBack(dataset, OutputFormat.CSV, folder.resolve("archive.zip"));
        comesBack(dataset, OutputFormat.XLSX, folder.resolve("workbook.xlsx"));
    }

    private static void comesBack(UprDataset dataset, OutputFormat format, Path target) throws IOException {
        assertThat(UprWriter.of(format).write(dataset, target)).isEmpty();
        ReadResult read = UprReader.of(SourceFormat.parse(format.toString())).read(target);
        assertThat(read.notices()).isEmpty();
        assertThat(read.dataset()).isEqualTo(dataset);
        assertThat(read.counts().rowsUsed()).isEqualTo(read.counts().rowsRead());
    }
}
