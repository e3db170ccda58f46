package io.github.openupr.io.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of this package, all or those that fit a pattern, and prints how many times as long as its floor each takes. */
public final class Benchmarks {

    /** What is compared with what, and the ratio that is the goal. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("UPR Info read : bare FastCSV pass", "UprInfoRead.records", "UprInfoRead.bareRows", 2.0),
            new Pair("JSON read : token pass", "JsonRead.records", "JsonRead.tokens", 2.0),
            new Pair("JSON write : token pass", "JsonWrite.records", "JsonRead.tokens", 2.0),
            new Pair("JSON write : token copy", "JsonWrite.records", "JsonWrite.tokenCopy", 1.0),
            new Pair("JSON Lines read : token pass", "JsonLines.read", "JsonLines.tokens", 2.5),
            new Pair("JSON Lines write : token pass", "JsonLines.write", "JsonLines.tokens", 2.5));

    private Benchmarks() {}

    /** Runs those whose name fits the regular expression given, or all. */
    public static void main(String[] args) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Benchmarks.class.getPackageName() + "." + (args.length == 0 ? ".*" : args[0]))
                .mode(Mode.SingleShotTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(2)
                .warmupIterations(12)
                .measurementIterations(12)
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-Dupr.root=" + System.getProperty("upr.root", "."))
                .verbosity(VerboseMode.SILENT)
                .shouldDoGC(true)
                .shouldFailOnError(true)
                .build();
        print(new Runner(options).run(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        Map<String, Double> medians = new TreeMap<>();
        for (RunResult result : results) {
            String[] name = result.getParams().getBenchmark().split("\\.", -1);
            String key = name[name.length - 2].replace("Benchmark", "") + "." + name[name.length - 1];
            medians.put(key, result.getAggregatedResult().getPrimaryResult().getStatistics().getPercentile(50));
        }
        out.printf(Locale.ROOT, "%-34s %10s%n", "median of one pass", "ms");
        medians.forEach((name, median) -> out.printf(Locale.ROOT, "%-34s %10.1f%n", name, median));
        out.printf(Locale.ROOT, "%n%-34s %10s %10s%n", "ratio", "measured", "goal");
        for (Pair pair : PAIRS) {
            Double measured = medians.get(pair.measured);
            Double floor = medians.get(pair.floor);
            if (measured != null && floor != null) {
                out.printf(Locale.ROOT, "%-34s %10.2f %10.2f%n", pair.name, measured / floor, pair.goal);
            }
        }
    }

    private record Pair(String name, String measured, String floor, double goal) {}
}
