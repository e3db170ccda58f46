package io.github.openupr.io.docx;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.SafeXml;
import io.github.openupr.io.text.SafeXml.Event;
import io.github.openupr.io.text.ZipParts;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Word prints and the body does not hold: the numbers of lists, and footnotes. Belongs to one thread. */
final class DocxPrint {

    private final DocxNumbers numbers;
    private final Map<String, WordNote> notes;

    private DocxPrint(DocxNumbers numbers, Map<String, WordNote> notes) {
        this.numbers = numbers;
        this.notes = notes;
    }

    /** Nothing of it. */
    static DocxPrint none() {
        return new DocxPrint(new DocxNumbers(), Map.of());
    }

    static DocxPrint of(ZipParts parts, String document, InputFile file, ReadLimits limits) throws IOException {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        DocxNumbers numbers = new DocxNumbers();
        DocxLists lists = new DocxLists(numbers, new BlockSize(file, limits));
        read(parts, folder + "numbering.xml", file, limits, lists::numbering);
        read(parts, folder + "styles.xml", file, limits, lists::styles);
        Map<String, WordNote> notes = new HashMap<>();
        read(parts, folder + "footnotes.xml", file, limits, xml -> notes(xml, new BlockSize(file, limits), notes));
        return new DocxPrint(numbers, notes);
    }

    /** What is done with a part. */
    private interface Reading {
        void read(SafeXml xml) throws IOException;
    }

    private static void read(ZipParts parts, String name, InputFile file, ReadLimits limits, Reading reading)
            throws IOException {
        if (parts.has(name)) {
            try (SafeXml xml = SafeXml.open(parts.require(name), name, file, limits)) {
                reading.read(xml);
            }
        }
    }

    private static void notes(SafeXml xml, BlockSize size, Map<String, WordNote> notes) throws IOException {
        StringBuilder note = new StringBuilder();
        DocxText text = new DocxText(
                xml, size, none(), (content, style) -> note.append(content).append('\n'));
        String id = "";
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.TEXT) {
                text.piece();
            } else if (event == Event.END) {
                text.end(xml.name());
                if (xml.name().equals("footnote") && !note.toString().isBlank()) {
                    notes.put(id, new WordNote(note.toString().strip()));
                }
            } else if (xml.name().equals("footnote")) {
                String found = xml.attribute("id");
                id = found == null ? "" : found;
                note.setLength(0);
                size.addPiece();
            } else if (xml.name().equals("del") || xml.name().equals("moveFrom")) {
                xml.skip();
            } else {
                text.start(xml.name());
            }
        }
    }

    /** The number or bullet of a paragraph, with a blank behind it. */
    Optional<String> number(@Nullable String list, @Nullable String level, String style) {
        return numbers.next(list, level, style);
    }

    /** A footnote by its id. */
    Optional<WordNote> note(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(notes.get(id));
    }
}
