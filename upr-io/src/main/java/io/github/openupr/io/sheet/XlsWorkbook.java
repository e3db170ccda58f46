package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.QuietLogging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An XLS workbook of Excel 97 and later (BIFF8). Belongs to one thread. */
final class XlsWorkbook implements Workbook {

    private static final String STREAM = "Workbook";

    private final InputFile in;
    private final POIFSFileSystem files;
    private final XlsGlobals globals;

    private XlsWorkbook(InputFile in, ReadLimits limits, POIFSFileSystem files) throws IOException {
        this.in = in;
        this.files = files;
        DirectoryNode root = files.getRoot();
        if (!root.hasEntryCaseInsensitive(STREAM)) {
            throw SheetPlace.file(in).fault(isEncrypted(root) ? "not_supported" : "not_this_format", describe(root));
        }
        check();
        try (XlsRecords records = records(0, SheetPlace.file(in))) {
            this.globals = XlsGlobals.of(records, limits);
        }
    }

    static Workbook open(InputFile in, ReadLimits limits) throws IOException {
        QuietLogging.start();
        POIFSFileSystem files = openFiles(in);
        boolean opened = false;
        try {
            Workbook workbook = new XlsWorkbook(in, limits, files);
            opened = true;
            return workbook;
        } finally {
            if (!opened) {
                files.close();
            }
        }
    }

    private static POIFSFileSystem openFiles(InputFile in) throws IOException {
        try {
            return new POIFSFileSystem(in.path().toFile(), true);
        } catch (IOException | RuntimeException e) {
            // The library throws either for a damaged file; that it can be read from the disk is known.
            throw damaged(SheetPlace.file(in), e);
        }
    }

    static UprFormatException damaged(SheetPlace place, Exception e) throws IOException {
        place.in().requireStillReadable();
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return place.malformed("the old Office file is cut or damaged here (" + reason
                + "); fetch the file again, or save it as XLSX");
    }

    private static boolean isEncrypted(DirectoryNode root) {
        return root.hasEntryCaseInsensitive("EncryptedPackage");
    }

    private static String describe(DirectoryNode root) {
        if (isEncrypted(root)) {
            return "is protected with a password; open it in a spreadsheet and save it without one";
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            return "is a workbook of Excel 95 or older, which is not read; save it as XLSX";
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return "is a Word document (DOC) and no workbook; name the table's own file";
        }
        return "is an old Office file without a workbook in it; name the table's own file";
    }

    private void check() throws IOException {
        try (InputStream stream = stream(0, SheetPlace.file(in))) {
            XlsCheck.check(stream, Files.size(in.path()), SheetPlace.file(in));
        } catch (UprFormatException e) {
            throw e;
        } catch (RuntimeException e) {
            // The library finds damage where it reads, and tells it as it comes.
            throw damaged(SheetPlace.file(in), e);
        }
    }

    private InputStream stream(long offset, SheetPlace place) throws IOException {
        try {
            DirectoryNode root = files.getRoot();
            InputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM));
            stream.skipNBytes(offset);
            return stream;
        } catch (IOException | RuntimeException e) {
            throw damaged(place, e);
        }
    }

    private XlsRecords records(long offset, SheetPlace place) throws IOException {
        return XlsRecords.open(stream(offset, place), place);
    }

    @Override
    public List<String> sheets() {
        return globals.names();
    }

    @Override
    public SheetRows rows(int sheet) throws IOException {
        String name = globals.names().get(sheet);
        XlsRecords records = records(globals.positions().get(sheet), SheetPlace.row(in, name, 0));
        return new XlsRows(in, name, records, globals);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
