package io.github.openupr.io.docx;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.SafeXml;
import io.github.openupr.io.text.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the parts of a DOCX file stand (ECMA-376, part 2: relationships of the package). */
final class DocxPackage {

    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final String USUAL_DOCUMENT = "word/document.xml";
    private static final Pattern HEADER = Pattern.compile("header[0-9]*\\.xml");
    private static final int MAX_TYPE = 200;

    private DocxPackage() {}

    /** The part with the body of the document. */
    static String document(ZipParts parts, InputFile file, ReadLimits limits) throws IOException {
        String main = relationship(parts, file, limits).orElse(USUAL_DOCUMENT);
        if (main.startsWith("xl/")) {
            throw OfficeFile.notWord(
                    file, "is an Excel workbook; give the Word document, or name the format of the workbook");
        }
        if (main.startsWith("ppt/")) {
            throw OfficeFile.notWord(file, "is a PowerPoint presentation; give the Word document");
        }
        if (parts.has(main)) {
            return main;
        }
        Optional<String> type = openDocumentType(parts);
        throw OfficeFile.notWord(
                file,
                type.map(name -> "is an OpenDocument file (" + name + "); save it as a Word document (DOCX)")
                        .orElse("is a ZIP archive without a Word document inside; unpack it and give the document"));
    }

    private static Optional<String> relationship(ZipParts parts, InputFile file, ReadLimits limits) throws IOException {
        Optional<InputStream> stream = parts.open(RELATIONSHIPS);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (SafeXml xml = SafeXml.open(stream.get(), RELATIONSHIPS, file, limits)) {
            for (SafeXml.Event event = xml.next(); event != SafeXml.Event.DONE; event = xml.next()) {
                if (event == SafeXml.Event.START && xml.name().equals("Relationship")) {
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (type != null && target != null && type.endsWith("/officeDocument")) {
                        return Optional.of(target.startsWith("/") ? target.substring(1) : target);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> openDocumentType(ZipParts parts) throws IOException {
        Optional<InputStream> stream = parts.open("mimetype");
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = stream.get()) {
            return Optional.of(new String(in.readNBytes(MAX_TYPE), StandardCharsets.US_ASCII).strip());
        }
    }

    /** The parts with page headers, which stand beside the document, in the order of their numbers. */
    static List<String> headers(ZipParts parts, String document) {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        return parts.names().stream()
                .filter(name -> name.startsWith(folder)
                        && HEADER.matcher(name.substring(folder.length())).matches())
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The trouble with a part that is no Word XML. */
    static UprFormatException notWordXml(SafeXml xml) {
        return xml.malformed(
                "does not begin as the body of a Word document does; open the file in Word and save it anew");
    }
}
