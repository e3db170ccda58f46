package io.github.openupr.io.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks of this package, all or those that fit a pattern, and prints how many times as long as its floor each takes. */
public final class Benchmarks {

    /** What is compared with what, and the ratio that is the goal. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("UPR Info read : bare FastCSV pass", "UprInfoRead.records", "UprInfoRead.bareRows", 2.0),
            new Pair("JSON read : token pass", "JsonRead.records", "JsonRead.tokens", 2.0),
            new Pair("JSON write : token pass", "JsonWrite.records", "JsonRead.tokens", 2.0),
            new Pair("JSON write : token copy", "JsonWrite.records", "JsonWrite.tokenCopy", 1.0),
            new Pair("JSON Lines read : token pass", "JsonLines.read", "JsonLines.tokens", 2.5),
            new Pair("JSON Lines write : token pass", "JsonLines.write", "JsonLines.tokens", 2.5),
            new Pair("UPR Info entities : decoded texts", "UprInfoEntities.records", "UprInfoEntities.texts", 2.0),
            new Pair("thematic list : StAX pass", "ThematicList.records", "ThematicList.bareEvents", 2.5),
            new Pair("report, PDF : PDFBox's text", "Document.pdfReport", "Document.pdfText", 1.25),
            new Pair("report, text : lines", "Document.textReports", "Document.linesOfReports", 25.0),
            new Pair("UHRI JSON read : decoded texts", "UhriRead.jsonRecords", "UhriRead.jsonTexts", 1.6),
            new Pair("UHRI XLSX read : fastexcel pass", "UhriRead.xlsxRecords", "UhriRead.xlsxCells", 1.4),
            new Pair("tables, CSV : bare FastCSV pass", "Table.recordsOfCsv", "Table.bareCsvRows", 2.5),
            new Pair("tables, XLSX : fastexcel pass", "Table.recordsOfXlsx", "Table.bareXlsxRows", 2.0),
            new Pair("rules : JSON read", "Validation.rules", "Validation.readDataset", 1.0),
            new Pair("with constraints : JSON read", "Validation.rulesAndConstraints", "Validation.readDataset", 1.0));

    /** What must not take longer than so many milliseconds. */
    private static final List<Limit> LIMITS = List.of(
            new Limit("131 reports as text, 3 ms each", "Document.textReports", 393),
            new Limit("addendum as text", "Document.textAddendum", 20),
            new Limit("summaries of all reviews", "Analysis.summariesOfAllReviews", 1000),
            new Limit("coverage of one review", "Analysis.coverageOfOneReview", 1000),
            new Limit("diff of two editions", "Analysis.diff", 1000),
            new Limit("fingerprint", "Analysis.fingerprint", 1000),
            new Limit("merge of two editions", "Analysis.mergeOfTwoEditions", 1000),
            new Limit("reconciliations of all reviews", "Analysis.reconciliationsOfAllReviews", 1000),
            new Limit("similarity of all", "Analysis.similarity", 1000),
            new Limit("follow-up of all States", "Analysis.followUpOfAllStates", 1000),
            new Limit("index of 300,000 records", "DatasetIndex.build", 1000),
            new Limit("10,000 look-ups by text id", "DatasetIndex.byTextId", 100),
            new Limit("10,000 look-ups by typed id", "DatasetIndex.byTypedId", 100),
            new Limit("10,000 look-ups by review", "DatasetIndex.byReview", 100),
            new Limit("20,000 look-ups by State", "DatasetIndex.byState", 200),
            new Limit("10,000 look-ups by theme", "DatasetIndex.byTheme", 100),
            new Limit("30,000 by position or cycle", "DatasetIndex.byPositionAndCycle", 300),
            new Limit("20,000 that find nothing", "DatasetIndex.missing", 200));

    /** Each round runs everything once, so that a busy machine slows both sides of a pair. */
    private static final int ROUNDS = 3;

    private Benchmarks() {}

    /** Runs those whose name fits the regular expression given, or all. */
    public static void main(String[] args) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Benchmarks.class.getPackageName() + "." + (args.length == 0 ? ".*" : args[0]))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-Dupr.root=" + System.getProperty("upr.root", "."))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        List<Map<String, Statistics>> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(byName(new Runner(options).run()));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(rounds, out);
        printLimits(rounds, out);
    }

    private static Map<String, Statistics> byName(Collection<RunResult> results) {
        Map<String, Statistics> times = new TreeMap<>();
        for (RunResult result : results) {
            String[] name = result.getParams().getBenchmark().split("\\.", -1);
            times.put(
                    name[name.length - 2].replace("Benchmark", "") + "." + name[name.length - 1],
                    result.getAggregatedResult().getPrimaryResult().getStatistics());
        }
        return times;
    }

    private static void print(List<Map<String, Statistics>> rounds, PrintStream out) {
        Set<String> names = rounds.get(0).keySet();
        out.printf(Locale.ROOT, "%-32s %9s %9s%n", "one pass, in ms", "median", "best");
        for (String name : names) {
            out.printf(Locale.ROOT, "%-32s %9.1f %9.1f%n", name, median(times(rounds, name)), best(rounds, name));
        }
        out.printf(Locale.ROOT, "%n%-32s %9s %9s %9s%n", "ratio", "median", "of bests", "goal");
        for (Pair pair : PAIRS) {
            if (names.contains(pair.measured) && names.contains(pair.floor)) {
                double[] ratios = rounds.stream()
                        .mapToDouble(round -> round.get(pair.measured).getMean() / round.get(pair.floor).getMean())
                        .toArray();
                double ofBests = best(rounds, pair.measured) / best(rounds, pair.floor);
                out.printf(Locale.ROOT, "%-32s %9.2f %9.2f %9.2f%n", pair.name, median(ratios), ofBests, pair.goal);
            }
        }
    }

    private static void printLimits(List<Map<String, Statistics>> rounds, PrintStream out) {
        out.printf(Locale.ROOT, "%n%-32s %9s %9s%n", "limit, in ms", "median", "goal");
        for (Limit limit : LIMITS) {
            if (rounds.get(0).containsKey(limit.measured)) {
                double time = median(times(rounds, limit.measured));
                out.printf(Locale.ROOT, "%-32s %9.3f %9.0f%n", limit.name, time, limit.milliseconds);
            }
        }
    }

    private static double[] times(List<Map<String, Statistics>> rounds, String name) {
        return rounds.stream().mapToDouble(round -> round.get(name).getMean()).toArray();
    }

    private static double best(List<Map<String, Statistics>> rounds, String name) {
        return rounds.stream()
                .mapToDouble(round -> round.get(name).getMin())
                .min()
                .orElseThrow();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private record Pair(String name, String measured, String floor, double goal) {}

    private record Limit(String name, String measured, double milliseconds) {}
}
