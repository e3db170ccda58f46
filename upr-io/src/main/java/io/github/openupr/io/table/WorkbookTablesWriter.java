package io.github.openupr.io.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.sheet.SheetWriter;
import io.github.openupr.io.sheet.WorkbookWriter;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the tables as sheets of a workbook: they wait in temporary files, because sheets come one after the other. Belongs to one thread. */
final class WorkbookTablesWriter extends TablesWriter<OutputFile> {

    /** Wide enough for a sentence. */
    private static final int WIDE = 60;

    private static final int NARROW = 14;

    WorkbookTablesWriter(OutputFile file) {
        super(file);
    }

    @Override
    Path newFile(String table) throws IOException {
        return file().newPart();
    }

    @Override
    void finish(Map<Table<?>, RowFile> written, Optional<DatasetMetadata> description) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(file())) {
            for (Map.Entry<Table<?>, RowFile> each : written.entrySet()) {
                write(each.getKey(), each.getValue(), workbook);
            }
            workbook.finish();
        }
    }

    private static void write(Table<?> table, RowFile rows, WorkbookWriter workbook) throws IOException {
        if (rows.rows() >= SheetWriter.MAX_ROWS) {
            throw new UprFormatException(
                    "limit_records",
                    "has " + rows.rows() + " rows, and a sheet of Excel has " + SheetWriter.MAX_ROWS
                            + " with its header; write a data package (csv) instead",
                    SourceRef.builder().location(table.name()).build());
        }
        List<SheetWriter.Heading> headings = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            headings.add(new SheetWriter.Heading(column.name(), width(column)));
        }
        List<LongText> longTexts = LongText.columns(table, rows);
        longTexts.forEach(text -> headings.add(new SheetWriter.Heading(text.heading(), WIDE)));
        try (SheetWriter sheet = workbook.sheet(table.name(), headings, (int) rows.rows());
                CsvReader<String[]> csv = CsvReader.builder()
                        .maxBufferSize(Integer.MAX_VALUE)
                        .build(
                                StringArrayHandler.of(handler ->
                                        handler.maxFieldSize(Integer.MAX_VALUE).maxRecordSize(Integer.MAX_VALUE)),
                                rows.path(),
                                StandardCharsets.UTF_8)) {
            boolean header = true;
            for (String[] cells : csv) {
                if (!header) {
                    write(table, cells, longTexts, sheet);
                }
                header = false;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Table<?> table, String[] cells, List<LongText> longTexts, SheetWriter sheet)
            throws IOException {
        sheet.startRow();
        for (Column<?> column : table.columns()) {
            String cell = cells[column.index()];
            if (!cell.isEmpty()) {
                write(column, cell, sheet);
            }
        }
        int place = table.columns().size();
        for (LongText each : longTexts) {
            String piece = each.piece(inSheet(cells[each.column().index()]));
            if (!piece.isEmpty()) {
                sheet.text(place, piece);
            }
            place++;
        }
    }

    private static void write(Column<?> column, String cell, SheetWriter sheet) {
        switch (column.kind().form()) {
            case INTEGER -> sheet.number(column.index(), Long.parseLong(cell));
            case BOOLEAN -> sheet.flag(column.index(), Boolean.parseBoolean(cell));
            case DATE -> sheet.date(column.index(), LocalDate.parse(cell));
            case STRING, OBJECT -> sheet.text(column.index(), LongText.first(inSheet(cell)));
        }
    }

    private static String inSheet(String cell) {
        return cell.equals(CellText.GIVEN) ? cell : CellText.escapeInSheet(CellText.unescape(cell));
    }

    private static int width(Column<?> column) {
        return column.required() && column.kind().equals(Kinds.TEXT)
                ? WIDE
                : Math.max(NARROW, column.name().length() + 4);
    }
}
