package io.github.openupr.io.pdf;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.QuietLogging;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF file by Apache PDFBox, page by page, and says what is wrong with it. */
final class PdfFile {

    /** What PDFBox unpacks stays in memory up to here and on disk up to there; reports have less than 3 MB. */
    private static final long IN_MEMORY = 1L << 24;

    private static final long ON_DISK = 1L << 28;

    /** The end mark stands in the last kilobyte (ISO 32000-1, annex H.3, note 18). */
    private static final int TAIL = 1024;

    private static final String END_MARK = "%%EOF";
    private static final int MANY = 10;
    private static final int SOME = 20;
    private static final int FEW = 50;

    private PdfFile() {}

    static PdfPages read(InputFile in) throws IOException {
        quietLog();
        try {
            return PdfFonts.lent(() -> open(in));
        } catch (StackOverflowError e) {
            throw damaged(in, "objects stand too deep in each other");
        } catch (OutOfMemoryError e) {
            throw new UprFormatException(
                    "limit_bytes",
                    "unpacks to more than there is memory for, as no report does; do not trust the file",
                    in.asPlace());
        }
    }

    /** PDFBox logs through whatever it finds; where that is Log4j without a receiver, nobody is to be told of it. */
    static void quietLog() {
        try {
            QuietLogging.start();
        } catch (NoClassDefFoundError e) {
            // Without Log4j there is nothing to keep quiet.
        }
    }

    private static PdfPages open(InputFile in) throws IOException {
        try (RandomAccessRead bytes = PdfBytes.of(in.path())) {
            boolean whole = endsWhole(bytes);
            try (PDDocument document =
                    Loader.loadPDF(bytes, MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
                return read(document, whole, in);
            } catch (InvalidPasswordException e) {
                throw new UprFormatException(
                        "not_this_format", "is protected by a password; save it without one", in.asPlace());
            } catch (UprFormatException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                in.requireStillReadable();
                throw damaged(in, whole ? "it is damaged" : "it is cut off");
            }
        } catch (ClosedByInterruptException e) {
            in.requireStillReadable();
            throw e;
        }
    }

    private static UprFormatException damaged(InputFile in, String why) {
        return new UprFormatException(
                "malformed",
                "is a PDF document that cannot be read, for " + why + "; get the file again",
                in.asPlace());
    }

    private static boolean endsWhole(RandomAccessRead bytes) throws IOException {
        long length = bytes.length();
        byte[] tail = new byte[(int) Math.min(TAIL, length)];
        bytes.seek(length - tail.length);
        bytes.readFully(tail);
        bytes.seek(0);
        return new String(tail, StandardCharsets.ISO_8859_1).contains(END_MARK);
    }

    private static PdfPages read(PDDocument document, boolean whole, InputFile in) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new UprFormatException(
                    "malformed", "is a PDF document without pages; get the file again", in.asPlace());
        }
        PdfStripper stripper = new PdfStripper(in);
        stripper.writeText(document, Writer.nullWriter());
        if (stripper.lines().isEmpty()) {
            throw new UprFormatException(
                    "empty_input",
                    "holds no text, as scanned paper does; run text recognition (OCR) first",
                    in.asPlace());
        }
        List<String> troubles = troubles(stripper, pages, whole);
        if (!troubles.isEmpty()) {
            in.requireStillReadable();
        }
        return new PdfPages(stripper.lines(), pages, troubles);
    }

    private static List<String> troubles(PdfStripper stripper, int pages, boolean whole) {
        List<String> troubles = new ArrayList<>();
        if (!whole) {
            troubles.add("the file ends without its end mark; pages may be missing, get the file again");
        }
        if (stripper.pages() < pages) {
            troubles.add("only " + stripper.pages() + " of " + pages + " pages were found; get the file again");
        }
        if (!stripper.damaged().isEmpty()) {
            troubles.add("what stands behind a damage on " + named(stripper.damaged())
                    + " could not be read; get the file again");
        }
        Set<Integer> blank =
                IntStream.rangeClosed(1, stripper.pages()).boxed().collect(Collectors.toCollection(TreeSet::new));
        stripper.lines().forEach(line -> blank.remove(line.page()));
        blank.removeAll(stripper.damaged());
        // The last page may be blank: sheets have two.
        blank.remove(stripper.pages());
        if (!blank.isEmpty()) {
            troubles.add(named(blank)
                    + (blank.size() == 1 ? " holds" : " hold")
                    + " no text; if they are pictures of paper, run text recognition (OCR) first");
        }
        int unknown = stripper.shown() - stripper.letters();
        if (unknown > SOME && unknown > stripper.shown() / FEW) {
            troubles.add(unknown + " of " + stripper.shown()
                    + " letters are in fonts that do not say what they mean, and are missing;"
                    + " save the document as PDF anew");
        }
        return troubles;
    }

    private static String named(Set<Integer> pages) {
        String numbers = pages.stream().limit(MANY).map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "page " : "pages ") + numbers + (pages.size() > MANY ? ", ..." : "");
    }
}
