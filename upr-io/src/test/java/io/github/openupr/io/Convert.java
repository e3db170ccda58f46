package io.github.openupr.io;

import java.io.IOException;
import java.nio.file.Path;

/** Converts a file, for tests in another virtual machine: format and path of the input, then of the output, as often as wanted. */
final class Convert {

    private Convert() {}

    public static void main(String[] args) throws IOException {
        for (int i = 0; i < args.length; i += 4) {
            convert(
                    SourceFormat.parse(args[i]),
                    Path.of(args[i + 1]),
                    OutputFormat.parse(args[i + 2]),
                    Path.of(args[i + 3]));
        }
    }

    static void convert(SourceFormat from, Path input, OutputFormat to, Path output) throws IOException {
        try (RecordReader in = UprReader.of(from).open(input);
                RecordWriter out = UprWriter.of(to).open(output, in.metadata().orElseThrow())) {
            out.writeAll(in);
        }
    }
}
