package io.github.openupr.examples.cli;

import io.github.openupr.analysis.TextRecognition;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.util.Iterator;
import picocli.CommandLine.Option;

/** The option that adds what texts name. */
final class InferOption {

    @Option(
            names = "--infer",
            description =
                    "Add the treaties, Sustainable Development Goals and issues of UPR Info that a recommendation's text names"
                            + " and no source coded, as extras: inferred-treaties, inferred-sdgs, inferred-themes.")
    private boolean infer;

    /** The records, with what their texts name where that is asked for, one alive at a time. */
    Iterable<UprRecord> annotate(Iterable<UprRecord> records) {
        return infer ? () -> annotated(records.iterator()) : records;
    }

    /** The dataset, with what its texts name where that is asked for. */
    UprDataset annotate(UprDataset dataset) {
        return infer ? TextRecognition.standard().annotate(dataset) : dataset;
    }

    private static Iterator<UprRecord> annotated(Iterator<UprRecord> records) {
        TextRecognition recognition = TextRecognition.standard();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public UprRecord next() {
                UprRecord record = records.next();
                return record instanceof Recommendation recommendation ? recognition.annotate(recommendation) : record;
            }
        };
    }
}
