package io.github.openupr.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What upr-io does with Apache POI and PDFBox left out, as they are unless somebody adds them. */
class WithoutDocumentLibrariesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "report.pdf, WORKING_GROUP_REPORT, org.apache.pdfbox:pdfbox:",
        "list.doc, THEMATIC_LIST, org.apache.poi:poi-scratchpad:",
        "export.xls, UPR_INFO_XLS, org.apache.poi:poi:"
    })
    void aDocumentThatNeedsOneNamesIt(String name, SourceFormat format, String coordinates) throws Exception {
        Path file = file(name);

        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UprReader.of(format).read(file))
                .satisfies(e -> assertThat(e.code()).isEqualTo("missing_dependency"))
                .withMessageContaining("; add " + coordinates)
                .withMessageContaining(" to the class path");
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf, org.apache.pdfbox:pdfbox:",
        "list.doc, org.apache.poi:poi-scratchpad:",
        "export.xls, org.apache.poi:poi:"
    })
    void soItDoesWhereTheContentIsToTellTheFormat(String name, String coordinates) throws Exception {
        Path file = file(name);

        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UprReader.detecting().read(file))
                .withMessageContaining("add " + coordinates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.csv", "list.docx", "report.txt"})
    void everythingElseIsRead(String name) throws Exception {
        assertThat(UprReader.detecting().read(file(name)).dataset().getRecommendations())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"JSON, a.json", "JSON_LINES, a.jsonl", "CSV, a.zip", "XLSX, a.xlsx"})
    void everythingElseIsWritten(OutputFormat format, String name) throws Exception {
        UprDataset dataset =
                UprReader.detecting().read(file("kazakhstan-4.json")).dataset();
        Path target = folder.resolve(name);

        UprWriter.of(format).write(dataset, target);

        assertThat(UprReader.detecting().read(target).dataset()).isEqualTo(dataset);
    }

    private static Path file(String name) throws Exception {
        return Path.of(
                WithoutDocumentLibrariesTest.class.getResource("/" + name).toURI());
    }
}
