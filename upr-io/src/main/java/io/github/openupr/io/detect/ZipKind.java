package io.github.openupr.io.detect;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.PlainLine;
import io.github.openupr.io.text.ZipParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a ZIP archive is, by the names of what it holds; nothing is unpacked. */
enum ZipKind {
    BINARY_WORKBOOK("xl/workbook.bin", "is a binary Excel workbook (XLSB); save it as XLSX"),
    WORKBOOK("xl/workbook.xml", "is an Excel workbook (XLSX) whose sheets no reader knows"),
    WORD("word/document.xml", "is a Word document (DOCX) that is neither a thematic list, a report nor an addendum"),
    SLIDES("ppt/presentation.xml", "is a PowerPoint presentation (PPTX)"),
    DATA_PACKAGE("datapackage.json", "is a data package, but not one that this library writes"),
    JAR("META-INF/MANIFEST.MF", "is a Java archive (JAR)");

    /** OpenDocument files and e-books begin with a part that tells what they are, not packed. */
    private static final int MEDIA_TYPE_AT = 30;

    private static final String MEDIA_TYPE = "mimetypeapplication/";

    private static final int LONGEST = 60;

    private final String part;
    private final String said;

    ZipKind(String part, String said) {
        this.part = part;
        this.said = said;
    }

    /** One sentence without a full stop. */
    static String describe(FileHead head) {
        String mediaType = mediaType(head.bytes());
        if (!mediaType.isEmpty()) {
            return byMediaType(mediaType);
        }
        if (head.file().isEmpty()) {
            return "is a ZIP archive (so are XLSX and DOCX files)";
        }
        ReadLimits limits = ReadLimits.defaults();
        try (InputFile file = InputFile.of(head.file().get(), limits.withMaxBytes(Long.MAX_VALUE));
                ZipParts parts = ZipParts.open(file, limits)) {
            return byParts(parts.names());
        } catch (UprFormatException | IOException e) {
            return "is a ZIP archive (so are XLSX and DOCX files) that is cut off or damaged; get the file again";
        }
    }

    private static String mediaType(byte[] bytes) {
        int length = Math.max(0, Math.min(bytes.length - MEDIA_TYPE_AT, 100));
        String start = length == 0 ? "" : new String(bytes, MEDIA_TYPE_AT, length, StandardCharsets.ISO_8859_1);
        return start.startsWith(MEDIA_TYPE) ? start.substring(MEDIA_TYPE.length()) : "";
    }

    private static String byMediaType(String type) {
        if (type.startsWith("vnd.oasis.opendocument.spreadsheet")) {
            return "is an OpenDocument spreadsheet (ODS); save it as XLSX or CSV";
        }
        if (type.startsWith("vnd.oasis.opendocument.text")) {
            return "is an OpenDocument text (ODT); save it as DOCX";
        }
        return type.startsWith("epub")
                ? "is an e-book (EPUB)"
                : "is a ZIP archive with a document that no reader knows";
    }

    private static String byParts(List<String> names) {
        for (ZipKind kind : values()) {
            if (names.contains(kind.part)) {
                return kind.said;
            }
        }
        List<String> files = names.stream().filter(name -> !name.endsWith("/")).toList();
        if (files.isEmpty()) {
            return "is a ZIP archive that holds nothing";
        }
        if (files.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))) {
            return "is a ZIP archive with CSV files, but without the datapackage.json that describes them; unpack it and"
                    + " name one of them";
        }
        String first = files.get(0);
        return "is a ZIP archive with "
                + (files.size() == 1 ? "one file" : files.size() + " files") + ", first \""
                + PlainLine.of(first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first)
                + "\"; unpack it first";
    }
}
