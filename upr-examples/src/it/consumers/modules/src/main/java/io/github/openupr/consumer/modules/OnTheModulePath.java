package io.github.openupr.consumer.modules;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** A program on the module path, without the libraries for documents: it reads, validates, writes and maps. */
public final class OnTheModulePath {

    private OnTheModulePath() {}

    /** Takes a folder of inputs and one for results, and ends with an exception when something is not as it should be. */
    public static void main(String[] args) throws IOException {
        Path files = Path.of(args[0]);
        Path results = Path.of(args[1]);
        theJarsAreModules();
        whatNeedsNoFurtherLibraryIsRead(files);
        UprDataset dataset =
                UprReader.detecting().read(files.resolve("kazakhstan-4.json")).dataset();
        whatIsWrittenIsReadAgain(dataset, results);
        constraintsAreChecked(dataset);
        bothMappersMapIt(dataset);
        aDocumentThatNeedsMoreSaysWhat(files);
    }

    private static void theJarsAreModules() {
        expect(
                UprReader.class.getModule().getName().equals("io.github.openupr.io"),
                "the readers are a module with a name");
        expect(!UprReader.class.getModule().getDescriptor().isAutomatic(), "the module has a descriptor");
        expect(
                OnTheModulePath.class.getClassLoader().getResource("validation/rules.json") != null,
                "the resources of the model are open");
        expect(
                OnTheModulePath.class
                        .getModule()
                        .getLayer()
                        .findModule("org.hibernate.validator")
                        .isPresent(),
                "the provider of Jakarta Validation is found as a service");
    }

    private static void whatNeedsNoFurtherLibraryIsRead(Path files) throws IOException {
        for (String name : new String[] {"export.csv", "list.docx", "report.txt"}) {
            long read = UprReader.detecting()
                    .read(files.resolve(name))
                    .counts()
                    .records()
                    .recommendations();
            System.out.println(name + ": " + read + " recommendations");
            expect(read == 2, "two recommendations are read from " + name);
        }
    }

    private static void whatIsWrittenIsReadAgain(UprDataset dataset, Path results) throws IOException {
        Path tables = results.resolve("tables.xlsx");
        UprWriter.of(OutputFormat.XLSX).write(dataset, tables);
        expect(
                UprReader.of(SourceFormat.XLSX).read(tables).dataset().equals(dataset),
                "a workbook holds the whole dataset");
    }

    private static void constraintsAreChecked(UprDataset dataset) {
        Recommendation blank = dataset.getRecommendations().get(0).withText(" ");
        ValidationReport report = UprValidator.standard().validate(dataset.withRecommendations(blank));
        expect(report.count("blank_text") == 1, "a broken constraint is found");
    }

    private static void bothMappersMapIt(UprDataset dataset) throws IOException {
        ObjectMapper jackson2 =
                new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
        JsonMapper jackson3 = JsonMapper.builder().build();
        String json = jackson2.writeValueAsString(dataset);
        expect(jackson3.writeValueAsString(dataset).equals(json), "both mappers write the same");
        expect(jackson2.readValue(json, UprDataset.class).equals(dataset), "Jackson 2 reads what it wrote");
        expect(jackson3.readValue(json, UprDataset.class).equals(dataset), "Jackson 3 reads what it wrote");
    }

    private static void aDocumentThatNeedsMoreSaysWhat(Path files) throws IOException {
        try {
            UprReader.of(SourceFormat.WORKING_GROUP_REPORT).read(files.resolve("report.pdf"));
            expect(false, "there is no PDFBox");
        } catch (UprFormatException e) {
            System.out.println(e.getMessage());
            expect(e.code().equals("missing_dependency"), "a missing library has a code of its own");
            expect(e.getMessage().contains("--add-modules org.apache.pdfbox"), "the module path is spoken of");
        }
    }

    private static void expect(boolean met, String what) {
        if (!met) {
            throw new AssertionError("not so: " + what);
        }
    }
}
