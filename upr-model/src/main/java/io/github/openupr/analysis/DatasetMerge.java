package io.github.openupr.analysis;

import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.util.List;

/**
 * Several datasets about the same reviews made one: the Working Group report with its addendum, OHCHR's thematic list, the Universal Human
 * Rights Index, UPR Info's database.
 *
 * <p>Which recommendation is which is found inside each review: by number where both sources print one; else by recommending State and text. Texts
 * are compared without letter case, accents, punctuation, hyphens and the leading "To" or "That", which UPR Info cuts; what is left is
 * compared by words: at least 60 per cent of the words of the shorter text, stop words apart, the most alike first and each State's
 * mention once. UPR Info has one record for each recommending State, so several of its records may become one; and it has two where a
 * State supports one half of a recommendation and notes the other: a record nine tenths of whose words stand in a recommendation of that State is
 * taken for a part of it.
 *
 * <p>Precedence: a dataset that numbers most of its recommendations comes before one that does not, else the order given counts. Each
 * record has every value of the earlier source and what only a later one has; lists (themes, persons, goals, treaties, States, documents …) have
 * both. A position of a later stage supersedes one of an earlier stage, which is kept as history; at one stage the earlier source's holds.
 * Answers of an addendum, which have numbers alone, move to their recommendations. Where sources contradict each other there is a notice.
 *
 * <p>Nothing is lost: a joined record keeps the other's id, place and, where they differ, words and position in its {@code extras}, under names such
 * as {@code merged-id@export.csv row 17}; an extra of the same key and another value too. Sources whose ids two datasets use for different
 * things, and records of one id that are not the same, get {@code ~2}; what refers to them follows.
 *
 * <p>The result does not depend on anything but the datasets and their order.
 *
 * <p>Made by OpenUPR: no source refers to the records of another, so finding what is the same is our own notion; the numbers and States are
 * those of the Working Group report.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dataset the merged dataset: the first dataset's records in their order, then what only later ones have
 * @param notices what is worth telling: codes that begin with {@code merge_}, and {@code metadata_differs}
 * @param joined how many recommendations of later datasets were found in earlier ones
 * @param added how many were not
 */
public record DatasetMerge(UprDataset dataset, List<Notice> notices, int joined, int added) implements AnalysisResult {

    /** Copies the list. */
    public DatasetMerge {
        notices = List.copyOf(notices);
    }

    /** Merges datasets; throws {@link IllegalArgumentException} where there is none. */
    public static DatasetMerge of(List<UprDataset> datasets) {
        if (datasets.isEmpty()) {
            throw new IllegalArgumentException("no dataset to merge");
        }
        return new MergeRun().merge(datasets);
    }
}
