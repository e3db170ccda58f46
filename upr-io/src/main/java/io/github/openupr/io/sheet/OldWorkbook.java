package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OptionalLibrary;
import java.io.IOException;

/** Opens an XLS workbook where the optional library for it is there. */
final class OldWorkbook {

    private OldWorkbook() {}

    static Workbook open(InputFile in, ReadLimits limits) throws IOException {
        try {
            return XlsWorkbook.open(in, limits);
        } catch (NoClassDefFoundError e) {
            throw OptionalLibrary.POI.missing(in, "an old Office file (XLS)", ", or save it as XLSX");
        }
    }
}
