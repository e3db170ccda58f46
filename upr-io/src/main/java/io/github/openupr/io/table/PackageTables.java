package io.github.openupr.io.table;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a data package. Belongs to one thread. */
final class PackageTables implements TableFiles {

    private final InputFile in;
    private final ReadOptions options;
    private final PackageFiles files;
    private final Map<String, String> paths;

    private PackageTables(InputFile in, ReadOptions options, PackageFiles files, Map<String, String> paths) {
        this.in = in;
        this.options = options;
        this.files = files;
        this.paths = paths;
    }

    static PackageTables open(InputFile in, ReadOptions options, ReadLog log) throws IOException {
        PackageFiles files = PackageFiles.of(in, options.limits());
        boolean opened = false;
        try {
            InputStream json = files.open(InputFile.PACKAGE)
                    .orElseThrow(() -> new UprFormatException(
                            "not_this_format",
                            "has no " + InputFile.PACKAGE + ", so it is no data package; name the format that it is",
                            in.asPlace()));
            Map<String, String> paths = new HashMap<>();
            try (json) {
                paths.putAll(PackageContents.read(in, json, options.limits()));
            }
            for (Map.Entry<String, String> each : paths.entrySet()) {
                if (!files.names().contains(each.getValue())) {
                    throw new UprFormatException(
                            "malformed",
                            "the package names the file \"" + each.getValue()
                                    + "\", which is not there; add it, or take it out of " + InputFile.PACKAGE,
                            in.at(InputFile.PACKAGE));
                }
            }
            tellWhatIsNotRead(in, log, files, paths);
            opened = true;
            return new PackageTables(in, options, files, paths);
        } finally {
            if (!opened) {
                files.close();
            }
        }
    }

    private static void tellWhatIsNotRead(InputFile in, ReadLog log, PackageFiles files, Map<String, String> paths) {
        Set<String> known = new HashSet<>();
        for (Table<?> table : Tables.ALL) {
            String path = paths.get(table.name());
            if (path != null) {
                known.add(path);
            }
        }
        for (String name : files.names()) {
            if (!name.equals(InputFile.PACKAGE) && !known.contains(name) && !name.endsWith("/")) {
                String reason = paths.containsValue(name)
                        ? "the package names it as a table that this library does not know"
                        : "the package does not name it";
                log.add(
                        "file_not_read",
                        Severity.WARNING,
                        "the file is not read, because " + reason + "; compare the names in " + InputFile.PACKAGE,
                        in.asPlace(),
                        name);
            }
        }
    }

    @Override
    public Optional<RowStream> open(Table<?> table) throws IOException {
        String path = paths.get(table.name());
        if (path == null) {
            return Optional.empty();
        }
        Optional<InputStream> bytes = files.open(path);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(CsvRows.of(in, path, bytes.get(), options));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
