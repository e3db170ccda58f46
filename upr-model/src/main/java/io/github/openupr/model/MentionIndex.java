package io.github.openupr.model;

/** Mentions by the record that they name. Thread-safe once frozen. */
final class MentionIndex {

    final Groups<String, DatasetIndex.MentionIn> byTarget = new Groups<>();

    void add(Publication publication) {
        for (Mention mention : publication.getMentions()) {
            mention.getTarget()
                    .ifPresent(target -> byTarget.add(target, new DatasetIndex.MentionIn(publication, mention)));
        }
    }

    void freeze() {
        byTarget.freeze();
    }
}
