package io.github.openupr.io.text;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * XML of an input that nobody vouches for, one event after the other: no DTD, no entity but the five of XML, no deeper nesting and no
 * longer token than the limits. Internal; belongs to one thread.
 */
public final class SafeXml implements Closeable {

    /** What comes next in the document. */
    public enum Event {
        /** An element begins: {@link #name} and {@link #attribute} tell of it. */
        START,
        /** The element that began last and has not ended ends: {@link #name} tells which. */
        END,
        /** A piece of text; a long one comes in several. */
        TEXT,
        /** Nothing more. */
        DONE
    }

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final TokenStream bytes;
    private final InputFile file;
    private final String part;
    private final int maxNesting;
    private int depth;
    private boolean ended;

    private SafeXml(XMLStreamReader xml, TokenStream bytes, InputFile file, String part, ReadLimits limits) {
        this.xml = xml;
        this.bytes = bytes;
        this.file = file;
        this.part = part;
        this.maxNesting = limits.maxNesting();
    }

    private static XMLInputFactory factory() {
        // By its class: a lookup would take whatever parser lies on the class path.
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Faults are told by next(), not by whoever asks for the text.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** Reads XML from a stream, which it closes; the name of the part stands in messages. */
    public static SafeXml open(InputStream in, String part, InputFile file, ReadLimits limits) throws IOException {
        TokenStream bytes = new TokenStream(in, limits.maxFieldLength(), file, part);
        boolean opened = false;
        try {
            SafeXml xml = new SafeXml(FACTORY.createXMLStreamReader(bytes), bytes, file, part, limits);
            opened = true;
            return xml;
        } catch (XMLStreamException e) {
            throw trouble(e, file, part);
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    /** Moves on; comments and processing instructions are passed over. */
    public Event next() throws IOException {
        try {
            while (true) {
                bytes.newToken();
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        return Event.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.END_DOCUMENT -> {
                        ended = true;
                        return Event.DONE;
                    }
                    case XMLStreamConstants.DTD ->
                        throw malformed("has a document type definition, which could make it mean anything; no Office"
                                + " program writes one: do not trust the file");
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw malformed(
                                "has an entity of its own, which no Office program writes; do not trust the" + " file");
                    default -> {
                        // A comment or a processing instruction means nothing here.
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw trouble(e, file, part);
        }
    }

    private void enter() {
        depth++;
        if (depth > maxNesting) {
            throw new UprFormatException(
                    "limit_nesting",
                    "elements stand deeper in each other than the limit of " + maxNesting
                            + "; raise ReadLimits.maxNesting if you trust it",
                    file.at(part));
        }
    }

    /** Whether the last event was the beginning of an element. */
    public boolean isStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** The local name of the element that begins or ends. */
    public String name() {
        return xml.getLocalName();
    }

    /** The namespace of the element that begins or ends; empty if it has none. */
    public String namespace() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** An attribute of the element that begins, by its local name whatever its namespace; null if it has none. */
    public @Nullable String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Puts the piece of text that came behind a text. */
    public void appendText(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Passes over the rest of the element that has just begun; its end is the last event. */
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && !ended) {
            next();
        }
    }

    /** The trouble with this part. */
    public UprFormatException malformed(String message) {
        return new UprFormatException("malformed", message, file.at(part));
    }

    private static UprFormatException trouble(XMLStreamException e, InputFile file, String part) throws IOException {
        if (e.getNestedException() instanceof IOException disk) {
            throw disk;
        }
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new UprFormatException(
                "malformed", "is no valid XML (" + reason + "); get the file again", file.at(part));
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw trouble(e, file, part);
        } finally {
            bytes.close();
        }
    }
}
