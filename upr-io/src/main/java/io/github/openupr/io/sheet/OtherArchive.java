package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.Optional;

/** Finds the workbook in a ZIP archive, or says what else it is. */
final class OtherArchive {

    private static final String USUAL = "xl/workbook.xml";

    private OtherArchive() {}

    /** The name of the workbook's main part; throws where there is none. */
    static String workbookPart(ZipParts parts, InputFile in, ReadLimits limits) throws IOException {
        Optional<String> main =
                Relationships.of("", parts, in, limits).ofType("officeDocument").filter(parts::has);
        if (main.isPresent() && !isOther(main.get())) {
            return main.get();
        }
        if (parts.has(USUAL)) {
            return USUAL;
        }
        throw SheetPlace.file(in).fault("not_this_format", describe(parts));
    }

    private static boolean isOther(String part) {
        return part.startsWith("word/") || part.startsWith("ppt/") || part.endsWith(".bin");
    }

    private static String describe(ZipParts parts) {
        if (parts.has("xl/workbook.bin")) {
            return "is a binary workbook (XLSB), which is not read; save it as XLSX";
        }
        if (parts.has("word/document.xml")) {
            return "is a Word document (DOCX) and no workbook; name the table's own file";
        }
        if (parts.has("ppt/presentation.xml")) {
            return "is a presentation (PPTX) and no workbook; name the table's own file";
        }
        if (parts.has("content.xml") && parts.has("mimetype")) {
            return "is an OpenDocument file (ODS or ODT), which is not read; save the table as XLSX";
        }
        if (parts.has("META-INF/MANIFEST.MF")) {
            return "is a Java archive (JAR) and no workbook; name the table's own file";
        }
        return "is a ZIP archive without a workbook in it; unpack it and name the file";
    }
}
