package io.github.openupr.io.docx;

import io.github.openupr.io.text.SafeXml;
import io.github.openupr.io.text.SafeXml.Event;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads how lists are numbered (ECMA-376, part 1, section 17.9), and which styles are lists. */
final class DocxLists {

    private final DocxNumbers numbers;
    private final BlockSize size;

    DocxLists(DocxNumbers numbers, BlockSize size) {
        this.numbers = numbers;
        this.size = size;
    }

    /** Reads {@code numbering.xml}. */
    void numbering(SafeXml xml) throws IOException {
        String form = "";
        String list = "";
        int level = 0;
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    form = value(xml, "abstractNumId");
                    list = "";
                }
                case "num" -> list = value(xml, "numId");
                case "abstractNumId" -> numbers.list(list, value(xml, "val"));
                case "lvl", "lvlOverride" -> {
                    size.addPiece();
                    level = DocxNumbers.level(xml.attribute("ilvl"));
                }
                case "start", "numFmt", "lvlText" ->
                    numbers.level(form(form, list), level, xml.name(), value(xml, "val"));
                case "startOverride" -> numbers.restart(list, level, value(xml, "val"));
                default -> {
                    // Indents, fonts and pictures of bullets.
                }
            }
        }
    }

    /** A level that a list changes for itself is kept under the list. */
    private static String form(String form, String list) {
        return list.isEmpty() ? form : DocxNumbers.own(list);
    }

    /** Reads {@code styles.xml}. */
    void styles(SafeXml xml) throws IOException {
        String style = "";
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    size.addPiece();
                    style = value(xml, "styleId");
                }
                case "basedOn", "numId", "ilvl" -> numbers.style(style, xml.name(), value(xml, "val"));
                default -> {
                    // Looks.
                }
            }
        }
    }

    private static String value(SafeXml xml, String name) {
        @Nullable String value = xml.attribute(name);
        return value == null ? "" : value;
    }
}
