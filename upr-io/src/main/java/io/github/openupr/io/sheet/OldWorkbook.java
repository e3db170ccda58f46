package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;

/** Opens an XLS workbook where the optional library for it is there. */
final class OldWorkbook {

    private OldWorkbook() {}

    static Workbook open(InputFile in, ReadLimits limits) throws IOException {
        try {
            return XlsWorkbook.open(in, limits);
        } catch (NoClassDefFoundError e) {
            throw SheetPlace.file(in)
                    .fault(
                            "missing_dependency",
                            "is an old Office file (XLS), which needs Apache POI; add org.apache.poi:poi:5.5.1, or save"
                                    + " the file as XLSX");
        }
    }
}
