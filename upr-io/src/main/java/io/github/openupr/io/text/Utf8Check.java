package io.github.openupr.io.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the first byte that is not UTF-8 (RFC 3629), piece by piece: Jackson takes overlong forms and halves of surrogate pairs. A NUL
 * counts as wrong too: text has none, and it tells UTF-16. Internal; belongs to one thread.
 */
public final class Utf8Check {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private int missing;
    private int least;
    private int greatest;
    private int lead;
    private int behindLead;

    /** The index of the first wrong byte of the next piece, or -1. */
    public int firstWrong(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int i = offset;
        while (i < end) {
            if (missing == 0) {
                while (i + Long.BYTES <= end && plain((long) WORDS.get(bytes, i))) {
                    i += Long.BYTES;
                }
                if (i == end) {
                    return -1;
                }
            }
            if (!accepts(bytes[i] & 0xFF)) {
                return i;
            }
            i++;
        }
        return -1;
    }

    /** Eight bytes of ASCII without a NUL; may say no to some that are. */
    private static boolean plain(long word) {
        return (((word - ONES) | word) & HIGH_BITS) == 0;
    }

    /** Whether the next byte, 0 to 255, is right where it stands; go on with {@link #restart} if not. */
    public boolean accepts(int b) {
        if (missing > 0) {
            missing--;
            behindLead++;
            boolean right = b >= least && b <= greatest;
            least = 0x80;
            greatest = 0xBF;
            return right;
        }
        if (b < 0x80) {
            lead = b;
            behindLead = 0;
            return b != 0;
        }
        lead = b;
        behindLead = 0;
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        greatest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        return b >= 0xC2 && b <= 0xF4;
    }

    /** Forgets what came before a wrong byte. */
    public void restart() {
        missing = 0;
    }

    /** The first byte of the character in which the wrong byte was found: the one to blame. */
    public int wrongLead() {
        return lead;
    }

    /** How many bytes in front of the wrong byte that is. */
    public int behindLead() {
        return behindLead;
    }

    /** Whether the bytes so far end inside a character. */
    public boolean insideCharacter() {
        return missing > 0;
    }
}
