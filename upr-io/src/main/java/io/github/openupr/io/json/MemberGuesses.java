package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds members, trying first the one that came in this place last time: to compare bytes is faster than to decode a name and look it up.
 * Belongs to one thread.
 */
final class MemberGuesses {

    private static final int MEMBERS = Member.values().length;

    private final NameCache names = new NameCache();
    /** The member read last, by depth; null before the first of an object. */
    private final @Nullable Member[] last;
    /** What came behind a member. */
    private final @Nullable Member[] followers = new Member[MEMBERS];
    /** What came first in the object that is the value of a member; in the last place, in a record. */
    private final @Nullable Member[] firsts = new Member[MEMBERS + 1];

    MemberGuesses(int deepest) {
        last = new Member[deepest];
    }

    /** An object begins. */
    void start(int depth) {
        last[depth] = null;
    }

    /** The next member of the object; null where it has another name, at which the parser stands, or at the object's end. */
    @Nullable Member next(JsonParser parser, int depth) throws IOException {
        Member before = last[depth];
        @Nullable Member[] guesses = before == null ? firsts : followers;
        int place = before == null ? placeOfObject(depth) : before.place();
        Member guess = guesses[place];
        if (guess != null && parser.nextFieldName(guess.json())) {
            last[depth] = guess;
            return guess;
        }
        if (guess == null) {
            parser.nextToken();
        }
        if (parser.currentToken() != JsonToken.FIELD_NAME) {
            return null;
        }
        Member member = names.get(parser.currentName());
        if (member != null) {
            guesses[place] = member;
            last[depth] = member;
        }
        return member;
    }

    private int placeOfObject(int depth) {
        Member owner = depth == 0 ? null : last[depth - 1];
        return owner == null ? MEMBERS : owner.place();
    }
}
