package io.github.openupr.io;

/** Makes of what several inputs tell, one after the other, how far they have come together. Belongs to one reader. */
final class OverallProgress implements ProgressListener {

    private final ProgressListener listener;
    private long totalBytes;
    private long bytesBefore;
    private long recordsBefore;
    private ReadProgress last = new ReadProgress("", 0, 0, 0);

    OverallProgress(ProgressListener listener) {
        this.listener = listener;
    }

    /** One more input. */
    void add(long size) {
        totalBytes += size;
    }

    @Override
    public void progressed(ReadProgress progress) {
        if (!progress.input().equals(last.input())) {
            bytesBefore += last.totalBytes();
            recordsBefore += last.records();
        }
        last = progress;
        listener.progressed(new ReadProgress(
                progress.input(), bytesBefore + progress.bytes(), totalBytes, recordsBefore + progress.records()));
    }
}
