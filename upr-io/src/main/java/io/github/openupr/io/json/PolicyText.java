package io.github.openupr.io.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a small file, which has to be UTF-8: a parser that is given bytes would guess. */
final class PolicyText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PolicyText() {}

    /** The text without a byte order mark; empty where the bytes are not UTF-8. */
    static Optional<String> of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
