package io.github.openupr.io.document;

import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.io.text.OneLine;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of States in running text, where nothing marks their end. */
final class SpokenNames {

    /** A name that begins with this word has at most so many words. */
    private static final Map<String, Integer> LENGTHS = new HashMap<>();

    private static final Map<String, StateCode> NAMES = new HashMap<>();

    static {
        for (State state : States.all()) {
            Stream.concat(
                            Stream.of(state.name(), state.officialName()),
                            Stream.concat(state.uprInfoName().stream(), state.aliases().stream()))
                    .forEach(name -> add(name, state.code()));
        }
    }

    /**
     * A name that was found.
     *
     * @param state whose it is
     * @param end behind its last character
     */
    record Found(StateCode state, int end) {}

    private SpokenNames() {}

    private static void add(String name, StateCode state) {
        Words words = new Words(name, 0);
        StringBuilder key = new StringBuilder();
        String first = "";
        int count = 0;
        while (words.next()) {
            first = count == 0 ? words.word() : first;
            key.append(words.word()).append(' ');
            count++;
        }
        NAMES.put(key.toString(), state);
        LENGTHS.merge(first, count, Math::max);
    }

    /** Whether a word in small letters is the last of the State's name: Korea. */
    static boolean isLastOf(String word, StateCode state) {
        return States.find(state)
                .filter(named -> named.name().toLowerCase(Locale.ROOT).endsWith(' ' + word))
                .isPresent();
    }

    /** The longest name that begins here, with or without "the". */
    static Optional<Found> at(String text, int start) {
        if (!mayBegin(text, start)) {
            return Optional.empty();
        }
        Words words = new Words(text, start);
        if (!words.next()) {
            return Optional.empty();
        }
        int longest = LENGTHS.getOrDefault(words.word(), 0);
        if (longest == 0) {
            return Optional.empty();
        }
        StringBuilder key = new StringBuilder();
        Optional<Found> best = Optional.empty();
        for (int count = 1; count <= longest; count++) {
            key.append(words.word()).append(' ');
            StateCode state = NAMES.get(key.toString());
            if (state != null) {
                best = Optional.of(new Found(state, words.end()));
            }
            if (words.endsPhrase() || !words.next()) {
                break;
            }
        }
        return best;
    }

    /** Most words of a text are told from names by their first letter. */
    private static boolean mayBegin(String text, int start) {
        return start < text.length()
                && (Character.isUpperCase(text.charAt(start))
                        || "“\"‘".indexOf(text.charAt(start)) >= 0
                        || text.startsWith("the ", start));
    }

    /** The words of a name in one spelling: small letters and digits, without accents, apostrophes, brackets and "the". */
    private static final class Words {

        /** Longer than any word of a name. */
        private static final int LONGEST = 40;

        private final String text;
        private int at;
        private String word = "";

        Words(String text, int start) {
            this.text = text;
            this.at = start;
        }

        String word() {
            return word;
        }

        int end() {
            return text.charAt(at - 1) == '.' ? at - 1 : at;
        }

        boolean next() {
            do {
                word = read();
            } while (word.equals("the"));
            return !word.isEmpty();
        }

        private String read() {
            while (at < text.length() && (OneLine.isBlank(text.charAt(at)) || isDash(text.charAt(at)))) {
                at++;
            }
            StringBuilder letters = new StringBuilder();
            boolean plain = true;
            while (at < text.length() && letters.length() < LONGEST) {
                char c = text.charAt(at);
                if (Character.isLetterOrDigit(c) || c == '&') {
                    letters.append(Character.toLowerCase(c));
                    plain &= c < 0x80;
                } else if ("’'‘`´.()*“”\"".indexOf(c) < 0) {
                    break;
                }
                at++;
            }
            if (!plain) {
                return Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
            return switch (letters.toString()) {
                case "st" -> "saint";
                case "&" -> "and";
                default -> letters.toString();
            };
        }

        /** Whether a mark behind the word ends every name: none goes on behind a comma or a closing bracket. */
        boolean endsPhrase() {
            char last = text.charAt(at - 1);
            char next = at < text.length() ? text.charAt(at) : ' ';
            return last == ')' || (last == '.' && word.length() > 5) || !(OneLine.isBlank(next) || isDash(next));
        }

        private static boolean isDash(char c) {
            return c == '-' || c == '‐' || c == '‑' || c == '–';
        }
    }
}
