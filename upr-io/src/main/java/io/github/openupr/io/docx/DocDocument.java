package io.github.openupr.io.docx;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.QuietLogging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A Word 97 document. The only class, with {@link DocRuns}, that needs Apache POI; it is loaded for such documents only. */
final class DocDocument implements WordDocument {

    private final InputFile file;
    private final POIFSFileSystem files;
    private final Range body;
    private final List<String> headers;
    private final DocRuns runs;

    private int paragraph;
    private @Nullable Table table;
    private int tables;
    private int row;

    private DocDocument(InputFile file, POIFSFileSystem files, HWPFDocument document, BlockSize size) {
        this.file = file;
        this.files = files;
        this.body = document.getRange();
        this.runs = new DocRuns(size);
        this.headers = headers(new HeaderStories(document));
    }

    static DocDocument open(InputFile file, ReadLimits limits) throws IOException {
        QuietLogging.start();
        POIFSFileSystem files;
        try {
            files = new POIFSFileSystem(file.path().toFile(), true);
        } catch (IOException | RuntimeException e) {
            // POI throws both for a damaged file; that the disk gives its bytes was seen before.
            throw damaged(file, e);
        }
        boolean opened = false;
        try {
            DocDocument document = new DocDocument(file, files, new HWPFDocument(files), new BlockSize(file, limits));
            opened = true;
            return document;
        } catch (UprFormatException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw OfficeFile.notWord(file, "is protected by a password; save it without one");
        } catch (OldFileFormatException e) {
            throw OfficeFile.notWord(file, "is older than Word 97; save it as a newer Word document (DOCX)");
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        } finally {
            if (!opened) {
                files.close();
            }
        }
    }

    private static UprFormatException damaged(InputFile file, Exception e) throws IOException {
        file.requireStillReadable();
        return new UprFormatException(
                "malformed",
                "is a damaged Word 97 document (" + e.getClass().getSimpleName()
                        + "); open it in Word and save it as DOCX",
                file.asPlace());
    }

    private List<String> headers(HeaderStories stories) {
        Set<String> texts = new LinkedHashSet<>();
        for (Range story : new Range[] {
            stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange(), stories.getEvenHeaderSubrange()
        }) {
            if (story != null) {
                for (int i = 0; i < story.numParagraphs(); i++) {
                    texts.add(runs.text(story.getParagraph(i)).strip());
                }
            }
        }
        texts.remove("");
        return List.copyOf(texts);
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public @Nullable WordBlock next() throws IOException {
        try {
            while (true) {
                Table open = table;
                if (open != null && row < open.numRows()) {
                    return row(open.getRow(row++));
                }
                table = null;
                if (paragraph >= body.numParagraphs()) {
                    return null;
                }
                Paragraph next = body.getParagraph(paragraph);
                if (!next.isInTable()) {
                    paragraph++;
                    runs.begin();
                    return new WordParagraph(runs.text(next), "");
                }
                Table begun = body.getTable(next);
                tables++;
                row = 0;
                table = begun;
                paragraph += Math.max(1, begun.numParagraphs());
            }
        } catch (UprFormatException e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged(file, e);
        }
    }

    private WordRow row(TableRow source) {
        runs.begin();
        List<WordCell> cells = new ArrayList<>();
        for (int i = 0; i < source.numCells(); i++) {
            TableCell cell = source.getCell(i);
            if (!cell.isMerged() || cell.isFirstMerged()) {
                List<String> paragraphs = new ArrayList<>();
                for (int j = 0; j < cell.numParagraphs(); j++) {
                    paragraphs.add(runs.text(cell.getParagraph(j)));
                }
                cells.add(new WordCell(paragraphs, 1, cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()));
            }
        }
        return new WordRow(tables, row, cells);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
