package io.github.openupr.examples.cli;

import io.github.openupr.io.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Which inputs become which file, decided before anything is written. */
final class OutputPlan {

    private OutputPlan() {}

    /** What the user named as output: as typed, since a path forgets a slash at the end. */
    record Output(String typed, Path path) {

        /** The path of a command's option {@code -o}, whose type is what makes a shell complete files. */
        static Output of(CommandSpec command, Path path) {
            return new Output(command.findOption("-o").originalStringValues().get(0), path);
        }

        boolean isFolder() {
            return typed.endsWith("/")
                    || typed.endsWith(path.getFileSystem().getSeparator())
                    || Files.isDirectory(path);
        }
    }

    /** One file to write. */
    record Step(List<Path> inputs, Path target, OutputFormat format) {}

    /**
     * The files to write. A folder, which ends in a slash or exists, gets one file for each input, or as {@code csv} the tables of all;
     * anything else is one file for all.
     * Throws {@link CommandFailure} where the format is not clear, or a file would be written twice or over an input that nobody named as
     * output.
     */
    static List<Step> of(List<Path> inputs, Output output, Optional<OutputFormat> format) throws IOException {
        Path target = output.path();
        if (!output.isFolder() || format.equals(Optional.of(OutputFormat.CSV))) {
            return List.of(new Step(inputs, target, format.orElseGet(() -> formatOf(target))));
        }
        if (!Files.isDirectory(target)) {
            throw new NoSuchFileException(
                    target.toString(), null, "this folder does not exist; create it first, or name a file");
        }
        return intoFolder(
                inputs,
                target,
                format.orElseThrow(() -> new CommandFailure(
                        "format not clear",
                        target + " is a folder, whose name tells none",
                        "name the format, such as --to jsonl")));
    }

    /** One file for all inputs, or one data package; throws {@link CommandFailure} where a folder is named for anything else. */
    static Step one(List<Path> inputs, Output output, Optional<OutputFormat> format) {
        if (output.isFolder() && !format.equals(Optional.of(OutputFormat.CSV))) {
            throw new CommandFailure(
                    "not one file",
                    output.path() + " is a folder",
                    "name a file, or write the tables into the folder with --to csv");
        }
        return new Step(inputs, output.path(), format.orElseGet(() -> formatOf(output.path())));
    }

    private static List<Step> intoFolder(List<Path> inputs, Path folder, OutputFormat format) throws IOException {
        List<Step> steps = new ArrayList<>();
        Map<String, Path> taken = new HashMap<>();
        for (Path input : inputs) {
            String name = baseName(input) + extension(format);
            // Two names that differ in case only are one file on many systems.
            Path other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), input);
            if (other != null) {
                throw new CommandFailure(
                        "two inputs for one output",
                        other + " and " + input + " would both become " + folder.resolve(name),
                        "convert them one by one, or into one file");
            }
            steps.add(new Step(List.of(input), folder.resolve(name), format));
        }
        for (Step step : steps) {
            for (Path input : inputs) {
                if (Files.exists(step.target()) && Files.exists(input) && Files.isSameFile(step.target(), input)) {
                    throw new CommandFailure(
                            "output would replace an input",
                            step.target().toString(),
                            "name another folder, or name the file itself with -o if that is meant");
                }
            }
        }
        return steps;
    }

    private static OutputFormat formatOf(Path target) {
        String name = name(target).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return OutputFormat.JSON;
        }
        if (name.endsWith(".jsonl")) {
            return OutputFormat.JSON_LINES;
        }
        if (name.endsWith(".xlsx")) {
            return OutputFormat.XLSX;
        }
        if (name.endsWith(".zip")) {
            return OutputFormat.CSV;
        }
        throw new CommandFailure(
                "format not clear",
                target + " ends in none of .json, .jsonl, .xlsx and .zip",
                "name the format, such as --to upr-info-csv");
    }

    private static String baseName(Path input) {
        String name = name(input);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String extension(OutputFormat format) {
        return switch (format) {
            case JSON, UHRI_JSON -> ".json";
            case JSON_LINES -> ".jsonl";
            case UPR_INFO_CSV -> ".csv";
            case UHRI_XLSX, XLSX -> ".xlsx";
            case CSV -> ".zip";
        };
    }
}
