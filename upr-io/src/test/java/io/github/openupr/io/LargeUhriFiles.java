package io.github.openupr.io;

import io.github.openupr.io.sheet.PlainSheetWriter;
import io.github.openupr.io.sheet.SheetCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Makes large exports of the Universal Human Rights Index, every row of which is different. */
public final class LargeUhriFiles {

    private static final List<String> STATES =
            List.of("Chad", "Peru", "Fiji", "Iraq", "India", "Nepal", "Kenya", "Cuba", "Malta", "Togo");
    private static final List<String> VERBS = List.of("Continue", "Consider", "Begin", "Strengthen", "Ratify", "Study");
    private static final List<String> THINGS =
            List.of("schools", "prisons", "courts", "a treaty", "clinics", "the law", "wells", "libraries");
    private static final List<String> THEMES =
            List.of("Right to education", "Right to health", "Migrants", "Members of minorities", "Indigenous peoples");
    private static final List<String> PERSONS = List.of("Children", "Women & girls", "Media", "Indigenous peoples");
    private static final List<String> GOALS =
            List.of("16 - PEACE, JUSTICE AND STRONG INSTITUTIONS", "1 - NO POVERTY", "2 - ZERO HUNGER");
    private static final List<String> HEADERS = List.of(
            "Text",
            "Countries Concerned",
            "Reccomending Body",
            "Document Symbol",
            "Themes",
            "Affected Persons",
            "Sdgs",
            "Document Publication Date",
            "UPR Reccomending States",
            "UPR Position",
            "Type",
            "OHCHR Annotation Id",
            "UPR Session",
            "Regions Concerned",
            "Recommending Regions",
            "Date of publication on UHRI");

    private LargeUhriFiles() {}

    private static String text(int i) {
        String sentence = VERBS.get(i % VERBS.size()) + ' ' + i + ' ' + THINGS.get(i % THINGS.size())
                + ", in particular in the regions that lie far from the capital, and report on what was achieved";
        return 100 + i % 50 + "." + (1 + i / 50 % 9000) + ' ' + sentence + "; " + sentence.toLowerCase(Locale.ROOT)
                + '.';
    }

    private static String id(int i) {
        return String.format(Locale.ROOT, "%08x-0000-4000-8000-%012x", i * 0x9E3779B9, i);
    }

    private static <T> T pick(List<T> from, int i) {
        return from.get(i % from.size());
    }

    /** Writes so many rows as JSON. */
    public static void writeJson(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < rows; i++) {
                out.write(i == 0 ? "[" : ",\n");
                out.write("{\"AnnotationId\":\"" + id(i)
                        + "\",\"AnnotationType\":\"- Recommendations\",\"AffectedPersons\":[\""
                        + pick(PERSONS, i) + "\",\"" + pick(PERSONS, i + 1) + "\"],\"Body\":\"- UPR\",\"Countries\":[\""
                        + pick(STATES, i / 1000) + "\"],\"DocumentId\":\"" + id(i / 1000)
                        + "\",\"PublicationDate\":\"2023-03-27T00:00:00\",\"PublicationDateOnUhri\":\"2023-06-01T10:53:45."
                        + (100 + i % 900) + "\",\"Regions\":[\"Africa\"],\"Sdgs\":[\"" + pick(GOALS, i)
                        + "\"],\"Symbol\":\"A/HRC/53/" + (1 + i / 1000 % 30) + "\",\"Text\":\"" + text(i)
                        + "\",\"Themes\":[\"" + pick(THEMES, i) + "\",\"" + pick(THEMES, i + 1) + "\",\""
                        + pick(THEMES, i + 2) + "\"],\"UprCycle\":4,\"UprPositions\":[\""
                        + (i % 3 == 0 ? "Noted" : "Supported") + "\"],\"UprRecommendingCountry\":[\""
                        + pick(STATES, i + 1) + "\"],\"UprRecommendingRegions\":[\"Africa\"],\"UprSession\":[\""
                        + "42 - January 2023\"]}");
            }
            out.write("]\n");
        }
    }

    /** Writes so many rows as a workbook. */
    public static void writeXlsx(Path file, int rows) throws IOException {
        try (PlainSheetWriter out = PlainSheetWriter.open(Files.newOutputStream(file), "Export")) {
            out.beginRow();
            for (String header : HEADERS) {
                out.add(cell(header));
            }
            out.endRow();
            for (int i = 0; i < rows; i++) {
                writeRow(out, i);
            }
            out.finish();
        }
    }

    private static void writeRow(PlainSheetWriter out, int i) throws IOException {
        out.beginRow();
        out.add(cell(text(i)));
        out.add(cell("- " + pick(STATES, i / 1000)));
        out.add(cell("- UPR"));
        out.add(cell("A/HRC/53/" + (1 + i / 1000 % 30)));
        out.add(cell("- " + pick(THEMES, i) + "\n- " + pick(THEMES, i + 1) + "\n- " + pick(THEMES, i + 2)));
        out.add(cell("- " + pick(PERSONS, i) + "\n- " + pick(PERSONS, i + 1)));
        out.add(cell("- " + pick(GOALS, i)));
        out.add(new SheetCell(SheetCell.Kind.NUMBER, "", 45012));
        out.add(cell("- " + pick(STATES, i + 1)));
        out.add(cell(i % 3 == 0 ? "- Noted" : "- Supported"));
        out.add(cell("- Recommendations"));
        out.add(cell(id(i)));
        out.add(cell("- 42 - January 2023"));
        out.add(cell("- Africa"));
        out.add(cell("- Africa"));
        out.add(new SheetCell(SheetCell.Kind.NUMBER, "", 45078 + i / 400_000.0));
        out.endRow();
    }

    private static SheetCell cell(String text) {
        return new SheetCell(SheetCell.Kind.TEXT, text, 0);
    }
}
