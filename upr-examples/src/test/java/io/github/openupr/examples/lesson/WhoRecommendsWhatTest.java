package io.github.openupr.examples.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class WhoRecommendsWhatTest {

    @TempDir
    Path folder;

    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private Document graphMl() throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("network.graphml").toFile());
    }

    @Test
    void anArrowGoesFromTheRecommendingStateToTheStateUnderReview()
            throws IOException, ParserConfigurationException, SAXException {
        WhoRecommendsWhat.lesson(new String[0], nowhere, folder);
        assertThat(Files.readString(folder.resolve("network.dot")))
                .startsWith("digraph G {")
                .contains("FRA -> KAZ [ label=\"Death penalty\" ];", "KAZ -> TKM [ label=\"Women's rights\" ];")
                .doesNotContain("KAZ -> FRA");
        assertThat(graphMl().getElementsByTagName("node").getLength()).isEqualTo(17);
        assertThat(graphMl().getElementsByTagName("edge").getLength()).isEqualTo(37);
    }

    @Test
    void aThemeWithMarkupInItStaysText() throws IOException, ParserConfigurationException, SAXException {
        Path file = Files.writeString(folder.resolve("a.json"), """
                {"schemaVersion": "1.0", "recommendations": [{"id": "KAZ-4:r1", "review": "KAZ-4", "text": "Plant trees.",
                  "recommendingStates": ["FRA"], "themes": [{"scheme": "own", "label": "\\"><node id='x'/>"}]}]}
                """);
        WhoRecommendsWhat.lesson(new String[] {file.toString()}, nowhere, folder);
        assertThat(graphMl().getElementsByTagName("node").getLength()).isEqualTo(2);
        assertThat(graphMl().getElementsByTagName("data").item(0).getTextContent())
                .isEqualTo("\"><node id='x'/>");
        assertThat(Files.readString(folder.resolve("network.dot"))).contains("[ label=\"\\\"><node id='x'/>\" ]");
    }
}
