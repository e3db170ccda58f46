package io.github.openupr.io.document;

import io.github.openupr.code.Position;
import io.github.openupr.code.StateCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares what was read from a report with the independent coding of its review. A coded row is found when the same State made, in the same
 * review, a read recommendation that shares at least 60 % of the words of the shorter text (stop words apart), one to one.
 */
final class Scoring {

    private static final double ENOUGH = 0.6;
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "all", "an", "and", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on",
            "or", "other", "that", "the", "their", "this", "to", "with", "which", "are", "any", "such", "s");

    private Scoring() {}

    /** A recommendation of one State. */
    record Made(Optional<StateCode> by, String text, Optional<Position> position, String place) {}

    /** A pair, by their indexes. */
    record Pair(int coded, int read) {}

    /** The most pairs that can be formed one to one. */
    static List<Pair> pairs(List<Made> coded, List<Made> read) {
        List<Set<String>> codedWords =
                coded.stream().map(each -> words(each.text())).toList();
        List<Set<String>> readWords =
                read.stream().map(each -> words(each.text())).toList();
        int[][] candidates = new int[coded.size()][];
        for (int i = 0; i < candidates.length; i++) {
            List<double[]> likely = new ArrayList<>();
            for (int j = 0; j < read.size(); j++) {
                if (coded.get(i).by().equals(read.get(j).by())) {
                    double shared = shared(codedWords.get(i), readWords.get(j));
                    if (shared >= ENOUGH) {
                        likely.add(new double[] {j, shared + jaccard(codedWords.get(i), readWords.get(j))});
                    }
                }
            }
            likely.sort((a, b) -> Double.compare(b[1], a[1]));
            candidates[i] = likely.stream().mapToInt(each -> (int) each[0]).toArray();
        }
        int[] takenBy = new int[read.size()];
        Arrays.fill(takenBy, -1);
        for (int i = 0; i < candidates.length; i++) {
            take(i, candidates, takenBy, new boolean[read.size()]);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < takenBy.length; j++) {
            if (takenBy[j] >= 0) {
                pairs.add(new Pair(takenBy[j], j));
            }
        }
        return pairs;
    }

    static Score score(List<Made> coded, List<Made> read) {
        List<Pair> pairs = pairs(coded, read);
        int stated = 0;
        int agreed = 0;
        for (Pair pair : pairs) {
            Optional<Position> said = read.get(pair.read()).position().filter(position -> position != Position.PENDING);
            if (said.isPresent()) {
                stated++;
                agreed += said.equals(coded.get(pair.coded()).position()) ? 1 : 0;
            }
        }
        return new Score(coded.size(), read.size(), pairs.size(), stated, agreed);
    }

    private static boolean take(int i, int[][] candidates, int[] takenBy, boolean[] tried) {
        for (int j : candidates[i]) {
            if (!tried[j]) {
                tried[j] = true;
                if (takenBy[j] < 0 || take(takenBy[j], candidates, takenBy, tried)) {
                    takenBy[j] = i;
                    return true;
                }
            }
        }
        return false;
    }

    static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(plain)));
        words.remove("");
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(STOP_WORDS);
        return telling.isEmpty() ? words : telling;
    }

    private static double shared(Set<String> a, Set<String> b) {
        int shorter = Math.min(a.size(), b.size());
        return shorter == 0 ? 0 : (double) common(a, b) / shorter;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        int common = common(a, b);
        return (double) common / Math.max(1, a.size() + b.size() - common);
    }

    private static int common(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
