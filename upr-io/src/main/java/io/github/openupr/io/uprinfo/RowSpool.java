package io.github.openupr.io.uprinfo;

import io.github.openupr.io.text.OutputFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Rows of one kind that wait in a temporary file until those of the other kind are there too: a dataset gives recommendations and pledges
 * apart, whose rows stood mixed. Belongs to one writer.
 */
final class RowSpool implements Closeable {

    /**
     * A row that waits.
     *
     * @param place its place among all rows
     * @param blanks the widths of the empty rows before it, separated by commas
     * @param lineEnd its own line end; blank: that of the file
     * @param text the row as CSV, without line end
     */
    record Waiting(Place place, String blanks, String lineEnd, String text) {}

    private final Path file;
    private final DataOutputStream out;
    private Optional<DataInputStream> in = Optional.empty();
    private long waiting;

    RowSpool(OutputFile output) throws IOException {
        this.file = output.newPart();
        this.out = new DataOutputStream(new BufferedOutputStream(output.open(file), 1 << 16));
    }

    void add(Waiting row) throws IOException {
        out.writeInt(row.place.source());
        out.writeLong(row.place.row());
        out.writeUTF(row.blanks);
        out.writeUTF(row.lineEnd);
        byte[] text = row.text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        waiting++;
    }

    /** Ends adding; the rows come back in their order. */
    void startReading() throws IOException {
        out.close();
        in = Optional.of(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
    }

    Optional<Waiting> next() throws IOException {
        if (waiting == 0) {
            return Optional.empty();
        }
        waiting--;
        DataInputStream rows = in.orElseThrow();
        Place place = new Place(rows.readInt(), rows.readLong());
        String blanks = rows.readUTF();
        String lineEnd = rows.readUTF();
        String text = new String(rows.readNBytes(rows.readInt()), StandardCharsets.UTF_8);
        return Optional.of(new Waiting(place, blanks, lineEnd, text));
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (in.isPresent()) {
            in.get().close();
        }
    }
}
