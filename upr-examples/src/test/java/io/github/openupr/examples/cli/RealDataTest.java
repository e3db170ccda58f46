package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealDataTest {

    private static final Path EXPORTS = Path.of(System.getProperty("upr.root"), "..", "shared", "data", "upr-info")
            .normalize();

    @Test
    void theSummaryOfAllExportsHasTheTotalsThatWereCountedByHand() {
        assumeTrue(Files.isDirectory(EXPORTS), "skipped: there is no folder " + EXPORTS);
        Object[] arguments = Stream.concat(
                        Stream.of("summary", "--format", "json"),
                        Stream.of("1-5", "6-9", "10-13", "14-17", "17-20", "voluntary")
                                .map(name -> EXPORTS.resolve(name + ".csv")))
                .toArray();
        Ran ran = Ran.upr(arguments);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("""
                {
                  "reviews": 305,
                  "recommendations": 41066,
                  "commendations": 0,
                  "pledges": 947,
                  "positions": {
                    "supported": 30472,
                    "noted": 10594,
                    "pending": 0,
                    "unclear": 0
                  },
                """).contains("""
                  "topThemes": [
                    {
                      "scheme": "upr_info",
                      "code": "international-instruments",
                      "label": "International instruments",
                      "count": 8401
                    },
                """);
        assertThat(ran.err()).contains("rows read 42,013 = used 42,013 + skipped 0 + rejected 0 + blank 0;");
    }
}
