package io.github.openupr.io.uhri;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gives the same list for texts that came lately: States, labels and positions repeat from row to row. Belongs to one thread. */
final class ListPool {

    /** A power of two. */
    private static final int SLOTS = 1 << 10;

    /** Longer lists hardly come again. */
    private static final int LONGEST = 4;

    private final List<List<String>> lists = new ArrayList<>(Collections.nCopies(SLOTS, List.<String>of()));

    /** An unmodifiable list of the same texts. */
    List<String> of(List<String> texts) {
        int size = texts.size();
        if (size > LONGEST) {
            return List.copyOf(texts);
        }
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + texts.get(i).hashCode();
        }
        int slot = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
        List<String> known = lists.get(slot);
        if (same(known, texts, size)) {
            return known;
        }
        List<String> list = List.copyOf(texts);
        lists.set(slot, list);
        return list;
    }

    private static boolean same(List<String> known, List<String> texts, int size) {
        if (known.size() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!known.get(i).equals(texts.get(i))) {
                return false;
            }
        }
        return true;
    }
}
