package io.github.openupr.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Makes lines of the runs of one page, whatever order they are printed in. */
final class PdfLineMaker {

    /** How far apart, as a part of their size, letters of one line may stand. */
    private static final float SAME_LINE = 0.3f;

    private static final float SMALLER = 0.85f;
    private static final int LONGEST_MARK = 8;
    private static final int NEAR = 4;

    /** The marks of footnotes, several with commas between. */
    private static final Pattern MARK = Pattern.compile("[0-9*\u2217\u2020\u2021,; ]{1,8}+");

    private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th|er|e|o|a) ?");
    private static final Comparator<PdfRun> DOWN =
            Comparator.<PdfRun>comparingDouble(run -> run.direction).thenComparingDouble(run -> run.y);

    private final int page;

    /** A line that is being made. */
    private static final class Open {
        private final List<PdfRun> runs = new ArrayList<>();
        private float y;
        private float size;
        private float direction;
    }

    PdfLineMaker(int page) {
        this.page = page;
    }

    List<PdfLine> lines(List<PdfRun> runs) {
        List<PdfRun> sorted = new ArrayList<>(runs);
        sorted.sort(DOWN);
        float usual = usualSize(sorted);
        List<Open> lines = new ArrayList<>();
        List<PdfRun> small = new ArrayList<>();
        for (PdfRun run : sorted) {
            if (run.size < SMALLER * usual && run.text.length() <= LONGEST_MARK) {
                small.add(run);
            } else {
                place(run, lines);
            }
        }
        List<Open> own = new ArrayList<>();
        small.forEach(run -> attach(run, lines, own));
        lines.addAll(own);
        lines.sort(Comparator.<Open>comparingDouble(line -> line.direction).thenComparingDouble(line -> line.y));
        List<PdfLine> made = new ArrayList<>();
        for (Open line : lines) {
            PdfLine next = make(line);
            if (!next.pieces().isEmpty()) {
                made.add(next);
            }
        }
        return made;
    }

    /** The size that most letters have. */
    private static float usualSize(List<PdfRun> runs) {
        int[] letters = new int[64];
        int best = 0;
        for (PdfRun run : runs) {
            int size = Math.max(0, Math.min(letters.length - 1, Math.round(run.size)));
            letters[size] += run.text.length();
            best = letters[size] > letters[best] ? size : best;
        }
        return best;
    }

    private static void place(PdfRun run, List<Open> lines) {
        if (!lines.isEmpty()) {
            Open last = lines.get(lines.size() - 1);
            if (last.direction == run.direction
                    && Math.abs(run.y - last.y) <= SAME_LINE * Math.min(run.size, last.size)) {
                last.runs.add(run);
                return;
            }
        }
        begin(run, lines);
    }

    private static void begin(PdfRun run, List<Open> lines) {
        Open line = new Open();
        line.y = run.y;
        line.size = run.size;
        line.direction = run.direction;
        line.runs.add(run);
        lines.add(line);
    }

    /** A small run belongs to the line that it is raised above, or stands on; to a line of its own where there is none. */
    private static void attach(PdfRun run, List<Open> lines, List<Open> own) {
        int from = firstBelow(run, lines);
        for (Open line : lines.subList(from, Math.min(lines.size(), from + NEAR))) {
            if (line.direction == run.direction
                    && run.y <= line.y + SAME_LINE * line.size
                    && run.y > line.y - SMALLER * line.size
                    && line.size > run.size) {
                line.runs.add(run);
                return;
            }
        }
        place(run, own);
    }

    /** The first line that may have the run above it. */
    private static int firstBelow(PdfRun run, List<Open> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            Open line = lines.get(middle);
            boolean above = line.direction < run.direction
                    || (line.direction == run.direction && line.y + SAME_LINE * line.size < run.y);
            from = above ? middle + 1 : from;
            to = above ? to : middle;
        }
        return from;
    }

    private PdfLine make(Open line) {
        line.runs.sort(Comparator.comparingDouble(run -> run.x));
        PdfRun main = line.runs.get(0);
        int bold = 0;
        int letters = 0;
        for (PdfRun run : line.runs) {
            main = run.text.length() > main.text.length() ? run : main;
            bold += run.bold ? run.text.length() : 0;
            letters += run.text.length();
        }
        List<PdfPiece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float x = 0;
        float right = 0;
        float end = 0;
        boolean mark = false;
        PdfRun before = null;
        for (PdfRun run : line.runs) {
            boolean first = text.isEmpty() && pieces.isEmpty();
            boolean raised = run.size < SMALLER * main.size && isMark(run);
            if (run.text.toString().isBlank() || (before != null && run.repeats(before))) {
                continue;
            }
            before = run;
            mark |= raised && first;
            if (raised && !first) {
                end = Math.max(end, run.end());
                continue;
            }
            if (!text.isEmpty() && run.x - end > PdfRun.PIECE_GAP * main.size) {
                pieces.add(new PdfPiece(x, right, text.toString().strip()));
                text.setLength(0);
            }
            if (text.isEmpty()) {
                x = run.x;
            } else if (run.x - end > PdfRun.WORD_GAP * main.size && !isOrdinal(run, main)) {
                blank(text);
            }
            text.append(run.text);
            if (raised) {
                blank(text);
            }
            right = run.right;
            end = run.end();
        }
        if (!text.toString().isBlank()) {
            pieces.add(new PdfPiece(x, right, text.toString().strip()));
        }
        return new PdfLine(page, main.y, main.size, 2 * bold > letters, mark, pieces);
    }

    private static boolean isMark(PdfRun run) {
        return run.text.length() <= LONGEST_MARK && MARK.matcher(run.text).matches();
    }

    private static boolean isOrdinal(PdfRun run, PdfRun main) {
        return run.size < SMALLER * main.size && ORDINAL.matcher(run.text).matches();
    }

    private static void blank(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }
}
