package io.github.openupr.io.docx;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.SafeXml;
import io.github.openupr.io.text.SafeXml.Event;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs and rows out of WordprocessingML (ECMA-376, part 1, section 17). Belongs to one thread. */
final class DocxBlocks implements Closeable {

    /** The namespace as Word writes it, and that of the strict variant. */
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final SafeXml xml;
    private final BlockSize size;
    private final DocxTable table;
    private final DocxText text;
    private final DocxPrint print;
    private final Deque<WordNote> notes = new ArrayDeque<>();
    private final Deque<WordBlock> ready = new ArrayDeque<>();

    /** Whether an alternative was taken already, for each set of alternatives that is open. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();

    private String namespace = "";

    DocxBlocks(SafeXml xml, DocxPrint print, InputFile file, ReadLimits limits) {
        this.xml = xml;
        this.size = new BlockSize(file, limits);
        this.table = new DocxTable(xml, size);
        this.print = print;
        this.text = new DocxText(xml, size, print, this::paragraph);
    }

    /** The next paragraph or row; null behind the last. */
    @Nullable WordBlock next() throws IOException {
        while (ready.isEmpty()) {
            Event event = xml.next();
            switch (event) {
                case START -> start();
                case END -> end();
                case TEXT -> text.piece();
                case DONE -> {
                    return null;
                }
            }
        }
        return ready.remove();
    }

    private void start() throws IOException {
        if (xml.depth() == 1) {
            namespace = xml.namespace();
            if (!namespace.equals(TRANSITIONAL) && !namespace.equals(STRICT)) {
                throw DocxPackage.notWordXml(xml);
            }
        }
        String name = xml.name();
        if (!xml.namespace().equals(namespace)) {
            startOther(name);
            return;
        }
        switch (name) {
            case "tbl" -> table.begin();
            case "tr" -> table.beginRow();
            case "tc" -> table.beginCell();
            case "footnoteReference" -> print.note(xml.attribute("id")).ifPresent(notes::add);
            case "trPr" -> table.rowProperties();
            case "tcPr" -> table.cellProperties();
            // Removed or moved away by a tracked change, said in an alphabet beside the text, or looks only.
            case "del", "moveFrom", "rt", "rPr", "tblPr", "tblPrEx", "tblGrid", "sdtPr", "sectPr" -> xml.skip();
            default -> text.start(name);
        }
    }

    /** Of several forms of the same thing, such as a text box for new and old programs, the first is taken. */
    private void startOther(String name) throws IOException {
        if (name.equals("AlternateContent")) {
            alternatives.push(false);
        } else if (!alternatives.isEmpty() && (name.equals("Choice") || name.equals("Fallback"))) {
            if (alternatives.peek()) {
                xml.skip();
            } else {
                alternatives.pop();
                alternatives.push(true);
            }
        }
    }

    private void end() {
        String name = xml.name();
        if (!xml.namespace().equals(namespace)) {
            if (name.equals("AlternateContent")) {
                alternatives.poll();
            }
            return;
        }
        switch (name) {
            case "tbl" -> table.end();
            case "tr" -> {
                WordRow row = table.endRow();
                if (row != null) {
                    ready.add(row);
                    addNotes();
                }
            }
            case "tc" -> {
                text.endOfStory();
                table.endCell();
            }
            case "body", "hdr" -> text.endOfStory();
            default -> text.end(name);
        }
    }

    /** A paragraph that is complete. */
    private void paragraph(String content, String style) {
        if (!table.add(content)) {
            ready.add(new WordParagraph(content, style));
            addNotes();
            size.reset();
        }
    }

    private void addNotes() {
        ready.addAll(notes);
        notes.clear();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
