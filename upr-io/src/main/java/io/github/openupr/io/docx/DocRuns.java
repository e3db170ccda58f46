package io.github.openupr.io.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The texts of a Word 97 document's paragraphs, whose special characters stand for what is no text (MS-DOC, section 2.4.1). */
final class DocRuns {

    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final BlockSize size;

    DocRuns(BlockSize size) {
        this.size = size;
    }

    /** A new paragraph or row begins. */
    void begin() {
        size.reset();
    }

    /** A paragraph without deleted text, codes of fields, pictures and marks of notes. */
    String text(Paragraph paragraph) {
        size.addPiece();
        StringBuilder text = new StringBuilder();
        // The fields that have begun: true while their code is read, false while their result is.
        Deque<Boolean> fields = new ArrayDeque<>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted()) {
                continue;
            }
            String content = run.text();
            size.add(content.length());
            for (int j = 0; j < content.length(); j++) {
                char c = content.charAt(j);
                if (c == FIELD_BEGIN) {
                    size.addPiece();
                    fields.push(true);
                } else if (c == FIELD_RESULT || c == FIELD_END) {
                    fields.poll();
                    if (c == FIELD_RESULT) {
                        fields.push(false);
                    }
                } else if (!fields.contains(true)) {
                    append(text, c);
                }
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char c) {
        switch (c) {
            case '\t' -> text.append(c);
            case '\u000B' -> text.append('\n');
            case '\u001E' -> text.append('\u2011');
            default -> {
                if (c >= ' ') {
                    text.append(c);
                }
            }
        }
    }
}
