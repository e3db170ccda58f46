package io.github.openupr.io.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word documents in words of our own. */
public final class TinyDocx {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private TinyDocx() {}

    /** A document with this body, and a page header unless that is empty. */
    public static byte[] document(String header, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        if (!header.isEmpty()) {
            parts.put("word/header1.xml", "<w:hdr " + NAMESPACES + ">" + paragraph(header) + "</w:hdr>");
        }
        return zip(parts);
    }

    /** An archive with these parts. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of one run; {@code \n} is a line break. */
    public static String paragraph(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</w:t><w:br/><w:t>");
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
    }

    /** A table of rows. */
    public static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells; {@code |} ends a paragraph. */
    public static String row(String... cells) {
        return "<w:tr>" + Stream.of(cells).map(cell -> cell("", cell)).collect(Collectors.joining()) + "</w:tr>";
    }

    /** A cell with properties; {@code |} ends a paragraph. */
    public static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>"
                + Stream.of(text.split("\\|", -1)).map(TinyDocx::paragraph).collect(Collectors.joining()) + "</w:tc>";
    }

    /** Writes a file. */
    public static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
