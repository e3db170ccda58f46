package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a class of the tests in a Java virtual machine of its own, with another class path or heap. */
final class ForkedJvm {

    private final List<String> options = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> without = new ArrayList<>();

    /** It gets this option. */
    ForkedJvm option(String option) {
        options.add(option);
        return this;
    }

    /** The class path begins with this folder. */
    ForkedJvm with(Path folder) {
        first.add(folder.toString());
        return this;
    }

    /** The class path lacks the jars whose file name begins so. */
    ForkedJvm without(String jar) {
        without.add(jar);
        return this;
    }

    /** What the main method of this class prints, by line. */
    List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("forked-jvm-", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
            return output.lines().toList();
        } finally {
            process.destroyForcibly();
            Files.delete(errors);
        }
    }

    private String classPath() {
        List<String> entries = new ArrayList<>(first);
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> without.stream()
                        .noneMatch(jar ->
                                String.valueOf(Path.of(entry).getFileName()).startsWith(jar)))
                .forEach(entries::add);
        return String.join(File.pathSeparator, entries);
    }
}
