package io.github.openupr.io.printed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.pdf.TinyPdf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How pages of PDF documents become paragraphs. */
class PdfBlocksTest {

    private static final int TEXT = 113;
    private static final int BEHIND_NUMBER = 142;

    /** Lines of a full page, so that the reader sees what is usual. */
    private static TinyPdf page(TinyPdf pdf, String symbol, String number) {
        pdf.page().bold(57, 65, 9, symbol).bold(530, 755, 9, number);
        float y = 95;
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            for (int line = 0; line < 3; line++) {
                pdf.line(
                        TEXT,
                        y,
                        "Trees along the road give shade to all who walk to the market and back home, year by year,");
                y += 12;
            }
            pdf.line(TEXT, y, "and fruit.");
            y += 18;
        }
        return pdf;
    }

    private static List<String> blocks(TinyPdf pdf) {
        List<String> lines = Documents.lines(Documents.read(pdf.bytes()));
        return lines.stream()
                .filter(line -> !line.startsWith("Trees along the road"))
                .toList();
    }

    @Test
    void aParagraphThatGoesOverAPageIsOneAndTheFootnoteStandsBehindIt() {
        TinyPdf pdf = page(new TinyPdf(), "A/HRC/77/9", "1");
        pdf.line(TEXT, 700, "9.")
                .line(
                        BEHIND_NUMBER,
                        700,
                        "Chad welcomed the new law on forests, which had been debated for years in both of")
                .marked(TEXT, 712, "the houses of parliament,", "1")
                .line(TEXT + 110, 712, "and asked when it would be applied in the north and the east of")
                .line(103, 735, 9, "1")
                .line(TEXT, 735, 9, "Law No. 7 of 2007.");
        pdf.page()
                .bold(57, 65, 9, "A/HRC/77/9")
                .line(TEXT, 95, "the country.")
                .line(TEXT, 113, "10.")
                .line(BEHIND_NUMBER, 113, "Mali made recommendations.")
                .bold(530, 755, 9, "2");
        List<String> blocks = blocks(pdf);
        assertThat(blocks)
                .containsExactly(
                        "A/HRC/77/9",
                        "9. Chad welcomed the new law on forests, which had been debated for years in both of the houses of"
                                + " parliament, and asked when it would be applied in the north and the east of the country.",
                        "NOTE 1 Law No. 7 of 2007.",
                        "10. Mali made recommendations.");
    }

    @Test
    void itemsOfBothFormsBeginAtTheirNumbers() {
        TinyPdf pdf = page(new TinyPdf(), "A/HRC/77/9", "1");
        pdf.bold(TEXT, 500, 10, "95.")
                .bold(BEHIND_NUMBER, 500, 10, "The following enjoy the support of Chad:")
                .line(BEHIND_NUMBER, 518, "95.1.")
                .bold(184, 518, 10, "Plant trees (Mali);")
                .line(BEHIND_NUMBER, 536, "95.2.")
                .bold(184, 536, 10, "Water them well, at dawn and at dusk, in keeping with resolution")
                .bold(BEHIND_NUMBER, 548, 10, "60. The General Assembly adopted it (Peru).")
                .line(BEHIND_NUMBER, 566, "(a)")
                .line(170, 566, "In the north;")
                .line(133, 584, "\u2022 Mr. A, Minister");
        assertThat(blocks(pdf))
                .containsExactly(
                        "A/HRC/77/9",
                        "95. The following enjoy the support of Chad:",
                        "95.1. Plant trees (Mali);",
                        "95.2. Water them well, at dawn and at dusk, in keeping with resolution 60. The General Assembly adopted it (Peru).",
                        "(a) In the north;",
                        "\u2022 Mr. A, Minister");
    }

    @Test
    void hyphensAtLineEndsStayWhereTheWordHasThem() {
        TinyPdf pdf = page(new TinyPdf(), "A/HRC/77/9", "1");
        pdf.line(TEXT, 500, "Raise awareness of the programme that was adopted for decision-")
                .line(TEXT, 512, "making, follow-up and aware-")
                .line(TEXT, 524, "ness, also for the follow-")
                .line(TEXT, 536, "up.");
        assertThat(blocks(pdf))
                .contains(
                        "Raise awareness of the programme that was adopted for decision-making, follow-up and awareness,"
                                + " also for the follow-up.");
    }

    @Test
    void whatStandsOnEachPageIsNoTextBehindTheFirst() {
        TinyPdf pdf = new TinyPdf();
        for (int i = 1; i < 6; i++) {
            page(pdf, "A/HRC/77/9", String.valueOf(i)).line(200, 40, "Advance unedited version");
        }
        assertThat(blocks(pdf)).containsExactly("Advance unedited version", "A/HRC/77/9");
    }

    @Test
    void headersOfTheFirstSessionsAreNoText() {
        TinyPdf pdf = page(new TinyPdf(), "A/HRC/8/99", "1");
        pdf.page()
                .line(57, 54, 12, "A/HRC/8/99")
                .line(57, 68, 12, "Page 2")
                .line(57, 95, 12, "UNITED IN SONG")
                .line(57, 123, 12, "1.")
                .line(92, 123, 12, "The Working Group met.");
        assertThat(blocks(pdf))
                .contains("UNITED IN SONG", "1. The Working Group met.")
                .doesNotContain("Page 2");
    }

    @Test
    void aTableBecomesRowsAndContentsAreLeftOut() {
        TinyPdf pdf = page(new TinyPdf(), "A/HRC/77/9", "1");
        pdf.line(TEXT, 480, "Introduction ..................................................................... 3")
                .line(60, 500, "Number")
                .line(120, 500, "Recommendation")
                .line(400, 500, "Position")
                .line(60, 520, "95.1")
                .line(120, 520, "Plant trees along all of the")
                .line(400, 520, "Supported")
                .line(120, 532, "roads (Mali)")
                .line(60, 552, "95.2")
                .line(120, 552, "Water them (Peru)")
                .line(400, 552, "Noted, as there is")
                .line(400, 564, "no water");
        assertThat(blocks(pdf))
                .containsExactly(
                        "A/HRC/77/9",
                        "ROW Number|Recommendation|Position",
                        "ROW 95.1|Plant trees along all of the roads (Mali)|Supported",
                        "ROW 95.2|Water them (Peru)|Noted, as there is no water");
    }

    @Test
    void theFirstPageKeepsItsLines() {
        PrintedDocument document = Documents.read(new TinyPdf()
                .page()
                .line(57, 60, "United Nations")
                .line(475, 60, "A/HRC/77/9")
                .line(57, 90, "General Assembly")
                .page()
                .line(57, 60, "Contents")
                .bytes());
        assertThat(document.format()).isEqualTo("pdf");
        assertThat(document.firstPage()).isEqualTo("United Nations A/HRC/77/9\nGeneral Assembly");
    }
}
