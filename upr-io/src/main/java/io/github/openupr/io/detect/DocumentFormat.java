package io.github.openupr.io.detect;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.cover.CoverPage;
import io.github.openupr.io.docx.WordHead;
import io.github.openupr.io.docx.WordRow;
import io.github.openupr.io.pdf.PdfPage;
import io.github.openupr.io.sheet.WorkbookHead;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.OptionalLibrary;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports of the Working Group and addenda, as text, PDF or Word document, by their first page; and what a file is that no format claims.
 * Internal.
 */
public final class DocumentFormat {

    private DocumentFormat() {}

    /** Recognises the document, or says what the file is instead; to be asked when no other format claims the file. */
    public static DetectedFormat detect(FileHead head) {
        if (head.startsWith('%', 'P', 'D', 'F')) {
            PdfPage page = PdfPage.first(head);
            return page.text().isPresent()
                    ? byCover(page.text().get(), "is a PDF document; ")
                            .orElse(unknown(
                                    "is a PDF document whose first page is that of no document of the United Nations"))
                    : unknown("is a PDF document" + page.trouble());
        }
        return text(head)
                .flatMap(text -> byCover(text, ""))
                .or(() -> WordHead.of(head)
                        .filter(WordHead::readable)
                        .flatMap(word -> byCover(text(word), "is a Word document; ")))
                .orElseGet(() -> unknown(unreadableWorkbook(head).orElseGet(() -> UnknownFile.describe(head))));
    }

    private static Optional<String> text(FileHead head) {
        boolean otherwise = Signature.of(head).isPresent()
                || UnknownFile.isOffice(head)
                || "{[<".indexOf(head.firstVisibleByte()) >= 0;
        return otherwise ? Optional.empty() : PlainText.of(head);
    }

    private static Optional<String> unreadableWorkbook(FileHead head) {
        return WorkbookHead.of(head)
                .filter(workbook -> !workbook.readable())
                .map(workbook -> "is an Excel 97 workbook (XLS); to look into it, " + OptionalLibrary.POI.remedy());
    }

    /** The cover of a document of the United Nations may stand in a table, and its symbol in the header of the page. */
    private static String text(WordHead word) {
        return Stream.of(
                        word.headers().stream(),
                        word.rows().stream().flatMap(DocumentFormat::lines),
                        word.paragraphs().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(WordRow row) {
        return row.cells().stream().map(cell -> cell.text());
    }

    private static Optional<DetectedFormat> byCover(String text, String file) {
        CoverPage cover = CoverPage.of(text);
        return cover.reason().map(reason -> switch (cover.kind()) {
            case REPORT -> new DetectedFormat(Optional.of(SourceFormat.WORKING_GROUP_REPORT), reason);
            case ADDENDUM -> new DetectedFormat(Optional.of(SourceFormat.ADDENDUM), reason);
            case OTHER -> unknown(file + reason);
        });
    }

    private static DetectedFormat unknown(String reason) {
        return new DetectedFormat(Optional.empty(), reason);
    }
}
