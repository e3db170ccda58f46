package io.github.openupr.io.printed;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.Utf8Check;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds the character set of a text by its bytes. */
final class Decoder {

    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** ’ “ ” – • é à as the Mac has them. */
    private static final int[] ON_MAC = {0xD5, 0xD2, 0xD3, 0xD0, 0xA5, 0x8E, 0x88};

    /** The same as Windows has them. */
    private static final int[] ON_WINDOWS = {0x92, 0x93, 0x94, 0x96, 0x95, 0xE9, 0xE0};

    /** Windows has no characters here. */
    private static final int[] NOT_ON_WINDOWS = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

    private Decoder() {}

    static String decode(byte[] bytes, InputFile in) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int[] counts = new int[256];
        boolean ascii = true;
        for (byte b : bytes) {
            counts[b & 0xFF]++;
            ascii &= b >= 0;
        }
        if (counts[0] > 0) {
            throw new UprFormatException(
                    "not_this_format",
                    "holds NUL bytes, as no text does; save it as plain text in UTF-8, or give the PDF or Word document",
                    in.asPlace());
        }
        return ascii ? new String(bytes, StandardCharsets.ISO_8859_1) : decode(bytes, counts);
    }

    private static String decode(byte[] bytes, int[] counts) {
        Utf8Check check = new Utf8Check();
        if (check.firstWrong(bytes, 0, bytes.length) < 0 && !check.insideCharacter()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        boolean mac = sum(counts, NOT_ON_WINDOWS) > 0 || sum(counts, ON_MAC) > sum(counts, ON_WINDOWS);
        return new String(bytes, mac ? MAC : WINDOWS);
    }

    private static int sum(int[] counts, int[] bytes) {
        int sum = 0;
        for (int b : bytes) {
            sum += counts[b];
        }
        return sum;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
