package io.github.openupr.validation;

import io.github.openupr.model.UprRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Lets all rules look at a few records, on the first day of 2026. */
final class RuleRun {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final UprValidator VALIDATOR =
            UprValidator.builder().clock(CLOCK).build();

    private RuleRun() {}

    /** What the rules say of these records, in this order. */
    static ValidationReport of(List<? extends UprRecord> records) {
        return VALIDATOR.validate(records);
    }

    /** The values that the notices of a code give, a blank where one gives none. */
    static List<String> values(String code, UprRecord... records) {
        return notices(code, records).stream()
                .map(notice -> notice.value().orElse(""))
                .toList();
    }

    /** The notices of a code. */
    static List<Notice> notices(String code, UprRecord... records) {
        return of(List.of(records)).notices().stream()
                .filter(notice -> notice.code().equals(code))
                .toList();
    }
}
