package io.github.openupr.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a class of the tests in a Java virtual machine of its own, with settings that this one cannot take any more. */
final class ForkedJvm {

    /** What came of it. */
    record Result(int exitCode, String output, String errors) {}

    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>();

    private Path folder = Path.of("").toAbsolutePath();

    private ForkedJvm() {}

    /** A machine with these options. */
    static ForkedJvm with(String... options) {
        ForkedJvm jvm = new ForkedJvm();
        jvm.options.addAll(List.of(options));
        return jvm;
    }

    /** It runs in this folder. */
    ForkedJvm inFolder(Path working) {
        folder = working;
        return this;
    }

    /** No file may grow beyond so many KiB, as bash counts them: what a full disk looks like to a program. */
    ForkedJvm withLargestFile(int kibibytes) {
        // The machine would keep a file of figures about itself.
        before.addAll(List.of("bash", "-c", "ulimit -f " + kibibytes + " && exec \"$0\" \"$@\""));
        options.add("-XX:-UsePerfData");
        return this;
    }

    /** It may have so many files open at a time, its libraries among them. */
    ForkedJvm withOpenFiles(int most) {
        before.addAll(List.of("bash", "-c", "ulimit -n " + most + " && exec \"$0\" \"$@\""));
        return this;
    }

    /** Runs a class that has a main method. */
    Result run(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path errors = Files.createTempFile("forked-jvm-", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running: " + command);
            }
            return new Result(process.exitValue(), output, Files.readString(errors));
        } finally {
            process.destroyForcibly();
            Files.delete(errors);
        }
    }
}
