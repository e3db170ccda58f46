package io.github.openupr.consumer.documents;

import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import java.io.IOException;
import java.nio.file.Path;

/** A program on the module path that reads PDF, XLS and DOC. */
public final class WithDocuments {

    private WithDocuments() {}

    /** Takes a folder of inputs, and ends with an exception when something is not as it should be. */
    public static void main(String[] args) throws IOException {
        Path files = Path.of(args[0]);
        for (String name : new String[] {"report.pdf", "export.xls"}) {
            long read = UprReader.detecting()
                    .read(files.resolve(name))
                    .counts()
                    .records()
                    .recommendations();
            System.out.println(name + ": " + read + " recommendations");
            if (read != 2) {
                throw new AssertionError("not so: two recommendations are read from " + name);
            }
        }
        // There is nothing in it, which takes Apache POI to tell.
        try {
            UprReader.of(SourceFormat.THEMATIC_LIST).read(files.resolve("list.doc"));
            throw new AssertionError("not so: an empty document is refused");
        } catch (UprFormatException e) {
            System.out.println(e.getMessage());
            if (e.code().equals("missing_dependency")) {
                throw new AssertionError("not so: Apache POI is there", e);
            }
        }
    }
}
