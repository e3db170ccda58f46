package io.github.openupr.consumer;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the file named first and writes it as canonical JSON to the file named second. */
public final class Reader {

    private Reader() {}

    /** Two lines of work and one for what was odd. */
    public static void main(String[] args) throws IOException {
        ReadResult read = UprReader.detecting().read(Path.of(args[0]));
        read.notices().forEach(System.err::println);
        UprWriter.of(OutputFormat.JSON).write(read.dataset(), Path.of(args[1]));
    }
}
