package io.github.openupr.io.fuzz;

import io.github.openupr.io.text.QuietLogging;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fuzzes in two processes at a time and prints what was done. A finding makes it end with exit code 1; the input stands in
 * {@code upr-io/target/fuzz/NAME/findings}.
 */
public final class Fuzzing {

    private static final int AT_A_TIME = 2;

    private Fuzzing() {}

    /**
     * Takes {@code each}, for a process for each target, or the number of processes among which the targets are dealt out; a pattern for
     * names of targets; how many inputs each process gets at most, {@code -1} for any number; how many seconds it runs at most; behind
     * how many findings it ends.
     */
    public static void main(String[] args) throws Exception {
        // Before POI, which makes seeds, logs for the first time.
        QuietLogging.start();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("upr.root", ".")).toRealPath();
        Pattern wanted = Pattern.compile(args[1]);
        List<FuzzTarget> targets = Stream.of(FuzzTarget.values())
                .filter(target -> wanted.matcher(target.toString()).matches())
                .toList();
        if (targets.isEmpty()) {
            out.println(
                    "nothing to fuzz: no target fits \"" + wanted + "\"; there are " + List.of(FuzzTarget.values()));
            System.exit(2);
        }
        Limits limits = new Limits(Long.parseLong(args[2]), Long.parseLong(args[3]), Integer.parseInt(args[4]));
        List<Callable<FuzzRun.Result>> runs = new ArrayList<>();
        dealtOut(targets, args[0].equals("each") ? targets.size() : Integer.parseInt(args[0])).stream()
                .map(group -> new FuzzRun(group, root, limits))
                .forEach(run -> runs.add(() -> {
                    FuzzRun.Result result = run.run();
                    out.println(result);
                    return result;
                }));
        System.exit(all(runs).stream().allMatch(FuzzRun.Result::clean) ? 0 : 1);
    }

    private static List<List<FuzzTarget>> dealtOut(List<FuzzTarget> targets, int processes) {
        return IntStream.range(0, Math.min(processes, targets.size()))
                .mapToObj(process -> IntStream.range(0, targets.size())
                        .filter(i -> i % processes == process)
                        .mapToObj(targets::get)
                        .toList())
                .toList();
    }

    private static List<FuzzRun.Result> all(List<Callable<FuzzRun.Result>> runs)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<FuzzRun.Result> results = new ArrayList<>();
            for (Future<FuzzRun.Result> done : pool.invokeAll(runs)) {
                results.add(done.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    /** How long a process fuzzes. */
    record Limits(long inputs, long seconds, int findings) {}
}
