package io.github.openupr.io.document;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;

/** Reports of the Working Group and the addenda to them. Internal. */
public final class WorkingGroupFormat {

    private WorkingGroupFormat() {}

    /** Opens a report for reading. */
    public static BaseRecordReader openReport(InputFile in, ReadOptions options) throws IOException {
        return ReportReader.open(in, options);
    }

    /** Opens an addendum for reading. */
    public static BaseRecordReader openAddendum(InputFile in, ReadOptions options) throws IOException {
        return AddendumReader.open(in, options);
    }
}
