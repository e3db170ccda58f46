package io.github.openupr.io.document;

import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A report of the Working Group in our own words, a paragraph a line, as people and programs save them as text. */
final class SampleReport {

    private final List<String> lines = new ArrayList<>(
            List.of(
                    "A/HRC/31/77",
                    "Distr.: General",
                    "4 December 2015",
                    "Original: English",
                    "Human Rights Council",
                    "Thirty-first session",
                    "Agenda item 6",
                    "Universal periodic review",
                    "Report of the Working Group on the Universal Periodic Review*",
                    "Chad",
                    "* The annex is circulated as received.",
                    "Contents",
                    "Introduction ................ 1–4 3",
                    "II. Conclusions and/or recommendations ................ 9–11 12",
                    "Introduction",
                    "1. The Working Group on the Universal Periodic Review held its seventeenth session from 21 October to 1 November 2013."
                            + " The review of Chad was held at the 14th meeting, on 29 October 2013. At its 18th meeting, held on 31 October"
                            + " 2013, the Working Group adopted the report on Chad.",
                    "2. On 14 January 2013, the Council selected the following group of rapporteurs (troika) to facilitate the review"
                            + " of Chad: Peru, the United Kingdom of Great Britain and Northern Ireland and Mali.",
                    "3. These documents were issued: (A/HRC/WG.6/17/TCD/1); (A/HRC/WG.6/17/TCD/2); (A/HRC/WG.6/17/TCD/3).",
                    "4. Questions were sent through the troika.",
                    "I. Summary of the proceedings of the review process",
                    "A. Presentation by the State under review",
                    "5. The delegation said that it had planted trees.",
                    "B. Interactive dialogue and responses by the State under review",
                    "6. During the interactive dialogue, three delegations made statements.",
                    "7. Norway welcomed the planting of trees. It recommended that Chad (a) water the trees; (b) plant more of them.",
                    "8. Peru praised the harvest and recommended that the wells be dug. It also recommended that roads be built."));

    private SampleReport() {}

    /** The lines up to section II, which begins with paragraph 9. */
    static SampleReport upToConclusions() {
        SampleReport report = new SampleReport();
        report.lines.add("II. Conclusions and/or recommendations");
        return report;
    }

    /** Adds lines of section II and behind it. */
    SampleReport with(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    ReadResult read() throws IOException {
        return read(text());
    }

    static ReadResult read(String text) throws IOException {
        return UprReader.of(SourceFormat.WORKING_GROUP_REPORT)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "report.txt");
    }
}
