package io.github.openupr.io.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps how far a stream is read where another thread can see it. */
final class PositionStream extends FilterInputStream {

    private final AtomicLong position;
    private long read;

    PositionStream(InputStream in, AtomicLong position) {
        super(in);
        this.position = position;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        advance(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        advance(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long number) throws IOException {
        long count = super.skip(number);
        advance(count);
        return count;
    }

    private void advance(long count) {
        read += count;
        position.lazySet(read);
    }
}
