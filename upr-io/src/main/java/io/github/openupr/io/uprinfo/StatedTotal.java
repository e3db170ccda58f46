package io.github.openupr.io.uprinfo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** What the answers say of how many entities there are: {@code totalRows}, which counts to 10,000 only. Belongs to one reader. */
final class StatedTotal {

    private static final long COUNTED_TO = 10_000;

    private long greatest;
    private boolean open;

    /** Takes a member beside the entities in; the parser stands at its value, and may stand at the value's end then. */
    void read(String name, JsonParser parser) throws IOException {
        if (name.equals("totalRows") && parser.currentToken() == JsonToken.START_OBJECT) {
            for (String inner = parser.nextFieldName(); inner != null; inner = parser.nextFieldName()) {
                parser.nextToken();
                readScalar(inner.equals("value") ? "totalRows" : inner, parser);
                parser.skipChildren();
            }
        } else {
            readScalar(name, parser);
        }
    }

    private void readScalar(String name, JsonParser parser) throws IOException {
        if (name.equals("totalRows") && parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            // A number beyond the range is as wrong as 0.
            greatest = Math.max(
                    greatest, parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? 0 : parser.getLongValue());
        } else if (name.equals("relation") && parser.currentToken() == JsonToken.VALUE_STRING) {
            open |= parser.getText().equals("gte");
        }
    }

    /** Tells where they say that there is more than was read. */
    void compare(long present, EntityNotices notices) {
        if (greatest > present && greatest != COUNTED_TO && !open) {
            notices.missing(greatest, present);
        }
    }
}
