package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.analysis.RecognizedTerms;
import io.github.openupr.analysis.TextRecognition;
import io.github.openupr.code.Codelist;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation calls thread-safe gives every thread what it gives one. */
@Timeout(120)
class ManyThreadsTest {

    private static final int THREADS = 6;
    private static final String TEXT = "Ratify the Convention against Torture and reach target 16.3 of the Goals";

    @TempDir
    private Path folder;

    @Test
    void oneReaderOfEachFormatServesThemAll() throws Exception {
        for (SmallInputs.Input input : SmallInputs.writeAll(folder, 50)) {
            UprReader reader = UprReader.of(input.format());
            assertThatAllGive(reader.read(input.file()), () -> reader.read(input.file()));
        }
    }

    @Test
    void oneDetectingReaderServesThemAllThoughEachReadsAnotherFormat() throws Exception {
        List<SmallInputs.Input> inputs = SmallInputs.writeAll(folder, 50);
        UprReader reader = UprReader.detecting();
        List<ReadResult> expected = readAll(reader, inputs);
        assertThatAllGive(expected, () -> {
            List<SmallInputs.Input> shuffled = new ArrayList<>(inputs);
            Collections.rotate(shuffled, (int) (Thread.currentThread().getId() % inputs.size()));
            readAll(reader, shuffled);
            return readAll(reader, inputs);
        });
    }

    private static List<ReadResult> readAll(UprReader reader, List<SmallInputs.Input> inputs) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        for (SmallInputs.Input input : inputs) {
            results.add(reader.read(input.file()));
        }
        return results;
    }

    @Test
    void oneValidatorAndOneDatasetServeThemAll() throws Exception {
        UprValidator validator = UprValidator.standard();
        ValidationReport expected = validator.validate(Samples.dataset(500));
        var dataset = Samples.dataset(500);
        assertThatAllGive(expected, () -> validator.validate(dataset));
    }

    @Test
    void oneRecognitionAndOneCodelistServeThemAll() throws Exception {
        RecognizedTerms expected = TextRecognition.standard().recognize(TEXT);
        assertThat(expected.treaties()).isNotEmpty();
        assertThatAllGive(expected, () -> TextRecognition.standard().recognize(TEXT));
        Codelist treaties = Codelist.of("treaties");
        assertThatAllGive(treaties.resolve("CAT"), () -> Codelist.of("treaties").resolve("CAT"));
    }

    /** All threads begin at the same time. */
    private static <T> void assertThatAllGive(T expected, Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> given = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                given.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            for (Future<T> each : given) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
