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

    private final OutputFile output;
    private Optional<Path> file = Optional.empty();
    private Optional<DataOutputStream> out = Optional.empty();
    private Optional<DataInputStream> in = Optional.empty();
    private long waiting;

    RowSpool(OutputFile output) {
        this.output = output;
    }

    void add(Waiting row) throws IOException {
        DataOutputStream rows = out.isPresent() ? out.get() : create();
        rows.writeInt(row.place.source());
        rows.writeLong(row.place.row());
        rows.writeUTF(row.blanks);
        rows.writeUTF(row.lineEnd);
        byte[] text = row.text.getBytes(StandardCharsets.UTF_8);
        rows.writeInt(text.length);
        rows.write(text);
        waiting++;
    }

    private DataOutputStream create() throws IOException {
        Path part = output.newPart();
        DataOutputStream rows = new DataOutputStream(new BufferedOutputStream(output.open(part), 1 << 16));
        file = Optional.of(part);
        out = Optional.of(rows);
        return rows;
    }

    /** Ends adding; the rows come back in their order. */
    void startReading() throws IOException {
        if (out.isPresent()) {
            out.get().close();
        }
        if (file.isPresent()) {
            in = Optional.of(new DataInputStream(new BufferedInputStream(Files.newInputStream(file.get()), 1 << 16)));
        }
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
        if (out.isPresent()) {
            out.get().close();
        }
        if (in.isPresent()) {
            in.get().close();
        }
    }
}
