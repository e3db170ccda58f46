package io.github.openupr.io.text;

import io.github.openupr.validation.Notice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notices, of which so many of each code are kept and all are counted. Internal; belongs to one thread. */
public final class NoticeLog {

    private final int maxPerCode;
    private final List<Notice> kept = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();

    /** An empty log that keeps so many notices of one code. */
    public NoticeLog(int maxPerCode) {
        this.maxPerCode = maxPerCode;
    }

    /** Counts a notice and keeps it unless there are too many of its code. */
    public void add(Notice notice) {
        if (counts.merge(notice.code(), 1L, Long::sum) <= maxPerCode) {
            kept.add(notice);
        }
    }

    /** The notices that are kept, in the order in which they came. */
    public List<Notice> kept() {
        return List.copyOf(kept);
    }

    /** How many there were of each code. */
    public Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
