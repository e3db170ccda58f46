package io.github.openupr.io.docx;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.SafeXml;
import io.github.openupr.io.text.ZipParts;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A DOCX file, whose blocks are made while its XML is read. */
final class DocxDocument implements WordDocument {

    private final ZipParts parts;
    private final DocxBlocks blocks;
    private final List<String> headers;

    private DocxDocument(ZipParts parts, DocxBlocks blocks, List<String> headers) {
        this.parts = parts;
        this.blocks = blocks;
        this.headers = headers;
    }

    static DocxDocument open(InputFile file, ReadLimits limits, boolean printed) throws IOException {
        ZipParts parts = ZipParts.open(file, limits);
        boolean opened = false;
        try {
            String main = DocxPackage.document(parts, file, limits);
            DocxPrint print = printed ? DocxPrint.of(parts, main, file, limits) : DocxPrint.none();
            DocxDocument document = new DocxDocument(
                    parts, blocks(parts, main, print, file, limits), headers(parts, main, file, limits));
            opened = true;
            return document;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    private static DocxBlocks blocks(ZipParts parts, String name, DocxPrint print, InputFile file, ReadLimits limits)
            throws IOException {
        return new DocxBlocks(SafeXml.open(parts.open(name).orElseThrow(), name, file, limits), print, file, limits);
    }

    private static List<String> headers(ZipParts parts, String main, InputFile file, ReadLimits limits)
            throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        BlockSize size = new BlockSize(file, limits);
        for (String name : DocxPackage.headers(parts, main)) {
            try (DocxBlocks blocks = blocks(parts, name, DocxPrint.none(), file, limits)) {
                for (WordBlock block = blocks.next(); block != null; block = blocks.next()) {
                    for (String text : texts(block)) {
                        size.addPiece();
                        size.add(text.length());
                        texts.add(text.strip());
                    }
                }
            }
        }
        texts.remove("");
        return List.copyOf(texts);
    }

    private static List<String> texts(WordBlock block) {
        if (block instanceof WordParagraph paragraph) {
            return List.of(paragraph.text());
        }
        if (block instanceof WordRow row) {
            return row.cells().stream()
                    .flatMap(cell -> cell.paragraphs().stream())
                    .toList();
        }
        return List.of();
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public @Nullable WordBlock next() throws IOException {
        return blocks.next();
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            blocks.close();
        }
    }
}
