package io.github.openupr.examples.cli;

import io.github.openupr.io.ReportFormat;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --format}: of all forms of reports, those that a command has. Their names are what a shell completes. */
abstract class OfferedFormats implements ITypeConverter<ReportFormat>, Iterable<String> {

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

    @Override
    public Iterator<String> iterator() {
        return offered.stream().map(ReportFormat::toString).iterator();
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
