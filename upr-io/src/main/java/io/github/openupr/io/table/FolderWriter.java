package io.github.openupr.io.table;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OutputFolder;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes a data package as a folder. Belongs to one thread. */
final class FolderWriter extends TablesWriter<OutputFolder> {

    FolderWriter(OutputFolder folder) {
        super(folder);
    }

    /** Whether a file of this name stands in the data packages that are written here. */
    static boolean writes(String name) {
        return name.equals(InputFile.PACKAGE)
                || Tables.ALL.stream().anyMatch(table -> name.equals(table.name() + ".csv"));
    }

    @Override
    Path newFile(String table) throws IOException {
        return file().newFile(table + ".csv");
    }

    @Override
    void finish(Map<Table<?>, RowFile> written, Optional<DatasetMetadata> description) throws IOException {
        try (OutputStream out = file().open(file().newFile(InputFile.PACKAGE))) {
            PackageDescription.write(out, written.keySet(), description);
        }
    }
}
