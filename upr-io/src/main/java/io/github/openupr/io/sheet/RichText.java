package io.github.openupr.io.sheet;

import java.io.IOException;

/** Reads a text that may be cut into runs of different fonts. */
final class RichText {

    /** Adds the text of the element that just started and leaves it; how a text is pronounced (phonetic runs) is no part of it. */
    void read(XmlPart xml, TextBuffer into) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> xml.readText(into);
                case "r" -> read(xml, into);
                default -> xml.skip();
            }
        }
    }
}
