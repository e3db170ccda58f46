package io.github.openupr.io;

import io.github.openupr.validation.Severity;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a {@link UprReader} reads. Immutable and thread-safe.
 */
public final class ReadOptions {

    private static final ReadOptions DEFAULTS = builder().build();

    private final ReadLimits limits;
    private final Optional<Severity> failOn;
    private final Optional<Charset> charset;
    private final int maxNoticesPerCode;
    private final Optional<ProgressListener> progress;

    private ReadOptions(Builder builder) {
        this.limits = builder.limits;
        this.failOn = builder.failOn;
        this.charset = builder.charset;
        this.maxNoticesPerCode = builder.maxNoticesPerCode;
        this.progress = builder.progress;
    }

    /** The options that hold where none are given: every default of {@link Builder}. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** A new builder, every option at its default. */
    public static Builder builder() {
        return new Builder();
    }

    /** The limits. */
    public ReadLimits limits() {
        return limits;
    }

    /** The severity of a notice at which reading stops; empty: no notice stops it. */
    public Optional<Severity> failOn() {
        return failOn;
    }

    /** The character set of a text input; empty: found from its bytes. */
    public Optional<Charset> charset() {
        return charset;
    }

    /** How many notices of one code are kept. */
    public int maxNoticesPerCode() {
        return maxNoticesPerCode;
    }

    /** What is told how far reading has come; empty: nothing. */
    public Optional<ProgressListener> progress() {
        return progress;
    }

    /** These options with another listener. */
    ReadOptions withProgress(ProgressListener listener) {
        Builder builder = new Builder();
        builder.limits = limits;
        builder.failOn = failOn;
        builder.charset = charset;
        builder.maxNoticesPerCode = maxNoticesPerCode;
        return builder.progress(listener).build();
    }

    /** Builds {@link ReadOptions}. Not thread-safe. */
    public static final class Builder {

        private ReadLimits limits = ReadLimits.defaults();
        private Optional<Severity> failOn = Optional.empty();
        private Optional<Charset> charset = Optional.empty();
        private int maxNoticesPerCode = 1_000;
        private Optional<ProgressListener> progress = Optional.empty();

        private Builder() {}

        /** Sets the limits; by default {@link ReadLimits#defaults}. */
        public Builder limits(ReadLimits limits) {
            this.limits = limits;
            return this;
        }

        /**
         * Stops reading with a {@link UprFormatException} of code {@code fail_on_reached} at the first notice of this severity or a
         * graver one; by default no notice stops it.
         */
        public Builder failOn(Severity severity) {
            this.failOn = Optional.of(severity);
            return this;
        }

        /**
         * Sets the character set of a CSV input; by default it is found from its bytes. JSON is UTF-8 whatever is set here.
         */
        public Builder charset(Charset charset) {
            this.charset = Optional.of(charset);
            return this;
        }

        /**
         * Sets how many notices of one code are kept, 1,000 by default; all are counted. Throws {@link IllegalArgumentException} for
         * a negative number.
         */
        public Builder maxNoticesPerCode(int number) {
            if (number < 0) {
                throw new IllegalArgumentException("a number of notices is not negative: " + number);
            }
            this.maxNoticesPerCode = number;
            return this;
        }

        /** Sets what is told how far reading has come; nothing by default. A reader of several inputs tells of all together. */
        public Builder progress(ProgressListener listener) {
            this.progress = Optional.of(listener);
            return this;
        }

        /** The options. */
        public ReadOptions build() {
            return new ReadOptions(this);
        }
    }
}
