package io.github.openupr.io.fuzz;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the fuzzer begins with: small files of this project, and the beginnings of real ones where the folder of shared data lies beside the
 * checkout. Real data goes to {@code target} and nowhere else.
 */
final class Seeds {

    /** How the name of the first of a target ends. */
    static final String FIRST = "-1";

    /** A row of the Index as it is exported, in words of our own, and one that is not about the Universal Periodic Review. */
    private static final String UHRI = """
            [{"AnnotationId":"11111111-0000-4000-8000-000000000001","AnnotationType":"- Recommendations",
            "AffectedPersons":["Children","Women & girls"],"Body":"- UPR","Countries":["Peru"],"DocumentId":"22222222-0000-4000-8000-000000000001",
            "PublicationDate":"2023-03-27T00:00:00","PublicationDateOnUhri":"2023-06-01T10:53:45.827","Regions":["Latin America"],
            "Sdgs":["16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"],"Symbol":"A/HRC/53/8","Text":"101.7 Build more schools in the mountains",
            "Themes":["Right to education"],"UprCycle":4,"UprPositions":["Supported"],"UprRecommendingCountry":["Chad","Fiji"],
            "UprRecommendingRegions":["Africa","Asia-Pacific"],"UprSession":["42 - January 2023"]},
            {"AnnotationId":"2","AnnotationType":"- Concerns/Observations","AffectedPersons":[],"Body":"- CRC","Countries":["Peru"],
            "Symbol":"CRC/C/PER/CO/6-7","Text":"4. On schools.","Themes":[],"UprCycle":null,"UprPositions":[]}]""";

    private static final int ROWS_OF_EXPORT = 2;

    private final FuzzTarget target;
    private final int index;
    private final Path root;
    private final Path shared;
    private final Path folder;
    private int number;

    private Seeds(FuzzTarget target, int index, Path root, Path folder) {
        this.target = target;
        this.index = index;
        this.root = root;
        this.shared = root.resolve("../shared/data");
        this.folder = folder;
    }

    /** Writes the seeds of targets into a new folder; each begins with a byte that says what it is for. */
    static void write(List<FuzzTarget> targets, Path root, Path folder) throws IOException {
        Scratch.empty(folder);
        Files.createDirectories(folder);
        for (int i = 0; i < targets.size(); i++) {
            FuzzTarget target = targets.get(i);
            new Seeds(target, i, root, folder).write(target);
        }
    }

    private void write(FuzzTarget kind) throws IOException {
        switch (kind) {
            case JSON -> {
                addAll(root.resolve("upr-model/src/test/resources/schema/1.0"), "*.json");
                addAll(root.resolve("upr-io/src/test/resources/golden"), "{full,delicate,empty}.json");
            }
            case JSON_LINES -> addAll(root.resolve("upr-io/src/test/resources/golden"), "*.jsonl");
            case UPR_INFO_CSV -> {
                add(written(OutputFormat.UPR_INFO_CSV, recommendations()));
                for (byte[] export : uprInfoExports()) {
                    add(export);
                }
            }
            case UPR_INFO_XLS -> workbooksOfUprInfo();
            case UPR_INFO_JSON -> addAll(root.resolve("upr-io/src/test/resources/uprinfo"), "*.json");
            case UHRI_JSON -> {
                add(written(OutputFormat.UHRI_JSON, recommendations()));
                add(UHRI);
            }
            case UHRI_XLSX -> add(openWorkbook(written(OutputFormat.UHRI_XLSX, recommendations())));
            case TABLES_XLSX -> add(openWorkbook(written(OutputFormat.XLSX, full())));
            case TABLES_CSV -> {
                Map<String, byte[]> parts = SheetSeeds.described(Bundle.partsOfZip(written(OutputFormat.CSV, full())));
                add(Bundle.layOpen(Bundle.ZIP, parts));
                add(Bundle.layOpen(Bundle.FOLDER, parts));
            }
            case THEMATIC_DOCX -> thematicLists();
            case WORD_97 -> wordDocuments();
            case REPORT_DOCX -> {
                for (byte[] text : texts()) {
                    add(openZip(DocumentSeeds.docx(text)));
                }
            }
            case REPORT_PDF -> pdfs();
            case REPORT_TEXT -> texts().forEach(this::add);
            case ANYTHING -> anything();
            case POLICY -> {
                add("{\"disable\": [\"html_entity\"], \"severity\": {\"self_recommendation\": \"info\"}}");
                add("{\"maxNoticesPerCode\": 100, \"maxNotices\": {\"review_missing\": 5}}");
            }
            case TEXTS -> {
                addAll(root.resolve("upr-io/src/test/resources/proposals/releases"), "*.txt");
                Stream.of("KAZ-4", "Kazakhstan, cycle 4", "KAZ-4:140.12/2", "A/HRC/59/15/Add.1", "16.3", "CEDAW")
                        .forEach(this::add);
            }
        }
    }

    private void workbooksOfUprInfo() throws IOException {
        List<String> rows = new ArrayList<>();
        for (byte[] export : uprInfoExports()) {
            new String(export, StandardCharsets.ISO_8859_1)
                    .lines()
                    .limit(ROWS_OF_EXPORT)
                    .forEach(rows::add);
        }
        add(Bundle.layOpen(Bundle.OLE, Bundle.partsOfOle(SheetSeeds.xls(rows))));
        add(openWorkbook(SheetSeeds.xlsx(rows)));
    }

    private void thematicLists() throws IOException {
        add(openZip(DocumentSeeds.thematicList()));
        for (Path list : real("thematic-lists", "*.docx")) {
            add(Bundle.layOpen(Bundle.ZIP, DocumentSeeds.beginning(Bundle.partsOfZip(Files.readAllBytes(list)))));
        }
    }

    private void wordDocuments() throws IOException {
        for (Path list : real("thematic-lists", "*.doc")) {
            add(Bundle.layOpen(Bundle.OLE, Bundle.partsOfOle(Files.readAllBytes(list))));
        }
    }

    private void pdfs() throws IOException {
        for (byte[] text : texts().subList(0, 2)) {
            add(DocumentSeeds.pdf(text));
        }
        for (Path report : real("working-group-reports", "*.pdf")) {
            add(DocumentSeeds.firstPages(report));
        }
    }

    private void anything() throws IOException {
        for (FuzzTarget other : FuzzTarget.values()) {
            if (other != FuzzTarget.ANYTHING && other != FuzzTarget.WORD_97 && other != FuzzTarget.REPORT_PDF) {
                write(other);
            }
        }
        add(written(OutputFormat.XLSX, full()));
        add(DocumentSeeds.thematicList());
        add(SheetSeeds.xls(List.of("To,Text,From,Session", "Chad,Plant trees,Peru,5")));
    }

    /** The first rows of each export of UPR Info, or the one that this library writes. */
    private List<byte[]> uprInfoExports() throws IOException {
        List<byte[]> exports = new ArrayList<>();
        for (Path export : real("upr-info", "*.csv")) {
            byte[] bytes = Files.readAllBytes(export);
            exports.add(Arrays.copyOf(bytes, endOfRow(bytes, 1500)));
        }
        return exports.isEmpty() ? List.of(written(OutputFormat.UPR_INFO_CSV, recommendations())) : exports;
    }

    private static int endOfRow(byte[] bytes, int atLeast) {
        int end = Math.min(atLeast, bytes.length);
        while (end < bytes.length && bytes[end - 1] != '\r' && bytes[end - 1] != '\n') {
            end++;
        }
        return end;
    }

    /** The practice report and addendum, and the beginnings of real ones with the beginnings of their conclusions. */
    private List<byte[]> texts() throws IOException {
        List<byte[]> texts = new ArrayList<>();
        Path samples = root.resolve("upr-examples/src/main/resources/sample");
        texts.add(Files.readAllBytes(samples.resolve("practice-report.txt")));
        texts.add(Files.readAllBytes(samples.resolve("practice-addendum.txt")));
        for (Path report : real("working-group-reports", "{kazakhstan2010,chad2013,algeria2008}.txt")) {
            texts.add(DocumentSeeds.shortened(Files.readAllBytes(report)));
        }
        for (Path addendum : real("addenda", "*.txt")) {
            texts.add(DocumentSeeds.shortened(Files.readAllBytes(addendum)));
        }
        return texts;
    }

    private UprDataset full() throws IOException {
        return UprReader.of(SourceFormat.JSON)
                .read(root.resolve("upr-io/src/test/resources/golden/full.json"))
                .dataset();
    }

    /** What the formats of others can hold of it. */
    private UprDataset recommendations() throws IOException {
        UprDataset full = full();
        return UprDataset.builder()
                .reviews(full.getReviews())
                .recommendations(full.getRecommendations())
                .build();
    }

    private static byte[] written(OutputFormat format, UprDataset dataset) throws IOException {
        Path file = Files.createTempFile("upr-fuzz-", format == OutputFormat.CSV ? ".zip" : ".tmp");
        try {
            UprWriter.of(format).write(dataset, file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] openWorkbook(byte[] xlsx) throws IOException {
        return Bundle.layOpen(Bundle.ZIP, SheetSeeds.bare(Bundle.partsOfZip(xlsx)));
    }

    private static byte[] openZip(byte[] zip) throws IOException {
        return Bundle.layOpen(Bundle.ZIP, new TreeMap<>(Bundle.partsOfZip(zip)));
    }

    /** Real files, by name; none where there is no folder of shared data. */
    private List<Path> real(String kind, String names) throws IOException {
        return Files.isDirectory(shared.resolve(kind)) ? files(shared.resolve(kind), names) : List.of();
    }

    private static List<Path> files(Path from, String names) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var found = Files.newDirectoryStream(from, names)) {
            found.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    private void addAll(Path from, String names) throws IOException {
        for (Path file : files(from, names)) {
            add(Files.readAllBytes(file));
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] seed) {
        if (seed.length >= target.maxLength()) {
            // Cut off, it would be no such file any more.
            return;
        }
        number++;
        try (OutputStream out = Files.newOutputStream(folder.resolve(target + "-" + number))) {
            out.write(index);
            out.write(seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
