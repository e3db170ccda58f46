import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Compares what two builds made, byte for byte: {@code java SameBytes.java BUILD OTHER}, two checkouts. Names every file that
 * differs, and the entries of an archive that do.
 */
class SameBytes {

    private static final List<String> MODULES = List.of("upr-model", "upr-io", "upr-examples");

    public static void main(String[] args) throws IOException {
        Path build = Path.of(args[0]);
        Path other = Path.of(args[1]);
        List<Path> files = madeFiles(build);
        List<String> faults = new ArrayList<>();
        if (!files.equals(madeFiles(other))) {
            faults.add("not the same files: " + files + " here, " + madeFiles(other) + " there");
        }
        for (Path file : files) {
            if (Files.exists(other.resolve(file)) && Files.mismatch(build.resolve(file), other.resolve(file)) >= 0) {
                faults.add(file + differences(build.resolve(file), other.resolve(file)));
            }
        }
        if (faults.isEmpty()) {
            files.forEach(file -> System.out.println("same bytes: " + file));
            return;
        }
        faults.forEach(fault -> System.err.println("two builds differ: " + fault));
        System.exit(1);
    }

    /** The archives and bills of materials below target, upr.jar included. */
    private static List<Path> madeFiles(Path checkout) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> target = Files.list(checkout.resolve(module).resolve("target"))) {
                target.filter(file ->
                                file.getFileName().toString().matches("upr.*\\.(jar|zip|json)|published-pom\\.xml"))
                        .filter(file -> !file.getFileName().toString().startsWith("original-"))
                        .map(checkout::relativize)
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static String differences(Path file, Path other) throws IOException {
        if (!file.toString().matches(".*\\.(jar|zip)")) {
            return " at byte " + Files.mismatch(file, other);
        }
        TreeMap<String, String> here = entries(file);
        TreeMap<String, String> there = entries(other);
        List<String> names = new ArrayList<>();
        for (String name : Stream.concat(here.keySet().stream(), there.keySet().stream())
                .distinct()
                .sorted()
                .toList()) {
            if (!here.getOrDefault(name, "missing").equals(there.getOrDefault(name, "missing"))) {
                names.add(name + " (" + here.getOrDefault(name, "missing") + " and "
                        + there.getOrDefault(name, "missing") + ")");
            }
        }
        return names.isEmpty() ? ", in the order or the modes of its entries" : ", entries " + String.join(", ", names);
    }

    /** What is told of each entry: its date, length and a hash of its bytes. */
    private static TreeMap<String, String> entries(Path archive) throws IOException {
        TreeMap<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    entries.put(
                            entry.getName(),
                            "%s, %d bytes, hash %08x"
                                    .formatted(entry.getTimeLocal(), bytes.length, Arrays.hashCode(bytes)));
                }
            }
        }
        return entries;
    }
}
