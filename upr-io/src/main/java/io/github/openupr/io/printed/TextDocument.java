package io.github.openupr.io.printed;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A report as text, whatever its lines are. */
final class TextDocument {

    /** How many letters of a text may belong to its first page. */
    private static final int FIRST_PAGE = 4_000;

    private TextDocument() {}

    static PrintedDocument read(InputFile in, ReadOptions options) throws IOException {
        new DocumentSize(in).add(in.size());
        byte[] bytes;
        try (InputStream stream = in.open()) {
            bytes = stream.readAllBytes();
        }
        String text =
                options.charset().map(charset -> new String(bytes, charset)).orElseGet(() -> Decoder.decode(bytes, in));
        if (LayoutText.isOne(text)) {
            List<Line> lines = LayoutText.lines(text);
            return new PrintedDocument("text", PageBlocks.firstPage(lines), PageBlocks.blocks(lines));
        }
        String first = text.substring(0, Math.min(FIRST_PAGE, text.length()));
        return new PrintedDocument("text", first, PlainBlocks.blocks(text));
    }
}
