package io.github.openupr.examples.cli;

import io.github.openupr.io.OutputFormat;
import java.util.ArrayList;
import java.util.Arrays;

/** The names of the formats that can be written, for help and completion. */
final class OutputNames extends ArrayList<String> {

    private static final long serialVersionUID = 1;

    /** All of them, in their order. */
    OutputNames() {
        super(Arrays.stream(OutputFormat.values()).map(OutputFormat::toString).toList());
    }
}
