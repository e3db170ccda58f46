package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.Subject;
import org.jspecify.annotations.Nullable;

/** Records with one fault, of which the first is told together with the number of the others. Belongs to one thread. */
final class Fellows {

    private final String noun;
    private @Nullable Subject first;
    private int count;

    /** None yet; the noun names one of them, such as {@code recommendation}. */
    Fellows(String noun) {
        this.noun = noun;
    }

    /** Adds the present record. */
    void add(Findings out) {
        count++;
        if (first == null) {
            first = out.subject();
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Reports the first, if there is one: {@code this recommendation, like 3 more, names no State; ...}. */
    void report(Findings out, String message) {
        if (first != null) {
            String more = count == 1 ? " " : ", like " + (count - 1) + " more, ";
            out.report(first, "this " + noun + more + message, Integer.toString(count));
        }
    }
}
