package io.github.openupr.examples.cli;

import io.github.openupr.schema.UprSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code upr schema}: prints a JSON Schema, byte for byte as the library holds it. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of datasets, records or reports.",
        description = {
            "",
            "For editors and validators (draft 2020-12, with keywords of draft-07 only)."
                    + " Checks the form of the JSON, not the quality of the data."
        },
        sortOptions = false,
        footer = {"", "Examples:", "  upr schema > upr-dataset.schema.json", "  upr schema record"})
final class SchemaCommand implements Callable<Integer> {

    private final Upr upr;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "dataset (as by default), record (one line of JSON Lines) or report (of a validation).")
    private UprSchema.Kind kind = UprSchema.Kind.DATASET;

    SchemaCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        upr.terminal().printData(UprSchema.latest(kind).text());
        return ExitCode.DONE;
    }
}
