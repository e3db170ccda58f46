package io.github.openupr.examples.cli;

import io.github.openupr.examples.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the command did: its exit code and what it wrote to its streams. */
record Ran(int code, String out, String err) {

    private static final String HEADER = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";

    /** Runs the command in this process. */
    static Ran upr(Object... args) {
        return in(StandardCharsets.UTF_8, args);
    }

    /** Runs the command on a terminal of another character set; its output is read as UTF-8 nevertheless. */
    static Ran in(Charset terminal, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Upr.run(
                new Terminal(out, err, terminal),
                Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> errorLines() {
        return err.lines().toList();
    }

    /** The sample, as a file of its own. */
    static Path sample(Path folder) {
        try (InputStream bytes = Sample.open()) {
            return Files.write(folder.resolve(Sample.NAME), bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An export of UPR Info with these rows. */
    static Path export(Path file, String... rows) {
        try {
            return Files.writeString(file, HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of its rows: a recommendation of France to Mali in session 2. */
    static String row(String text, String response, String issues) {
        return "Mali,Africa,\"AU, OIC\"," + text + ",France,WEOG,EU," + response + ",5," + quoted(issues) + ",2";
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? "\"" + cell + "\"" : cell;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
