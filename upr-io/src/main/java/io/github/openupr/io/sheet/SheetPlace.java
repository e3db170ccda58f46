package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;

/** Makes the exceptions of one workbook, which name the place. Immutable. */
record SheetPlace(InputFile in, String place) {

    /** The file as a whole. */
    static SheetPlace file(InputFile in) {
        return new SheetPlace(in, "");
    }

    /** A part of the archive. */
    static SheetPlace part(InputFile in, String name) {
        return new SheetPlace(in, "part " + name);
    }

    /** A row of a sheet. */
    static SheetPlace row(InputFile in, String sheet, long row) {
        return new SheetPlace(in, "sheet \"" + sheet + "\"" + (row > 0 ? ", row " + row : ""));
    }

    /** Throws where a list in the workbook's description has more elements than the limit. */
    void checkItems(int items, ReadLimits limits) {
        if (items > limits.maxItems()) {
            throw fault(
                    "limit_items",
                    "lists more than the limit of " + limits.maxItems()
                            + " elements; raise ReadLimits.maxItems if you trust it");
        }
    }

    /** A workbook without sheets. */
    UprFormatException noSheets() {
        return malformed("the workbook names no sheets; open it in a spreadsheet and save it again");
    }

    UprFormatException malformed(String message) {
        return fault("malformed", message);
    }

    UprFormatException fault(String code, String message) {
        return new UprFormatException(code, message, place.isEmpty() ? in.asPlace() : in.at(place));
    }
}
