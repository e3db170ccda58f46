package io.github.openupr.io.sheet;

import com.fasterxml.aalto.WFCException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The XML of a part, event by event, known by local names: the namespaces of the two variants of the standard differ. A document type
 * declaration is refused, no entity is expanded, and nesting is bounded. Belongs to one thread.
 */
final class XmlPart implements Closeable {

    /** A tag or comment is held whole; text comes in pieces. */
    private static final int MAX_EVENT = 4 << 20;

    private final XMLStreamReader2 xml;
    private final InputStream bytes;
    private final Guard guard;
    private final int maxNesting;
    private final Supplier<SheetPlace> place;
    private int depth;

    private XmlPart(
            XMLStreamReader2 xml, InputStream bytes, Guard guard, ReadLimits limits, Supplier<SheetPlace> place) {
        this.xml = xml;
        this.bytes = bytes;
        this.guard = guard;
        this.maxNesting = limits.maxNesting();
        this.place = place;
    }

    /** Opens a part, which it closes; troubles are told at the place. */
    static XmlPart open(InputStream bytes, ReadLimits limits, Supplier<SheetPlace> place) throws IOException {
        // A factory for each: one for all would remember the names in every file for good.
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        Guard guard = new Guard(bytes, place);
        boolean opened = false;
        try {
            XMLStreamReader2 xml = (XMLStreamReader2) factory.createXMLStreamReader(guard);
            opened = true;
            return new XmlPart(xml, bytes, guard, limits, place);
        } catch (XMLStreamException e) {
            throw trouble(e, place);
        } finally {
            if (!opened) {
                bytes.close();
            }
        }
    }

    /** Goes to the next event and returns its kind, of {@link XMLStreamConstants}. */
    int next() throws IOException {
        guard.sinceEvent = 0;
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException e) {
            throw trouble(e, place);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > maxNesting) {
                    throw place.get()
                            .fault(
                                    "limit_nesting",
                                    "elements are nested deeper than the limit of " + maxNesting
                                            + "; raise ReadLimits.maxNesting if you trust it");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD ->
                throw place.get()
                        .malformed("has a document type declaration, as no workbook has; do not trust the file, or"
                                + " save it again from a spreadsheet");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw place.get().malformed("has an entity that is not declared; save it again from a spreadsheet");
            default -> {}
        }
        return event;
    }

    /** Goes on to the next start of an element; false at the end of the part. */
    boolean nextStart() throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Goes on to the next child of the element that is open, left with all in it; false at its end. */
    boolean nextChild() throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** Leaves the element that just started, with all in it. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Adds the text of the element that just started, that of elements in it left out, and leaves it. */
    void readText(TextBuffer into) throws IOException {
        while (true) {
            int event = next();
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> addText(into);
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void addText(TextBuffer into) throws IOException {
        try {
            char[] characters = xml.getTextCharacters();
            into.add(characters, xml.getTextStart(), xml.getTextLength(), place);
        } catch (RuntimeException e) {
            // Text is decoded only here: the parser wraps what it finds.
            if (e.getCause() instanceof XMLStreamException cause) {
                throw trouble(cause, place);
            }
            throw e;
        }
    }

    /** The local name of the element. */
    String name() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    /** Lets see an attribute's characters without a string. */
    void attribute(int index, AttributeCharacters into) throws IOException {
        try {
            xml.getAttributeAs(index, into);
        } catch (XMLStreamException e) {
            throw trouble(e, place);
        }
    }

    /** The value of an attribute by its local name; null where there is none. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of an attribute by its local name; an empty one where there is none. */
    String attributeOrEmpty(String name) {
        String value = attribute(name);
        return value == null ? "" : value;
    }

    private static UprFormatException trouble(XMLStreamException e, Supplier<SheetPlace> place) throws IOException {
        if (e.getCause() instanceof IOException disk && !(e instanceof WFCException)) {
            throw disk;
        }
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return place.get()
                .malformed("from here on it is no XML (" + reason
                        + "); fetch the file again, or save it again from a spreadsheet");
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            bytes.close();
        }
    }

    /** Stops a single tag or comment that would fill the memory. */
    private static final class Guard extends FilterInputStream {

        private final Supplier<SheetPlace> place;
        private int sinceEvent;

        Guard(InputStream bytes, Supplier<SheetPlace> place) {
            super(bytes);
            this.place = place;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            sinceEvent += Math.max(read, 0);
            if (sinceEvent > MAX_EVENT) {
                throw place.get()
                        .fault(
                                "limit_field_length",
                                "a single tag or comment is longer than " + MAX_EVENT
                                        + " bytes, as in no workbook; save it again from a spreadsheet");
            }
            return read;
        }
    }
}
