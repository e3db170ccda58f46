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
    /** What came behind a member. */
    private final @Nullable Member[] followers = new Member[MEMBERS];
    /** What came first in the object that is the value of a member; in the last place, in a record. */
    private final @Nullable Member[] firsts = new Member[MEMBERS + 1];

    /** The next member of an object; null where it has another name, at which the parser stands, or at the object's end. */
    @Nullable Member next(JsonParser parser, OpenObject object) throws IOException {
        Member before = object.last;
        @Nullable Member[] guesses = before == null ? firsts : followers;
        int place = before == null ? placeOf(object.outer) : before.place();
        Member guess = guesses[place];
        if (guess != null && parser.nextFieldName(guess.json())) {
            return guess;
        }
        if (guess == null) {
            parser.nextToken();
        }
        if (parser.currentToken() != JsonToken.FIELD_NAME) {
            return null;
        }
        Member member = names.get(parser.currentName());
        guesses[place] = member;
        return member;
    }

    private static int placeOf(@Nullable OpenObject outer) {
        Member owner = outer == null ? null : outer.last;
        return owner == null ? MEMBERS : owner.place();
    }
}
