package io.github.openupr.io.printed;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads small documents in tests. */
final class Documents {

    private Documents() {}

    static PrintedDocument read(byte[] bytes) {
        try (InputFile in = InputFile.spool(new ByteArrayInputStream(bytes), "report", ReadLimits.defaults())) {
            return PrintedDocument.read(in, ReadOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PrintedDocument read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its blocks as lines, those that are no paragraphs with their kind before them. */
    static List<String> lines(PrintedDocument document) {
        return document.blocks().stream()
                .map(block -> block.kind() == Block.Kind.TEXT
                        ? block.text()
                        : block.kind() + " " + block.text().replace('\t', '|'))
                .toList();
    }
}
