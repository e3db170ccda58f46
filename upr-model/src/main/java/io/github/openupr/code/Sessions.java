package io.github.openupr.code;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The sessions of the Working Group on the Universal Periodic Review, from the codelist {@code sessions}.
 *
 * <p>Sessions 1-12 make up the first cycle (2008-2011), 13-26 the second (2012-2016), 27-40 the third (2017-2022),
 * 41-54 the fourth (2022-2027). Thread-safe.
 *
 * <p>Basis: Working Group reports, which give the days of each session; decision 17/119 of the Human Rights Council.
 */
public final class Sessions {

    private static final Map<Integer, Integer> CYCLES = Codelist.of("sessions").entries().stream()
            .collect(Collectors.toUnmodifiableMap(
                    entry -> Integer.valueOf(entry.code()),
                    entry -> entry.column("cycle").map(Integer::valueOf).orElseThrow()));

    private Sessions() {}

    /** The cycle that a session belongs to; empty for a session that the codelist does not have. */
    public static OptionalInt cycleOf(int session) {
        Integer cycle = CYCLES.get(session);
        return cycle == null ? OptionalInt.empty() : OptionalInt.of(cycle);
    }
}
