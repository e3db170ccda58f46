package io.github.openupr.examples.cli;

import io.github.openupr.examples.QuietLibraries;
import io.github.openupr.examples.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs what people run most, on the samples, and shows nothing: the launcher archives the classes that this loads. */
final class Rehearsal {

    private final Terminal nobody =
            new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    private final Path folder;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /** Ends with another code than 0 where a command fails, so that no archive is kept that lacks half of the classes. */
    public static void main(String[] args) throws IOException {
        QuietLibraries.start();
        Path folder = Files.createTempDirectory("upr-rehearsal");
        int code = new Rehearsal(folder).run();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        System.exit(code);
    }

    private int run() throws IOException {
        String records = copy(Sample.EARLIER);
        String dataset = copy(Sample.NAME);
        String export = folder.resolve("export.csv").toString();
        return upr("--version")
                | upr("--help")
                | upr("formats")
                | upr("formats", dataset)
                | upr("rules")
                | upr("convert", records, "-o", export, "--to", "upr-info-csv")
                | upr("convert", export, "-o", folder.resolve("again.json").toString())
                | upr("summary", export)
                | upr("validate", export)
                | upr("coverage", dataset, "--review", "KAZ-4");
    }

    private int upr(String... args) {
        return Start.run(nobody, args);
    }

    private String copy(String sample) throws IOException {
        Path file = folder.resolve(sample);
        try (InputStream bytes = Sample.open(sample)) {
            Files.copy(bytes, file);
        }
        return file.toString();
    }
}
