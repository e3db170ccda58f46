package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and objects of a million: read in a small heap, left out, or refused, but never out of memory. */
class HugeListTest {

    private static final int MILLION = 1_000_000;
    private static final String START = "{\"schemaVersion\":\"1.0\",";
    private static final String PLEDGE = "{\"id\":\"KAZ-4:a\",\"review\":\"KAZ-4\",\"text\":\"t\"";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`\"pledges\":[$,\"themes\":[` | `{\"scheme\":\"s\",\"label\":\"l#\"}` | ]}]} | limit_items",
                "`\"pledges\":[$,\"extras\":{` | \"k#\":\"v#\" | }}]} | limit_items",
                "`\"metadata\":{\"sources\":[` | {\"id\":\"s#\"} | ]}} | limit_items",
                "`\"metadata\":{\"sources\":[` | # | ]}} | limit_items",
                "`\"pledges\":[$,` | \"k#\":[#] | }]} | read 0, notices 1",
                "`\"pledges\":[$}],\"huge\":[` | {\"k#\":[#]} | ]} | read 1, notices 1",
                "`\"pledges\":[` | {\"id\":\"KAZ-4:#\",\"review\":\"KAZ-4\",\"text\":\"t\",\"extras\":{\"k#\":\"v\"}} | ]}"
                        + " | read 1000000, notices 0",
                "`\"pledges\":[` | {\"id\":\"KAZ-4:a\",\"review\":\"KAZ-4\",\"text\":\"t\"} | ]} | read 1000000, notices 1000",
            })
    void aMillionOfAnythingPassesThroughASmallHeapOrIsRefused(
            String before, String element, String after, String outcome) throws Exception {
        Path file = folder.resolve("in");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(START + before.replace("$", PLEDGE));
            for (int i = 0; i < MILLION; i++) {
                out.write((i == 0 ? "" : ",") + element.replace("#", Integer.toString(i)));
            }
            out.write(after);
        }

        assertThat(ForkedTest.run(ForkedTest.SMALL_HEAP, "read", file.toString(), "JSON"))
                .isEqualTo(outcome);
    }

    @Test
    void theLimitOfElementsHoldsExactlyForAllListsOfARecordTogether() throws IOException {
        String lines = PLEDGE.replace("{", "{\"type\":\"pledge\",")
                + ",\"themes\":[{\"scheme\":\"s\",\"label\":\"l\"},{\"scheme\":\"s\",\"label\":\"l\"}],\"extras\":{\"a\":\"b\"}}\n";
        byte[] text = ("\n" + lines + lines.replace("KAZ-4:a", "KAZ-4:b")).getBytes(StandardCharsets.UTF_8);

        ReadResult read = JsonFiles.read(SourceFormat.JSON_LINES, text, most(3));
        UprFormatException refused = JsonFiles.refused(SourceFormat.JSON_LINES, text, most(2));

        assertThat(read.dataset().getPledges()).hasSize(2);
        assertThat(refused.code()).isEqualTo("limit_items");
        assertThat(JsonFiles.place(refused)).isEqualTo("/extras/a, line 2");
        assertThat(refused).hasMessageContaining("more than the limit of 2 elements; raise ReadLimits.maxItems");
    }

    private static ReadOptions most(int items) {
        return ReadOptions.builder()
                .limits(ReadLimits.defaults().withMaxItems(items))
                .build();
    }
}
