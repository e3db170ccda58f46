package io.github.openupr.io.uprinfo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Whatever stands in a cell comes back, as long as the row names a review. */
class CellPropertyTest {

    private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

    @Property(tries = 150)
    void anyContentOfTextOrganisationsAndIssuesComesBackInUtf8(
            @ForAll("anyRows") @Size(min = 1, max = 4) List<String> rows, @ForAll LineEnd lineEnd) throws IOException {
        roundTrip(rows, lineEnd, StandardCharsets.UTF_8);
    }

    @Property(tries = 150)
    void anyContentThatMacOsRomanHasComesBackInIt(
            @ForAll("macRomanRows") @Size(min = 1, max = 4) List<String> rows, @ForAll LineEnd lineEnd)
            throws IOException {
        roundTrip(rows, lineEnd, MAC_ROMAN);
    }

    private static void roundTrip(List<String> rows, LineEnd lineEnd, Charset charset) throws IOException {
        // A character that only Mac OS Roman has at this byte decides the encoding.
        String decisive = charset.equals(MAC_ROMAN) ? quote("ê é à ê é à ê é") : "é";
        String first = "Chile,GRULAC,," + decisive + ",France,WEOG,\"EU, OIF\",Noted,4,Detention,5";
        String file = Export.HEADER
                + lineEnd.characters()
                + first
                + lineEnd.characters()
                + String.join(lineEnd.characters(), rows);
        Path folder = Files.createTempDirectory("cells");
        try {
            Export.assertComesBack(file.getBytes(charset), folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<String>> anyRows() {
        Arbitrary<String> text = Arbitraries.strings()
                .all()
                .excludeChars('\uFFFE', '\uFFFF', '\uFEFF')
                .ofMaxLength(20)
                .filter(s -> StandardCharsets.UTF_8.newEncoder().canEncode(s));
        return rows(Arbitraries.frequencyOf(
                Tuple.of(3, text),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                " ",
                                "a,b",
                                "\"",
                                "\"\"",
                                "x\ny",
                                "x\r\ny",
                                "&#40;",
                                "%u2019",
                                "&amp;amp;",
                                "Women's rights",
                                "EU, OIF",
                                "Women's rights,Detention",
                                " x ",
                                "\u00A0x\u00A0",
                                "&#13;",
                                "%uD83D%uDE00",
                                "%u0000"))));
    }

    @Provide
    Arbitrary<List<String>> macRomanRows() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String characters = new String(all, MAC_ROMAN);
        return rows(Arbitraries.strings().withChars(characters.toCharArray()).ofMaxLength(20));
    }

    private static Arbitrary<List<String>> rows(Arbitrary<String> cell) {
        return Combinators.combine(cell, cell, cell, cell, cell, cell)
                .as((organisations, text, from, fromOrganisations, response, issue) -> String.join(
                        ",",
                        "Kazakhstan",
                        "Asia",
                        quote(organisations),
                        quote(text),
                        quote(from),
                        "WEOG",
                        quote(fromOrganisations),
                        quote(response),
                        "4",
                        quote(issue),
                        "20"))
                .list();
    }

    private static String quote(String cell) {
        boolean special = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
