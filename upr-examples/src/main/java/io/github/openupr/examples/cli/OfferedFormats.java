package io.github.openupr.examples.cli;

import io.github.openupr.io.ReportFormat;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --format}: of all forms of reports, those that a command has. */
abstract class OfferedFormats implements ITypeConverter<ReportFormat> {

    private final List<ReportFormat> offered;

    private OfferedFormats(ReportFormat... offered) {
        this.offered = List.of(offered);
    }

    @Override
    public ReportFormat convert(String name) {
        return offered.stream()
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "no format of results here: \"" + name + "\" (one of " + offered + ")"));
    }

    /** Of lists: for people and for programs. */
    static final class OfLists extends OfferedFormats {
        OfLists() {
            super(ReportFormat.TEXT, ReportFormat.JSON);
        }
    }

    /** Of figures: for spreadsheets too. */
    static final class OfFigures extends OfferedFormats {
        OfFigures() {
            super(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.CSV);
        }
    }

    /** Of findings: for code hosts too. */
    static final class OfFindings extends OfferedFormats {
        OfFindings() {
            super(ReportFormat.values());
        }
    }
}
