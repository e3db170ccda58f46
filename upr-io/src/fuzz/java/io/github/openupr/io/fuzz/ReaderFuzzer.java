package io.github.openupr.io.fuzz;

import io.github.openupr.io.PolicyReader;
import io.github.openupr.io.UprFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What Jazzer calls, by its names: once at the start, then with each input. */
public final class ReaderFuzzer {

    private static final long MOST_SECONDS = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How the line begins that says how many inputs each target got. */
    static final String COUNTS = "inputs: ";

    private static List<FuzzTarget> targets = List.of();
    private static List<Check> checks = List.of();
    private static long[] inputs = {};

    private ReaderFuzzer() {}

    /** Takes the names of what is fuzzed, with commas between them, and a folder of seeds, with which classes are loaded before time is taken. */
    public static void fuzzerInitialize(String[] args) throws IOException {
        targets = FuzzTarget.list(args[0]);
        List<Check> named = new ArrayList<>();
        for (FuzzTarget target : targets) {
            named.add(check(target));
        }
        checks = List.copyOf(named);
        inputs = new long[targets.size()];
        try (DirectoryStream<Path> seeds = Files.newDirectoryStream(Path.of(args[1]), "*" + Seeds.FIRST)) {
            for (Path seed : seeds) {
                check(Files.readAllBytes(seed));
            }
        }
    }

    /** Checks an input; whatever this throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        // The time of the processor: that of the clock would depend on what else runs.
        long start = THREADS.getCurrentThreadCpuTime();
        check(input);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(THREADS.getCurrentThreadCpuTime() - start);
        Claims.require(seconds < MOST_SECONDS, "it took too long, in seconds", seconds);
    }

    /** The first byte says what the rest is for. */
    private static void check(byte[] input) throws IOException {
        if (input.length > 0) {
            int target = (input[0] & 0xFF) % targets.size();
            inputs[target]++;
            checks.get(target).check(Arrays.copyOfRange(input, 1, input.length));
        }
    }

    /** Tells at the end how many inputs each target got. */
    public static void fuzzerTearDown() {
        String counts = IntStream.range(0, inputs.length)
                .mapToObj(i -> targets.get(i) + " " + inputs[i])
                .collect(Collectors.joining(", "));
        System.err.println(COUNTS + counts);
    }

    private static Check check(FuzzTarget target) throws IOException {
        return switch (target) {
            case POLICY -> ReaderFuzzer::checkPolicy;
            case TEXTS -> {
                TextCheck texts = new TextCheck();
                yield input -> texts.check(new String(input, StandardCharsets.UTF_8));
            }
            default -> {
                Path folder = Files.createTempDirectory("upr-fuzz-");
                ReaderCheck reader = new ReaderCheck(folder);
                yield input -> reader.check(input, target.formats());
            }
        };
    }

    private static void checkPolicy(byte[] input) throws IOException {
        try {
            PolicyReader.read(new ByteArrayInputStream(input), "policy.json");
        } catch (UprFormatException e) {
            Claims.requireLine(e.getMessage());
        }
    }

    private interface Check {
        void check(byte[] input) throws IOException;
    }
}
