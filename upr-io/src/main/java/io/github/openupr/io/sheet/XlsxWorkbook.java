package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An XLSX workbook: XML parts in a ZIP archive, ECMA-376. Belongs to one thread. */
final class XlsxWorkbook implements Workbook {

    private final InputFile in;
    private final ReadLimits limits;
    private final ZipParts parts;
    private final XlsxSheets sheets;
    private final XlsxValues values;

    private XlsxWorkbook(InputFile in, ReadLimits limits, ZipParts parts) throws IOException {
        this.in = in;
        this.limits = limits;
        this.parts = parts;
        String main = OtherArchive.workbookPart(parts, in, limits);
        Relationships related = Relationships.of(main, parts, in, limits);
        this.sheets = XlsxSheets.of(main, related, parts, in, limits);
        Optional<String> styles = related.ofType("styles").filter(parts::has);
        DateStyles dates = styles.isPresent() ? DateStyles.of(styles.get(), parts, in, limits) : DateStyles.none();
        Optional<String> shared = related.ofType("sharedStrings").filter(parts::has);
        Optional<XmlPart> texts = Optional.empty();
        if (shared.isPresent()) {
            String name = shared.get();
            texts = Optional.of(XmlPart.open(parts.open(name), limits, () -> SheetPlace.part(in, name)));
        }
        this.values = new XlsxValues(texts, dates, sheets.from1904(), limits);
    }

    static Workbook open(InputFile in, ReadLimits limits) throws IOException {
        ZipParts parts = ZipParts.open(in, limits);
        boolean opened = false;
        try {
            Workbook workbook = new XlsxWorkbook(in, limits, parts);
            opened = true;
            return workbook;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.names();
    }

    @Override
    public SheetRows rows(int sheet) throws IOException {
        return new XlsxRows(
                in, sheets.names().get(sheet), parts.open(sheets.parts().get(sheet)), limits, values);
    }

    @Override
    public void close() throws IOException {
        try {
            values.close();
        } finally {
            parts.close();
        }
    }
}
