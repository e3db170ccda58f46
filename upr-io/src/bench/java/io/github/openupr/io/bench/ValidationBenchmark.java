package io.github.openupr.io.bench;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationPolicy;
import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Validating a dataset, with and without a provider of Jakarta Validation, against reading it from canonical JSON. */
@State(Scope.Benchmark)
public class ValidationBenchmark {

    private final UprValidator withProvider = UprValidator.standard();
    private final UprValidator withoutProvider =
            UprValidator.builder().policy(withoutConstraints()).build();
    private BenchFile file;
    private UprDataset dataset;

    private static ValidationPolicy withoutConstraints() {
        ValidationPolicy.Builder policy = ValidationPolicy.builder();
        RuleCatalog.standard().infos().stream()
                .filter(info -> info.family() == RuleFamily.CONSTRAINTS)
                .forEach(info -> policy.disable(info.code()));
        return policy.build();
    }

    @Setup
    public void read() throws IOException {
        file = new BenchFile(OutputFormat.JSON);
        dataset = readDataset();
    }

    @TearDown
    public void delete() throws IOException {
        file.delete();
    }

    @Benchmark
    public UprDataset readDataset() throws IOException {
        return UprReader.of(SourceFormat.JSON).read(file.source()).dataset();
    }

    @Benchmark
    public ValidationReport rules() {
        return withoutProvider.validate(dataset);
    }

    @Benchmark
    public ValidationReport rulesAndConstraints() {
        return withProvider.validate(dataset);
    }
}
