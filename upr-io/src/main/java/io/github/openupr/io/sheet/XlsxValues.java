package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes cells of what an XLSX sheet has in them. Belongs to one thread. */
final class XlsxValues implements Closeable {

    private final Optional<SharedTexts> sharedTexts;
    private final DateStyles styles;
    private final NumberCells numbers;
    private final TextBuffer text;
    private final RichText richText;

    /** Values of a workbook, whose shared texts stand in a part, if it has any. */
    XlsxValues(Optional<XmlPart> sharedTexts, DateStyles styles, boolean from1904, ReadLimits limits) {
        this.richText = new RichText();
        this.text = new TextBuffer(limits.maxFieldLength());
        this.sharedTexts =
                sharedTexts.map(part -> new SharedTexts(part, new TextBuffer(limits.maxFieldLength()), richText));
        this.styles = styles;
        this.numbers = new NumberCells(from1904);
    }

    TextBuffer text() {
        return text;
    }

    RichText richText() {
        return richText;
    }

    SheetCell number(TextBuffer number, int style) {
        return numbers.of(number, styles.isDate(style));
    }

    SheetCell shared(int index, Supplier<SheetPlace> place) throws IOException {
        SheetCell cell =
                index < 0 || sharedTexts.isEmpty() ? null : sharedTexts.get().get(index);
        if (cell == null) {
            throw place.get()
                    .malformed("a cell points at a shared text that the workbook lacks (" + text
                            + "); open the file in a spreadsheet and save it again");
        }
        return cell;
    }

    @Override
    public void close() throws IOException {
        if (sharedTexts.isPresent()) {
            sharedTexts.get().close();
        }
    }
}
