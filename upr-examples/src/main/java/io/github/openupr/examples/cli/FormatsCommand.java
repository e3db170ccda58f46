package io.github.openupr.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.openupr.examples.ErrorLine;
import io.github.openupr.examples.PlainText;
import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upr formats}: what is supported, or what each file is and why. */
@Command(
        name = "formats",
        header = "List the formats, or tell what each file is.",
        description = {"", "With files, says of each what it is and why, from its content and never from its name."},
        sortOptions = false,
        footer = {"", "Examples:", "  upr formats", "  upr formats export.csv unknown.bin"})
final class FormatsCommand implements Callable<Integer> {

    private static final int LABEL_WIDTH = 34;

    private final Upr upr;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "The files to look at.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            converter = OfferedFormats.OfLists.class,
            completionCandidates = OfferedFormats.OfLists.class,
            paramLabel = "FORMAT",
            description = "The result's format: text (as by default) or json.")
    private ReportFormat format = ReportFormat.TEXT;

    FormatsCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        if (files.isEmpty()) {
            print(supportedAsText(), FormatsCommand::writeSupported);
            return ExitCode.DONE;
        }
        Map<Path, DetectedFormat> found = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                found.put(file, UprReader.detect(file));
            } catch (IOException e) {
                upr.terminal().tell("upr: cannot read: " + ErrorLine.of(e));
            }
        }
        print(asText(found), json -> write(found, json));
        return found.keySet().containsAll(files) ? ExitCode.DONE : ExitCode.UNUSABLE;
    }

    private void print(String text, JsonText.Content content) {
        if (format == ReportFormat.JSON) {
            upr.terminal().printData(JsonText.of(content));
        } else {
            upr.terminal().print(text);
        }
    }

    private static String supportedAsText() {
        Paragraphs text = new Paragraphs(LABEL_WIDTH);
        text.item(label("name", "read", "write"), List.of("what it is"));
        for (SourceFormat each : SourceFormat.values()) {
            text.item(label(each.toString(), "yes", isWritten(each) ? "yes" : "no"), List.of(each.description()));
        }
        return text.toString();
    }

    private static String label(String name, String read, String write) {
        return String.format(Locale.ROOT, "%-20s %-5s %-6s", name, read, write);
    }

    private static boolean isWritten(SourceFormat source) {
        return Arrays.stream(OutputFormat.values())
                .anyMatch(output -> output.toString().equals(source.toString()));
    }

    private static void writeSupported(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (SourceFormat each : SourceFormat.values()) {
            json.writeStartObject();
            json.writeStringField("name", each.toString());
            json.writeBooleanField("read", true);
            json.writeBooleanField("write", isWritten(each));
            json.writeStringField("description", each.description());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String asText(Map<Path, DetectedFormat> found) {
        StringBuilder text = new StringBuilder();
        found.forEach((file, detected) -> text.append(PlainText.oneLine(file + ": "
                        + detected.format().map(SourceFormat::toString).orElse("unknown") + ": " + detected.reason()))
                .append('\n'));
        return text.toString();
    }

    private static void write(Map<Path, DetectedFormat> found, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Map.Entry<Path, DetectedFormat> entry : found.entrySet()) {
            json.writeStartObject();
            json.writeStringField("file", entry.getKey().toString());
            json.writeFieldName("format");
            if (entry.getValue().format().isPresent()) {
                json.writeString(entry.getValue().format().get().toString());
            } else {
                json.writeNull();
            }
            json.writeStringField("reason", entry.getValue().reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
