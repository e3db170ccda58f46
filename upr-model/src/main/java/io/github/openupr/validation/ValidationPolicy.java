package io.github.openupr.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a user makes of the rules: which of them run, how grave their notices are, how many of a code are kept. Rules
 * know nothing of it.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>Made by OpenUPR: the grades of our catalogue are a proposal; no document of the United Nations grades faults of
 * data.
 */
public final class ValidationPolicy {

    private static final ValidationPolicy DEFAULTS = builder().build();

    private final Set<String> disabled;
    private final Map<String, Severity> severities;
    private final Map<String, Integer> caps;
    private final int maxNoticesPerCode;

    private ValidationPolicy(Builder builder) {
        this.disabled = Set.copyOf(builder.disabled);
        this.severities = Map.copyOf(builder.severities);
        this.caps = Map.copyOf(builder.caps);
        this.maxNoticesPerCode = builder.maxNoticesPerCode;
    }

    /** The policy that holds where none is given: every rule runs as the catalogue has it. */
    public static ValidationPolicy defaults() {
        return DEFAULTS;
    }

    /** A new builder, every option at its default. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether notices of this code are told; a rule that is disabled does not run. */
    public boolean enabled(String code) {
        return !disabled.contains(code);
    }

    /** How grave notices of this code are, where the policy says so; empty: as grave as the catalogue has it. */
    public Optional<Severity> severity(String code) {
        return Optional.ofNullable(severities.get(code));
    }

    /** How many notices of this code are kept; all are counted. */
    public int maxNotices(String code) {
        return caps.getOrDefault(code, maxNoticesPerCode);
    }

    /** All codes that the policy names, in alphabetical order. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>(disabled);
        codes.addAll(severities.keySet());
        codes.addAll(caps.keySet());
        return codes;
    }

    /** Builds {@link ValidationPolicy}. Codes are checked by the validator that gets the policy. Not thread-safe. */
    public static final class Builder {

        private final Set<String> disabled = new HashSet<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private final Map<String, Integer> caps = new HashMap<>();
        private int maxNoticesPerCode = 1_000;

        private Builder() {}

        /** Leaves notices of this code out; the report lists the rule as skipped. By default none is left out. */
        public Builder disable(String code) {
            disabled.add(code);
            return this;
        }

        /** Gives notices of this code another severity; by default that of the catalogue. */
        public Builder severity(String code, Severity severity) {
            severities.put(code, severity);
            return this;
        }

        /**
         * Sets how many notices of one code are kept, 1,000 by default; all are counted. Throws
         * {@link IllegalArgumentException} for a negative number.
         */
        public Builder maxNoticesPerCode(int number) {
            maxNoticesPerCode = checked(number);
            return this;
        }

        /**
         * Sets how many notices of this code are kept, by default as many as of any code; all are counted. Throws
         * {@link IllegalArgumentException} for a negative number.
         */
        public Builder maxNotices(String code, int number) {
            caps.put(code, checked(number));
            return this;
        }

        private static int checked(int number) {
            if (number < 0) {
                throw new IllegalArgumentException("a number of notices is not negative: " + number);
            }
            return number;
        }

        /** The policy. */
        public ValidationPolicy build() {
            return new ValidationPolicy(this);
        }
    }
}
