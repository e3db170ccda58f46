package io.github.openupr.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/**
 * Some records at which rules look at once: those that need a single record in the common pool, those that need several in
 * the thread of the run. Belongs to that thread.
 */
final class Batch {

    /** Enough to be worth sharing among threads, few enough for any heap. */
    static final int SIZE = 512;

    private static final int SLICE = 32;

    private final List<ForkJoinTask<List<List<Found>>>> alone = new ArrayList<>(SIZE / SLICE);
    private final List<List<Found>> together = new ArrayList<>(SIZE);

    /** Begins to look at records of which each is looked at once. */
    Batch(List<PlacedRecord> all, RecordPass records, DatasetPass datasets) {
        for (int start = 0; start < all.size(); start += SLICE) {
            List<PlacedRecord> slice = all.subList(start, Math.min(start + SLICE, all.size()));
            alone.add(
                    ForkJoinTask.adapt(() -> slice.stream().map(records::check).toList())
                            .fork());
        }
        for (PlacedRecord each : all) {
            together.add(datasets.check(each));
        }
    }

    /** Tells what was found, in the order of the data, whatever the order of threads. */
    void tell(RecordPass records, DatasetPass datasets) {
        // From the end: what no other thread has begun, this one does.
        for (int i = alone.size() - 1; i >= 0; i--) {
            alone.get(i).join();
        }
        for (int i = 0; i < together.size(); i++) {
            records.tell(alone.get(i / SLICE).join().get(i % SLICE));
            datasets.tell(together.get(i));
        }
    }
}
