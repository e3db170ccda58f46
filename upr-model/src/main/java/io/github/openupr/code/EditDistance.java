package io.github.openupr.code;

/** How many letters must be changed, added, left out or swapped with their neighbour to turn one text into another. */
final class EditDistance {

    private EditDistance() {}

    /**
     * The distance (Damerau-Levenshtein, optimal string alignment), in UTF-16 units; any value above the limit means
     * "more".
     */
    static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] twoBefore = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        int nearestBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int nearest = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, twoBefore[j - 2] + 1);
                }
                row[j] = best;
                nearest = Math.min(nearest, best);
            }
            // A swap looks two rows back, so one row above the limit is not enough; two are.
            if (nearest > limit && nearestBefore > limit) {
                return limit + 1;
            }
            nearestBefore = nearest;
            int[] reused = twoBefore;
            twoBefore = before;
            before = row;
            row = reused;
        }
        return before[b.length()];
    }
}
