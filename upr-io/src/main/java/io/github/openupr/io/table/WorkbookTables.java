package io.github.openupr.io.table;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.sheet.SheetRows;
import io.github.openupr.io.sheet.Workbook;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a workbook. A workbook gives its sheets one at a time, but records are read in step with their lists: so each sheet is
 * copied to a temporary file when it is first asked for. Belongs to one thread.
 */
final class WorkbookTables implements TableFiles {

    private final InputFile in;
    private final ReadOptions options;
    private final Workbook workbook;
    private final Map<String, Integer> sheets;
    private final Map<Table<?>, SheetCopy> copies = new HashMap<>();

    private WorkbookTables(InputFile in, ReadOptions options, Workbook workbook, Map<String, Integer> sheets) {
        this.in = in;
        this.options = options;
        this.workbook = workbook;
        this.sheets = sheets;
    }

    static WorkbookTables open(InputFile in, ReadOptions options, ReadLog log) throws IOException {
        Workbook workbook = Workbook.open(in, options);
        boolean opened = false;
        try {
            Map<String, Integer> sheets = sheets(in, workbook.sheets(), log);
            opened = true;
            return new WorkbookTables(in, options, workbook, sheets);
        } finally {
            if (!opened) {
                workbook.close();
            }
        }
    }

    private static Map<String, Integer> sheets(InputFile in, List<String> names, ReadLog log) {
        Map<String, Integer> sheets = new HashMap<>();
        for (Table<?> table : Tables.ALL) {
            int place = names.indexOf(table.name());
            if (place >= 0) {
                sheets.put(table.name(), place);
            }
        }
        if (Tables.RECORDS.stream().noneMatch(table -> sheets.containsKey(table.name()))) {
            throw new UprFormatException(
                    "not_this_format",
                    "has no sheet \"reviews\", \"recommendations\" or of another table of a dataset; name the format"
                            + " that it is",
                    in.asPlace());
        }
        for (String name : names) {
            if (!sheets.containsKey(name)) {
                log.add(
                        "sheet_not_read",
                        Severity.WARNING,
                        "the sheet is not read, because no table of a dataset has this name; check the spelling",
                        in.asPlace(),
                        name);
            }
        }
        return sheets;
    }

    @Override
    public Optional<RowStream> open(Table<?> table) throws IOException {
        Integer sheet = sheets.get(table.name());
        if (sheet == null) {
            return Optional.empty();
        }
        SheetCopy copy = copies.get(table);
        if (copy == null) {
            copy = new SheetCopy();
            copies.put(table, copy);
            try (SheetRows rows = workbook.rows(sheet)) {
                copy.fill(table, rows, in, options.limits());
            }
        }
        return Optional.of(copy.open());
    }

    @Override
    public void close() throws IOException {
        try {
            workbook.close();
        } finally {
            for (SheetCopy copy : copies.values()) {
                copy.close();
            }
        }
    }
}
