package io.github.openupr.io.table;

import io.github.openupr.code.CodeArbitraries;
import io.github.openupr.io.text.Surrogates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that are hard on tables, and the files of a folder. */
final class TableTexts {

    private TableTexts() {}

    /** Texts of whole characters, among them many that spreadsheets and this format's own escapes know. */
    static Arbitrary<String> whole() {
        Arbitrary<String> any =
                CodeArbitraries.text().map(text -> Surrogates.halved(text) ? Surrogates.replaced(text, '?') : text);
        Arbitrary<String> delicate = Arbitraries.of(
                "",
                "'",
                "''",
                "-",
                "'-",
                "=1+1",
                "'=1+1",
                "+",
                "@x",
                "\t",
                "\r\n",
                "|",
                "\\",
                "\\|",
                "a|b",
                "{}",
                " ",
                "_x0041_",
                "_x005F_",
                "\0",
                "\"",
                "1e3",
                "140.10",
                "true",
                "2025-01-31",
                "NA",
                "\uFFFF",
                "\uFEFF");
        return Arbitraries.oneOf(
                any, delicate, Combinators.combine(delicate, any).as((first, second) -> first + second));
    }

    /** The bytes of a file, or of all files of a folder by their names. */
    static Map<String, String> bytes(Path path) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        path.relativize(file).toString(), Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
