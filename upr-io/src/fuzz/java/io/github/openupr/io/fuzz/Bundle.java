package io.github.openupr.io.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The parts of a file, laid open so that the fuzzer changes what is inside and not only the packing: a first line that says how they are
 * packed, then a line with its name before each part. Input that does not begin with such a line is a file as it is.
 */
final class Bundle {

    static final String ZIP = "%%ZIP\n";
    static final String OLE = "%%OLE\n";
    static final String FOLDER = "%%DIR\n";

    private static final String PART = "%%PART ";
    private static final Pattern FILE_NAME = Pattern.compile("[a-z_]{1,40}\\.(csv|json)");

    private Bundle() {}

    /** The parts of an archive. */
    static Map<String, byte[]> partsOfZip(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path file = Files.createTempFile("upr-fuzz-", ".zip");
        Files.write(file, zip);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                try (InputStream in = archive.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    /** The streams of an OLE file, as Office 97 wrote them. */
    static Map<String, byte[]> partsOfOle(byte[] ole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(ole))) {
            for (Entry entry : files.getRoot()) {
                if (entry instanceof DocumentEntry document) {
                    try (DocumentInputStream in = new DocumentInputStream(document)) {
                        parts.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return parts;
    }

    /** Parts as the fuzzer gets them. */
    static byte[] layOpen(String packing, Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(packing.getBytes(StandardCharsets.ISO_8859_1));
        parts.forEach((name, content) -> {
            out.writeBytes((PART + name + "\n").getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(content);
            out.write('\n');
        });
        return out.toByteArray();
    }

    /** Writes the file that an input stands for. */
    static void write(byte[] input, Path file) throws IOException {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        if (text.startsWith(ZIP)) {
            Files.write(file, zip(parts(text)));
        } else if (text.startsWith(OLE)) {
            Files.write(file, ole(parts(text)));
        } else if (text.startsWith(FOLDER)) {
            Files.createDirectory(file);
            for (Map.Entry<String, byte[]> part : parts(text).entrySet()) {
                if (FILE_NAME.matcher(part.getKey()).matches()) {
                    Files.write(file.resolve(part.getKey()), part.getValue());
                }
            }
        } else {
            Files.write(file, input);
        }
    }

    private static Map<String, byte[]> parts(String text) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String[] pieces = text.split("(?m)^" + PART, -1);
        for (int i = 1; i < pieces.length; i++) {
            int line = pieces[i].indexOf('\n');
            if (line > 0) {
                String content = pieces[i].substring(line + 1);
                // The end of the line belongs to the bundle.
                String own = content.endsWith("\n") ? content.substring(0, content.length() - 1) : content;
                parts.put(pieces[i].substring(0, line), own.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] ole(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryEntry root = files.getRoot();
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                // The directory cuts names off at 31 characters, and two may be the same then.
                String name =
                        part.getKey().substring(0, Math.min(31, part.getKey().length()));
                if (!root.hasEntryCaseInsensitive(name)) {
                    root.createDocument(name, new ByteArrayInputStream(part.getValue()));
                }
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
