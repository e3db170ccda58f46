package io.github.openupr.io.document;

import io.github.openupr.code.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares the answers that were read with what the addendum says of their number, and finds those that it gives as a total only. */
final class AnswerTotals {

    /** A report with more recommendations than this has not been seen; a greater number counts something else. */
    private static final int MOST = 999;

    private final SettledAnswers answers;
    private final List<SentenceReading.Counted> counts;
    private final AddendumNotices notices;

    AnswerTotals(SettledAnswers answers, List<SentenceReading.Counted> counts, AddendumNotices notices) {
        this.answers = answers;
        this.counts = counts;
        this.notices = notices;
    }

    /**
     * Adds the recommendations that an addendum names by a total or as "all others": where the numbers are of one paragraph and the totals
     * fit, they are those that it does not list. Says so; and says so, too, where they cannot be known.
     *
     * @param others the position of all others
     * @return whether the numbers of all others are known now
     */
    boolean addOthers(Optional<CollectedAnswers.Others> others) {
        Optional<CollectedAnswers.Others> found = others.or(this::withTotalOnly);
        if (found.isEmpty()) {
            return true;
        }
        StatedPosition position = found.get().position();
        Map<String, List<Integer>> items = answers.items();
        if (items.size() == 1) {
            String paragraph = items.keySet().iterator().next();
            Set<Integer> named = new LinkedHashSet<>(items.getOrDefault(paragraph, List.of()));
            Optional<List<String>> rest = rest(paragraph, named, position);
            if (rest.isPresent()) {
                if (!rest.get().isEmpty()) {
                    answers.add(rest.get(), position, found.get().place());
                    notices.othersInferred(
                            position, NumberList.print(rest.get()), rest.get().size());
                }
                return true;
            }
        }
        if (others.isPresent()) {
            notices.othersUnknown(position);
        }
        return others.isEmpty();
    }

    /** A position of which the document gives a number of recommendations and lists none. */
    private Optional<CollectedAnswers.Others> withTotalOnly() {
        return counts.stream()
                .flatMap(counted ->
                        counted.position().map(stated -> new CollectedAnswers.Others(stated, counted.place())).stream())
                .filter(each -> answers.count(
                                        each.position().position(),
                                        each.position().partial())
                                == 0
                        && answers.answered() > 0)
                .findFirst();
    }

    private Optional<List<String>> rest(String paragraph, Set<Integer> named, StatedPosition position) {
        int max = named.stream().mapToInt(Integer::intValue).max().orElse(0);
        int known = answers.count(position.position(), position.partial());
        List<Integer> others = stated(Optional.of(position)).stream()
                .map(count -> count - known)
                .toList();
        Set<Integer> totals = new TreeSet<>(stated(Optional.empty()));
        others.forEach(count -> totals.add(count + named.size()));
        return totals.stream()
                .filter(total -> total >= Math.max(max, named.size()) && total <= MOST)
                .filter(total -> others.isEmpty() || others.contains(total - named.size()))
                .findFirst()
                .map(total -> items(paragraph, total, named));
    }

    /** The items up to a total that are not among the named ones. */
    private static List<String> items(String paragraph, int total, Set<Integer> named) {
        List<String> items = new ArrayList<>();
        for (int item = 1; item <= total; item++) {
            if (!named.contains(item)) {
                items.add(paragraph.isEmpty() ? String.valueOf(item) : paragraph + '.' + item);
            }
        }
        return items;
    }

    /** The counts that the document gives of a position, or of all. */
    private List<Integer> stated(Optional<StatedPosition> position) {
        return counts.stream()
                .filter(counted -> position.isEmpty()
                        ? counted.position().isEmpty()
                        : counted.position().filter(position.get()::isSameAs).isPresent())
                .map(SentenceReading.Counted::count)
                .distinct()
                .toList();
    }

    /** Says where the document counts otherwise, and which numbers it leaves out. */
    void check(boolean othersKnown) {
        for (Position position : List.of(Position.SUPPORTED, Position.NOTED, Position.PENDING)) {
            int whole = answers.count(position, false);
            int partial = answers.count(position, true);
            List<Integer> stated = stated(Optional.of(new StatedPosition(position, false, Optional.empty(), "")));
            boolean fits = stated.isEmpty() || agrees(stated, whole) || agrees(stated, whole + partial);
            if (!fits && othersKnown) {
                notices.countDiffers(position.toString(), stated, whole + partial);
            }
        }
        if (othersKnown) {
            missing();
        }
    }

    private static boolean agrees(List<Integer> stated, int read) {
        return stated.contains(read)
                || stated.stream().mapToInt(Integer::intValue).sum() == read;
    }

    private void missing() {
        Map<String, List<Integer>> items = answers.items();
        items.forEach((paragraph, found) -> {
            int max = found.stream().mapToInt(Integer::intValue).max().orElse(0);
            int total = items.size() > 1
                    ? 0
                    : stated(Optional.empty()).stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0);
            Set<String> missing = new LinkedHashSet<>();
            for (int item = 1; item <= Math.min(Math.max(max, total), 10 * MOST); item++) {
                String number = paragraph.isEmpty() ? String.valueOf(item) : paragraph + '.' + item;
                SettledAnswers.Settled known = answers.numbers().get(number);
                if (known == null || known.position().isEmpty()) {
                    missing.add(number);
                }
            }
            if (!missing.isEmpty()) {
                notices.missing(NumberList.print(missing), missing.size());
            }
        });
    }
}
