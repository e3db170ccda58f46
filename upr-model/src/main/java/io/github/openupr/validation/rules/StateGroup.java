package io.github.openupr.validation.rules;

import io.github.openupr.code.State;
import io.github.openupr.code.States;
import java.util.Optional;

/** Names of States in parentheses, as reports print them behind a recommendation: {@code (France, Spain)}. */
final class StateGroup {

    private static final int LONGEST_NAME = 80;

    private StateGroup() {}

    /** Where the bracket opens that this one closes; -1 if it holds anything but names of States. */
    static int opening(String text, int closing) {
        int open = partner(text, closing);
        return open >= 0 && areStates(text.substring(open + 1, closing)) ? open : -1;
    }

    /** Names may have brackets of their own: {@code (Iran (Islamic Republic of))}. */
    private static int partner(String text, int closing) {
        int depth = 0;
        for (int i = closing; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean areStates(String names) {
        if (isState(names)) {
            return true;
        }
        for (String name : names.split("[,;/]", -1)) {
            if (!isState(name) && !areStatesJoined(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areStatesJoined(String names) {
        int and = names.indexOf(" and ");
        if (names.startsWith("and ") || names.startsWith(" and ")) {
            return isState(names.substring(names.indexOf("and ") + 4));
        }
        return and > 0 && isState(names.substring(0, and)) && isState(names.substring(and + 5));
    }

    private static boolean isState(String name) {
        String stripped = name.strip();
        // An acronym in capitals may be a code by chance, as that of a committee: a code names no State in a report.
        return !stripped.isEmpty()
                && stripped.length() <= LONGEST_NAME
                && Character.isUpperCase(stripped.charAt(0))
                && named(stripped).isPresent();
    }

    private static Optional<State> named(String name) {
        return States.resolve(name)
                .filter(state -> hasSmallLetter(name) || state.aliases().contains(name));
    }

    private static boolean hasSmallLetter(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
