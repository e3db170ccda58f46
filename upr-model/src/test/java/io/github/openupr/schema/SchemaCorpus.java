package io.github.openupr.schema;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.openupr.schema.UprSchema.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of the corpus: valid ones, and invalid ones each with one fault that a table names. For tests of all modules. */
public final class SchemaCorpus {

    private static final Path FOLDER =
            Path.of(System.getProperty("upr.root", ".."), "upr-model/src/test/resources/schema/1.0");

    private SchemaCorpus() {}

    /** The names of the JSON files that begin so, in order. */
    public static List<String> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The text of a file. */
    public static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    /** The lines of the table, in the order of the files. */
    public static List<Fault> faults() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("invalid.csv"))) {
            return rows.stream()
                    .map(row -> new Fault(
                            row.getField("file"),
                            Kind.parse(row.getField("schema")),
                            row.getField("keyword"),
                            row.getField("path")))
                    .sorted(Comparator.comparing(Fault::file))
                    .toList();
        }
    }

    /** What is wrong with a file: the keyword of the schema that fails, and the JSON pointer at which it does. */
    public record Fault(String file, Kind kind, String keyword, String path) {}
}
