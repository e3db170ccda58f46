package io.github.openupr.io.sheet;

import io.github.openupr.io.text.OutputFile;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook, XLSX, sheet after sheet. The same cells give the same bytes: the library underneath notes the time of day in the
 * archive and in a part of it, so the archive is packed a second time. Internal; belongs to one thread.
 */
public final class WorkbookWriter implements Closeable {

    /** The first day that a ZIP archive can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");

    private final OutputFile output;
    private final Path unpacked;
    private final OutputStream stream;
    private final org.dhatim.fastexcel.Workbook workbook;
    private boolean finished;

    /** A workbook that {@link #finish} writes to an output. */
    public WorkbookWriter(OutputFile output) throws IOException {
        this.output = output;
        this.unpacked = output.newPart();
        this.stream = new BufferedOutputStream(output.open(unpacked), 1 << 16);
        this.workbook = new org.dhatim.fastexcel.Workbook(stream, "OpenUPR", "1.0");
        this.workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
    }

    /** Begins a sheet, whose header is frozen and filters its rows; the one before is closed. */
    public SheetWriter sheet(String name, List<SheetWriter.Heading> headings, int rows) {
        return new SheetWriter(workbook.newWorksheet(name), headings, rows);
    }

    /** Writes the workbook to the output. */
    public void finish() throws IOException {
        workbook.finish();
        finished = true;
        stream.close();
        try (ZipFile from = new ZipFile(unpacked.toFile());
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(output.open(), 1 << 16))) {
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry packed = new ZipEntry(entry.getName());
                packed.setTimeLocal(NO_TIME);
                to.putNextEntry(packed);
                try (InputStream part = from.getInputStream(entry)) {
                    copy(entry.getName(), part, to);
                }
            }
        }
    }

    private static void copy(String name, InputStream part, OutputStream to) throws IOException {
        if (name.equals(PROPERTIES)) {
            String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            to.write(TIME.matcher(text).replaceAll("1980-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8));
        } else {
            part.transferTo(to);
        }
    }

    /** Closes what {@link #finish} did not. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            stream.close();
        }
    }
}
