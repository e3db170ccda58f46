package io.github.openupr.io.uhri;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small exports in our own words, and what comes of them. */
final class UhriFiles {

    /** A row as the export has it. */
    static final String PERU = """
            {"AnnotationId":"11111111-0000-4000-8000-000000000001","AnnotationType":"- Recommendations",
             "AffectedPersons":["Children","Women & girls"],"Body":"- UPR","Countries":["Peru"],
             "DocumentId":"22222222-0000-4000-8000-000000000001","PublicationDate":"2023-03-27T00:00:00",
             "PublicationDateOnUhri":"2023-06-01T10:53:45.827","Regions":["Latin America and the Caribbean"],
             "Sdgs":["16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"],"Symbol":"A/HRC/53/8",
             "Text":"101.7 Build more schools in the mountains","Themes":["Right to education"],"UprCycle":4,
             "UprPositions":["Supported"],"UprRecommendingCountry":["Chad","Fiji"],
             "UprRecommendingRegions":["Africa","Asia-Pacific"],"UprSession":["42 - January 2023"]}""";

    /** A row of a treaty body. */
    static final String COMMITTEE = """
            {"AnnotationId":"11111111-0000-4000-8000-000000000002","AnnotationType":"- Concerns/Observations",
             "AffectedPersons":[],"Body":"- CRC","Countries":["Peru"],
             "DocumentId":"22222222-0000-4000-8000-000000000002","PublicationDate":"2025-02-12T00:00:00",
             "PublicationDateOnUhri":"2025-03-03T10:53:45.827","Regions":["Latin America and the Caribbean"],
             "Sdgs":[],"Symbol":"CRC/C/PER/CO/6-7","Text":"4. On schools.","Themes":[],"UprCycle":null,
             "UprPositions":[],"UprRecommendingCountry":[],"UprRecommendingRegions":[],"UprSession":[]}""";

    private UhriFiles() {}

    /** The row of Peru with the value of a member replaced, or the member left out. */
    static String peru(String member, String json) {
        String name = "\"" + member + "\":";
        int start = PERU.indexOf(name);
        int end = PERU.indexOf(",\"", start);
        int next = PERU.indexOf(",\n", start);
        if (end < 0 || (next >= 0 && next < end)) {
            end = next;
        }
        // A list holds commas between its texts.
        if (PERU.charAt(start + name.length()) == '[') {
            end = PERU.indexOf(']', start) + 1;
        }
        if (end < 0) {
            end = PERU.length() - 1;
        }
        return json.isEmpty()
                ? PERU.substring(0, start) + "\"x\":\"y\"" + PERU.substring(end)
                : PERU.substring(0, start) + name + json + PERU.substring(end);
    }

    static String array(String... rows) {
        return "[" + String.join(",\n", rows) + "]";
    }

    static ReadResult json(String text) throws IOException {
        return read(SourceFormat.UHRI_JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(SourceFormat format, byte[] bytes) throws IOException {
        return read(format, bytes, ReadOptions.defaults());
    }

    static ReadResult read(SourceFormat format, byte[] bytes, ReadOptions options) throws IOException {
        return UprReader.of(format, options).read(new ByteArrayInputStream(bytes), "test");
    }

    static byte[] written(OutputFormat format, UprDataset dataset) throws IOException {
        // Not a file that is there already: some disks write out at once what takes the place of another.
        Path folder = Files.createTempDirectory("uhri-");
        Path file = folder.resolve("out");
        try {
            UprWriter.of(format).write(dataset, file);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
