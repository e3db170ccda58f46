package io.github.openupr.io.table;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.model.DatasetMetadata;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a data package as a ZIP archive. Belongs to one thread. */
final class ZipWriter extends TablesWriter<OutputFile> {

    /** The first day that a ZIP archive can hold: the same data gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    ZipWriter(OutputFile file) {
        super(file);
    }

    @Override
    Path newFile(String table) throws IOException {
        return file().newPart();
    }

    @Override
    void finish(Map<Table<?>, RowFile> written, Optional<DatasetMetadata> description) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PackageDescription.write(json, written.keySet(), description);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(file().open(), 1 << 16))) {
            begin(zip, InputFile.PACKAGE);
            json.writeTo(zip);
            for (Map.Entry<Table<?>, RowFile> each : written.entrySet()) {
                begin(zip, each.getKey().name() + ".csv");
                Files.copy(each.getValue().path(), zip);
            }
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
