package io.github.openupr.io.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of all objects of canonical JSON: the name of a constant in lower camel case is the name of the member. */
enum Member {
    TYPE,
    SCHEMA_VERSION,
    METADATA,
    REVIEWS,
    RECOMMENDATIONS,
    COMMENDATIONS,
    PLEDGES,
    ASSESSMENTS,
    PUBLICATIONS,
    ID,
    REVIEW,
    NUMBER,
    PART,
    TEXT,
    PRINTED_TEXT,
    RECOMMENDING_STATES,
    UNRESOLVED_STATES,
    RESPONSE,
    EARLIER_RESPONSES,
    THEMES,
    AFFECTED_PERSONS,
    SDGS,
    TREATIES,
    ACTION_CATEGORY,
    IDENTIFIERS,
    SOURCE,
    EXTRAS,
    POSITION,
    STAGE,
    PARTIAL,
    WORDING,
    CLAIMED_STATUS,
    COMMENT,
    RESPONDED_ON,
    SCHEME,
    CODE,
    LABEL,
    VALUE,
    SYMBOL,
    LOCATION,
    STATE_UNDER_REVIEW,
    CYCLE,
    SESSION,
    STATUS,
    REVIEWED_ON,
    REPORT_ADOPTED_ON,
    OUTCOME,
    COUNCIL_SESSION,
    ADOPTED_ON,
    DECISION,
    TROIKA,
    SPEAKERS,
    REPORTED_COUNTS,
    WHAT,
    COUNT,
    APPROXIMATE,
    DOCUMENTS,
    KIND,
    DATE,
    ANSWERS,
    NEXT_REVIEW_YEAR,
    STATE,
    NAME,
    RECOMMENDATION,
    ASSESSOR,
    AS_OF,
    PUBLISHER,
    PUBLISHED_ON,
    LANGUAGE,
    MENTIONS,
    TARGET,
    TOPIC,
    QUOTE,
    TITLE,
    DESCRIPTION,
    CREATED,
    LICENSE,
    SOURCES,
    URL,
    RETRIEVED_ON,
    FORMAT,
    SHA256;

    /** A power of two, large enough that few names share a slot. */
    private static final int SLOTS = 1024;

    private static final @Nullable Member[] BY_NAME = new Member[SLOTS];

    static {
        for (Member member : values()) {
            int slot = slotOf(member.text);
            while (BY_NAME[slot] != null) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            BY_NAME[slot] = member;
        }
    }

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // remembers its bytes, which never differ
    private final SerializedString name;

    private final long low;
    private final long high;

    Member() {
        this.low = place() < Long.SIZE ? 1L << place() : 0;
        this.high = place() < Long.SIZE ? 0 : 1L << place();
        StringBuilder camel = new StringBuilder();
        boolean capital = false;
        for (char c : name().toCharArray()) {
            if (c != '_') {
                camel.append(capital || c <= '9' ? c : (char) (c + ('a' - 'A')));
            }
            capital = c == '_';
        }
        this.text = camel.toString();
        this.name = new SerializedString(text);
    }

    /** The member of this name, or null. */
    static @Nullable Member of(String name) {
        int slot = slotOf(name);
        for (Member member = BY_NAME[slot]; member != null; member = BY_NAME[slot]) {
            if (member.text.equals(name)) {
                return member;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return null;
    }

    /** The member that somebody may have meant with a name in other capitals, or with hyphens or underscores. */
    static Optional<Member> like(String name) {
        String plain = name.replaceAll("[-_]", "");
        return Arrays.stream(values())
                .filter(member -> member.text.equalsIgnoreCase(plain) && !member.text.equals(name))
                .findFirst();
    }

    private static int slotOf(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 10)) & (SLOTS - 1);
    }

    /** The name as a parser compares it. */
    SerializedString json() {
        return name;
    }

    /** Its place in arrays of members: nothing that lasts. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    /** Its bit among the first 64. */
    long low() {
        return low;
    }

    /** Its bit among the others. */
    long high() {
        return high;
    }

    /** The name in JSON. */
    @Override
    public String toString() {
        return text;
    }
}
