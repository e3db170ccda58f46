package io.github.openupr.io.cover;

/** Finds a text at a place of another one, letters that are wrong, missing or too many allowed for. */
final class NearPrefix {

    private NearPrefix() {}

    static boolean matches(String wanted, String text, int start, int tolerance) {
        return length(wanted, text, start, tolerance) >= 0;
    }

    /** The length of what is nearest to the wanted text at this place, the shortest of equally near ones; -1 where nothing is near. */
    static int length(String wanted, String text, int start, int tolerance) {
        int longest = Math.min(text.length() - start, wanted.length() + tolerance);
        int[] above = new int[longest + 1];
        for (int j = 0; j <= longest; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            int[] row = new int[longest + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= longest; j++) {
                int changed = above[j - 1] + (wanted.charAt(i - 1) == text.charAt(start + j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > tolerance) {
                return -1;
            }
            above = row;
        }
        int best = 0;
        for (int j = 1; j <= longest; j++) {
            if (above[j] < above[best]) {
                best = j;
            }
        }
        return above[best] <= tolerance ? best : -1;
    }
}
