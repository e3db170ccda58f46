package io.github.openupr.io.uprinfo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.validation.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small exports for tests, read and written. */
final class Export {

    static final String HEADER = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";

    /** A row that is as usual in every cell. */
    static final String ROW =
            "Kazakhstan,Asia,\"OIC, CIS\",Abolish the death penalty,France,WEOG,\"EU, OIF\",Accepted,5,Death penalty,7";

    private Export() {}

    static ReadResult read(byte[] bytes) throws IOException {
        return read(bytes, ReadOptions.defaults());
    }

    static ReadResult read(byte[] bytes, ReadOptions options) throws IOException {
        ReadResult read =
                UprReader.of(SourceFormat.UPR_INFO_CSV, options).read(new ByteArrayInputStream(bytes), "test.csv");
        ReadCounts counts = read.counts();
        assertThat(counts.rowsRead())
                .isEqualTo(counts.rowsUsed() + counts.skipped() + counts.rejected() + counts.blank());
        return read;
    }

    /** Reads rows of text in UTF-8 below the usual header, with LF. */
    static ReadResult readRows(String... rows) throws IOException {
        return read((HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static List<Notice> write(ReadResult read, Path target) throws IOException {
        return UprWriter.of(OutputFormat.UPR_INFO_CSV).write(read.dataset(), target);
    }

    /** Reads an export, writes it again, directly and by way of both JSON forms, and proves that the bytes are the same. */
    static void assertComesBack(byte[] bytes, Path folder) throws IOException {
        ReadResult read = read(bytes);
        Path direct = folder.resolve("direct.csv");
        List<Notice> notices = write(read, direct);
        assertThat(notices).isEmpty();
        assertThat(Files.readAllBytes(direct)).asString(LATIN).isEqualTo(new String(bytes, LATIN));
        for (OutputFormat format : List.of(OutputFormat.JSON, OutputFormat.JSON_LINES)) {
            Path between = folder.resolve("between." + format);
            UprWriter.of(format).write(read.dataset(), between);
            Path after = folder.resolve("after-" + format + ".csv");
            write(UprReader.detecting().read(between), after);
            assertThat(Files.readAllBytes(after)).asString(LATIN).isEqualTo(new String(bytes, LATIN));
        }
    }

    /** Shows bytes of any encoding in a failure's message. */
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
}
