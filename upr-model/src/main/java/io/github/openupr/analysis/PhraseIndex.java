package io.github.openupr.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Finds all of many phrases in one pass over a text (the automaton of Aho and Corasick), as {@link FoldedText} compares them and at the bounds of
 * words only. Immutable and thread-safe.
 *
 * @param <T> what a phrase means
 */
final class PhraseIndex<T> {

    private static final int NONE = -1;
    /** Behind a word that may go on. */
    private static final char OPEN = '*';

    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u00AD";

    private int[] next = new int[FoldedText.SYMBOLS];
    private int nodes = 1;
    /** The phrases that end at a node. */
    private final List<List<Entry<T>>> endsAt = new ArrayList<>();
    /** The nearest node on the way of failures at which a phrase ends. */
    private int[] shorter = {NONE};

    /**
     * A phrase to be found.
     *
     * @param text the phrase
     * @param withCase whether capital letters count, as in acronyms
     * @param open whether the last word may go on: "traffick" in "trafficking"
     * @param meaning what it means
     */
    record Phrase<T>(String text, boolean withCase, boolean open, T meaning) {

        /** Words with a star behind the last one where it may go on; of an acronym capital letters count: AIDS are no aids. */
        static <T> Phrase<T> of(String words, T meaning) {
            boolean open = words.charAt(words.length() - 1) == OPEN;
            String text = open ? words.substring(0, words.length() - 1) : words;
            return new Phrase<>(text, TreatyName.isAcronym(text), open, meaning);
        }
    }

    /** A phrase that a text has, from one place to behind another. */
    record Hit<T>(T meaning, int start, int end) {

        int length() {
            return end - start;
        }
    }

    private record Entry<T>(Phrase<T> phrase, FoldedText folded) {}

    PhraseIndex(List<Phrase<T>> phrases, Function<String, FoldedText> folding) {
        Arrays.fill(next, NONE);
        endsAt.add(new ArrayList<>());
        phrases.forEach(phrase -> add(new Entry<>(phrase, folding.apply(phrase.text))));
        link();
    }

    private void add(Entry<T> entry) {
        int node = 0;
        for (int i = 0; i < entry.folded.length(); i++) {
            int slot = node * FoldedText.SYMBOLS + entry.folded.symbol(i);
            if (next[slot] == NONE) {
                int made = newNode();
                next[slot] = made;
            }
            node = next[slot];
        }
        endsAt.get(node).add(entry);
    }

    private int newNode() {
        int needed = (nodes + 1) * FoldedText.SYMBOLS;
        if (needed > next.length) {
            int before = next.length;
            next = Arrays.copyOf(next, 2 * needed);
            Arrays.fill(next, before, next.length, NONE);
        }
        endsAt.add(new ArrayList<>());
        return nodes++;
    }

    /** Leads every symbol on from every node: where a phrase does not go on, to the longest beginning of another one. */
    private void link() {
        int[] failure = new int[nodes];
        shorter = new int[nodes];
        Arrays.fill(shorter, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        while (!open.isEmpty()) {
            int node = open.poll();
            for (int symbol = 0; symbol < FoldedText.SYMBOLS; symbol++) {
                int slot = node * FoldedText.SYMBOLS + symbol;
                int other = node == 0 ? 0 : next[failure[node] * FoldedText.SYMBOLS + symbol];
                if (next[slot] == NONE) {
                    next[slot] = other;
                } else {
                    int child = next[slot];
                    failure[child] = other;
                    shorter[child] = endsAt.get(other).isEmpty() ? shorter[other] : other;
                    open.add(child);
                }
            }
        }
        next = Arrays.copyOf(next, nodes * FoldedText.SYMBOLS);
    }

    /** All phrases that the text has, also those inside others. */
    List<Hit<T>> all(FoldedText text) {
        List<Hit<T>> hits = new ArrayList<>(0);
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            int symbol = text.symbol(i);
            node = symbol < 0 ? 0 : next[node * FoldedText.SYMBOLS + symbol];
            for (int at = node; at != NONE; at = shorter[at]) {
                List<Entry<T>> ending = endsAt.get(at);
                for (int j = 0; j < ending.size(); j++) {
                    addHit(ending.get(j), text, i, hits);
                }
            }
        }
        return hits;
    }

    private static <T> void addHit(Entry<T> entry, FoldedText text, int last, List<Hit<T>> hits) {
        int first = last - entry.folded.length() + 1;
        int end = last;
        if (first > last || !text.startsWord(first) || (!entry.phrase.open && text.end(last) == 0)) {
            return;
        }
        while (text.end(end) == 0) {
            end++;
        }
        if (!entry.phrase.withCase || isAcronym(entry, text, first, last)) {
            hits.add(new Hit<>(entry.phrase.meaning, text.place(first), text.end(end)));
        }
    }

    /** With its capital letters, and nothing but blanks and hyphens between them: "ICESCR, OP-CAT" is no ICESCR-OP. */
    private static boolean isAcronym(Entry<?> entry, FoldedText text, int first, int last) {
        for (int i = first; i <= last; i++) {
            char own = entry.phrase.text.charAt(entry.folded.place(i - first));
            if (own != text.text().charAt(text.place(i))) {
                return false;
            }
            for (int between = i == first ? text.place(i) : text.place(i - 1) + 1; between < text.place(i); between++) {
                char c = text.text().charAt(between);
                if (!Character.isWhitespace(c) && HYPHENS.indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Of hits that overlap the longest, else the first; in the order of the text. */
    static <T> List<Hit<T>> longest(List<Hit<T>> hits) {
        if (hits.size() < 2) {
            return hits;
        }
        BitSet covered = new BitSet();
        return hits.stream()
                .sorted(Comparator.<Hit<T>>comparingInt(Hit::length).reversed().thenComparingInt(Hit::start))
                .filter(hit -> isFree(hit, covered))
                .sorted(Comparator.comparingInt(Hit::start))
                .toList();
    }

    private static boolean isFree(Hit<?> hit, BitSet covered) {
        int taken = covered.nextSetBit(hit.start);
        if (taken >= 0 && taken < hit.end) {
            return false;
        }
        covered.set(hit.start, hit.end);
        return true;
    }
}
