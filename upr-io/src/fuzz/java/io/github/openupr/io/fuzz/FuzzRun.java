package io.github.openupr.io.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Targets in a process of their own, whose memory is bounded and which ends where an input takes too long. */
final class FuzzRun {

    private static final String HEAP = "-Xmx512m";

    /** For what never ends; {@link ReaderFuzzer} takes the time of what does. */
    private static final int SECONDS_PER_INPUT = 300;

    /** The same choices in every run, as far as threads allow. */
    private static final int RANDOM_SEED = 20080407;

    private static final String INSTRUMENTED = "io.github.openupr.**:com.fasterxml.**:de.siegmar.**";
    private static final Pattern STATE = Pattern.compile("#\\d+\\s+\\w+\\s+cov: (\\d+) ft:");

    private final List<FuzzTarget> targets;
    private final Path root;
    private final Fuzzing.Limits limits;
    private final Path folder;
    private final Path findings;
    private final Path log;

    FuzzRun(List<FuzzTarget> targets, Path root, Fuzzing.Limits limits) {
        this.targets = targets;
        this.root = root;
        this.limits = limits;
        String name = targets.size() == 1 ? targets.get(0).toString() : "with-" + targets.get(0);
        folder = root.resolve("upr-io/target/fuzz").resolve(name);
        findings = folder.resolve("findings");
        log = folder.resolve("log.txt");
    }

    Result run() throws IOException, InterruptedException {
        Path temporary = folder.resolve("tmp");
        Scratch.empty(temporary);
        for (String each : List.of("tmp", "corpus", "findings")) {
            Files.createDirectories(folder.resolve(each));
        }
        Seeds.write(targets, root, folder.resolve("seeds"));
        Files.writeString(folder.resolve("dictionary.txt"), dictionary());
        long start = System.nanoTime();
        int code = new ProcessBuilder(command(temporary))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        Scratch.empty(temporary);
        return result(code, (System.nanoTime() - start) / 1e9);
    }

    /** The words of all targets. */
    private String dictionary() throws IOException {
        List<String> words = new ArrayList<>();
        for (FuzzTarget target : targets) {
            words.addAll(Files.readAllLines(
                    root.resolve("upr-io/src/fuzz/dictionaries").resolve(target.dictionary() + ".txt")));
        }
        return words.stream().distinct().collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> command(Path temporary) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Djava.io.tmpdir=" + temporary,
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzzer.class.getName(),
                "--target_args=" + names() + " " + folder.resolve("seeds"),
                "--instrumentation_includes=" + INSTRUMENTED,
                "--instrumentation_excludes=io.github.openupr.io.fuzz.**",
                "--custom_hook_includes=" + INSTRUMENTED,
                "--custom_hook_excludes=io.github.openupr.io.fuzz.**",
                "--keep_going=" + limits.findings(),
                "--reproducer_path=" + findings,
                folder.resolve("corpus").toString(),
                folder.resolve("seeds").toString(),
                "-artifact_prefix=" + findings + "/",
                "-dict=" + folder.resolve("dictionary.txt"),
                "-max_len="
                        + targets.stream().mapToInt(FuzzTarget::maxLength).max().orElseThrow(),
                "-timeout=" + SECONDS_PER_INPUT,
                "-rss_limit_mb=2048",
                "-seed=" + RANDOM_SEED,
                "-runs=" + limits.inputs(),
                "-max_total_time=" + limits.seconds());
    }

    private String names() {
        return targets.stream().map(FuzzTarget::toString).collect(Collectors.joining(","));
    }

    private Result result(int code, double seconds) throws IOException {
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        long found = said.lines()
                .filter(line -> line.startsWith("== Java Exception") || line.contains("ERROR: libFuzzer"))
                .count();
        String inputs = said.lines()
                .filter(line -> line.startsWith(ReaderFuzzer.COUNTS))
                .findFirst()
                .orElse(ReaderFuzzer.COUNTS + "not counted, of " + names());
        String edges = STATE.matcher(said)
                .results()
                .reduce((earlier, later) -> later)
                .map(last -> last.group(1))
                .orElse("no");
        return new Result(inputs, code, seconds, edges, found, folder);
    }

    /** What came of it. */
    record Result(String inputs, int code, double seconds, String edges, long found, Path folder) {

        boolean clean() {
            return code == 0 && found == 0;
        }

        @Override
        public String toString() {
            String figures = String.format(Locale.ROOT, "%.0f s, %s; %s edges covered", seconds, inputs, edges);
            return clean()
                    ? figures
                    : figures + "; FAILED (exit code " + code + ") with " + found
                            + " findings: see log.txt and findings in " + folder;
        }
    }
}
