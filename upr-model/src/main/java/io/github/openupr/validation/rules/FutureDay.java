package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import java.time.LocalDate;

/** Days that have not come. */
final class FutureDay {

    private FutureDay() {}

    /** Whether the day has come nowhere on earth: in the first time zones it is tomorrow already. */
    static boolean notYet(LocalDate day, Findings out) {
        return day.isAfter(out.today().plusDays(1));
    }
}
