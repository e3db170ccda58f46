package io.github.openupr.io.printed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.docx.TinyDocx;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How Word documents become blocks. */
class WordTextTest {

    private static final String SPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String NUMBERING = "<w:numbering" + SPACE + ">"
            + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "decimal", "%1.", 95) + level(1, "decimal", "%1.%2", 1)
            + level(2, "lowerLetter", "(%3)", 1) + level(3, "lowerRoman", "(%4)", 1) + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\">" + level(0, "bullet", "\uF0B7", 1) + "</w:abstractNum>"
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
            + "</w:lvlOverride></w:num></w:numbering>";

    private static final String STYLES =
            "<w:styles" + SPACE + "><w:style w:styleId=\"Base\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/>"
                    + "<w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Item\"><w:basedOn w:val=\"Base\"/></w:style>"
                    + "</w:styles>";

    private static final String FOOTNOTES =
            "<w:footnotes" + SPACE + "><w:footnote w:id=\"3\"><w:p><w:r><w:footnoteRef/></w:r>"
                    + "<w:r><w:t>See the law.</w:t></w:r></w:p></w:footnote></w:footnotes>";

    private static String level(int level, String format, String text, int start) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] document(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document" + SPACE + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/numbering.xml", NUMBERING);
        parts.put("word/styles.xml", STYLES);
        parts.put("word/footnotes.xml", FOOTNOTES);
        return TinyDocx.zip(parts);
    }

    @Test
    void numbersThatWordMakesArePartOfTheText() {
        byte[] file = document(item(5, 0, "The following enjoy the support of Chad:")
                + styled("Item", "Plant trees (Mali);")
                + item(5, 1, "Water them (Peru):")
                + item(5, 2, "In the north;")
                + item(5, 2, "In the south;")
                + item(5, 3, "By night.")
                + item(5, 0, "The following are noted:")
                + styled("Item", "Sell them (Togo).")
                + item(6, 0, "Mr. A")
                + item(7, 0, "Anew")
                + item(0, 0, "None"));
        assertThat(Documents.lines(Documents.read(file)))
                .containsExactly(
                        "95. The following enjoy the support of Chad:",
                        "95.1 Plant trees (Mali);",
                        "95.2 Water them (Peru):",
                        "(a) In the north;",
                        "(b) In the south;",
                        "(i) By night.",
                        "96. The following are noted:",
                        "96.1 Sell them (Togo).",
                        "\u2022 Mr. A",
                        "1. Anew",
                        "None");
    }

    @Test
    void footnotesStandBehindTheirParagraphAndRowsHaveCells() {
        byte[] file = document(
                "<w:p><w:r><w:t>Chad spoke</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r><w:r><w:t>.</w:t>"
                        + "</w:r></w:p>"
                        + TinyDocx.table(
                                TinyDocx.row("95.1", "Plant|trees", "Supported"), TinyDocx.row("", "A/HRC/77/9", ""))
                        + styled("TOC1", "Introduction 3"));
        PrintedDocument document = Documents.read(file);
        assertThat(Documents.lines(document))
                .containsExactly("Chad spoke.", "NOTE See the law.", "ROW 95.1|Plant trees|Supported", "A/HRC/77/9");
        assertThat(document.format()).isEqualTo("docx");
        assertThat(document.firstPage()).isEqualTo("Chad spoke.\n95.1\nPlant trees\nSupported\nA/HRC/77/9");
    }
}
