package io.github.openupr.examples.cli;

import io.github.openupr.io.OutputFormat;
import java.util.Arrays;
import java.util.Iterator;

/** The names of the formats that can be written, in their order, for help and completion. */
final class OutputNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(OutputFormat.values()).map(OutputFormat::toString).iterator();
    }
}
