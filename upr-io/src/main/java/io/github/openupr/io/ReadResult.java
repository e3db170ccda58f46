package io.github.openupr.io;

import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.util.List;

/**
 * What a {@link UprReader} read. Immutable and thread-safe.
 *
 * @param dataset the data
 * @param notices what is worth telling about it, in the order of the source; {@link ReadOptions.Builder#maxNoticesPerCode} of a code at
 *     most, while {@link ReadCounts#notices} counts all
 * @param counts what was read, counted
 */
public record ReadResult(UprDataset dataset, List<Notice> notices, ReadCounts counts) {

    /** Copies the notices. */
    public ReadResult {
        notices = List.copyOf(notices);
    }
}
