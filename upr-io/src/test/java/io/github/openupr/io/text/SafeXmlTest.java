package io.github.openupr.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.SafeXml.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeXmlTest {

    @TempDir
    private Path folder;

    @Test
    void elementsAndTextComeInOrderInAnyEncoding() throws IOException {
        String xml = "<a xmlns='urn:a' x='1'><!-- no --><b>é&amp;<![CDATA[<]]></b></a>";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            String declared = "<?xml version='1.0' encoding='" + charset + "'?>" + xml;
            assertThat(shown(declared.getBytes(charset), ReadLimits.defaults())).isEqualTo("(a(bé&<)b)a");
        }
    }

    @Test
    void whatIsSkippedLeavesTheReaderBehindIt() throws IOException {
        try (SafeXml xml = open("<a><b><b>x</b></b><c/></a>".getBytes(StandardCharsets.UTF_8), ReadLimits.defaults())) {
            xml.next();
            xml.next();
            xml.skip();
            assertThat(xml.next()).isEqualTo(Event.START);
            assertThat(xml.name()).isEqualTo("c");
            assertThat(xml.depth()).isEqualTo(2);
        }
    }

    @Test
    void noDocumentTypeOrEntityIsTaken() {
        assertRefused("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "malformed", "document type definition");
        assertRefused("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "malformed", "definition");
        assertRefused("<a>&x;</a>", "malformed", "entity");
    }

    @Test
    void deepNestingStopsAtTheLimit() {
        assertRefused("<a>".repeat(100_000), "limit_nesting", "deeper in each other than the limit of 100");
    }

    @Test
    void aLongAttributeOrCommentStopsAtTheLimit() {
        assertRefused("<a b='" + "x".repeat(1_000_000) + "'/>", "limit_field_length", "longer than the limit");
        assertRefused("<a><!--" + "x".repeat(1_000_000) + "--></a>", "limit_field_length", "longer than the limit");
    }

    @Test
    void whatIsCutOffOrNoXmlIsOneClearError() {
        assertRefused("<a><b>", "malformed", "is no valid XML");
        assertRefused("plain", "malformed", "is no valid XML");
        assertRefused("<a>\u0000</a>", "malformed", "is no valid XML");
        assertRefused("<a></b>", "malformed", "is no valid XML");
    }

    private void assertRefused(String xml, String code, String message) {
        assertThatThrownBy(() -> shown(
                        xml.getBytes(StandardCharsets.UTF_8),
                        ReadLimits.defaults().withMaxFieldLength(10_000)))
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    private String shown(byte[] xml, ReadLimits limits) throws IOException {
        StringBuilder shown = new StringBuilder();
        try (SafeXml in = open(xml, limits)) {
            for (Event event = in.next(); event != Event.DONE; event = in.next()) {
                switch (event) {
                    case START -> shown.append('(').append(in.name());
                    case END -> shown.append(')').append(in.name());
                    case TEXT -> in.appendText(shown);
                    case DONE -> throw new AssertionError();
                }
            }
        }
        return shown.toString();
    }

    private SafeXml open(byte[] xml, ReadLimits limits) throws IOException {
        InputFile file = InputFile.of(Files.write(folder.resolve("x"), xml), ReadLimits.defaults());
        return SafeXml.open(new ByteArrayInputStream(xml), "document.xml", file, limits);
    }
}
