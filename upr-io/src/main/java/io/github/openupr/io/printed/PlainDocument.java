package io.github.openupr.io.printed;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text of which each line is a paragraph or a part of one. */
final class PlainDocument {

    private static final Pattern LINE_END = Pattern.compile("[\r\n]+");
    private static final int FIRST_PAGE = 40;

    private PlainDocument() {}

    static PrintedDocument read(InputFile in, ReadOptions options) throws IOException {
        byte[] bytes;
        try (InputStream stream = in.open()) {
            bytes = stream.readNBytes(
                    (int) Math.min(Integer.MAX_VALUE - 8, options.limits().maxBytes()));
        }
        String[] lines = LINE_END.split(decode(bytes));
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                blocks.add(Block.text(0, line.strip()));
            }
        }
        return new PrintedDocument(
                "text", String.join("\n", List.of(lines).subList(0, Math.min(FIRST_PAGE, lines.length))), blocks);
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("x-MacRoman"));
        }
    }
}
