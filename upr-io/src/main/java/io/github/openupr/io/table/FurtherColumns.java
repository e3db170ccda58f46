package io.github.openupr.io.table;

import io.github.openupr.io.sheet.SheetCell;
import io.github.openupr.io.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what stands in several cells because it does not fit one of Excel's: see {@link LongText}. Immutable and thread-safe. */
final class FurtherColumns {

    private static final Pattern NAME = Pattern.compile("(.+)~([2-9]|[1-9][0-9]{1,3})");

    /** For each place of a further column the place that it goes on with, in the order of the pieces. */
    private final List<Piece> pieces;

    private final int headerNumber;

    private FurtherColumns(List<Piece> pieces, int headerNumber) {
        this.pieces = pieces;
        this.headerNumber = headerNumber;
    }

    private record Piece(int from, int to) {}

    /** Finds them in a header. */
    static FurtherColumns of(Table<?> table, SheetRow header) {
        List<String> names = header.cells().stream().map(SheetCell::text).toList();
        List<Piece> pieces = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            int to = names.indexOf(column.name());
            TreeMap<Integer, Integer> places = new TreeMap<>();
            for (int place = 0; to >= 0 && place < names.size(); place++) {
                Matcher name = NAME.matcher(names.get(place));
                if (name.matches() && name.group(1).equals(column.name())) {
                    places.putIfAbsent(Integer.parseInt(name.group(2)), place);
                }
            }
            places.values().forEach(from -> pieces.add(new Piece(from, to)));
        }
        return new FurtherColumns(pieces, header.number());
    }

    /** A row whose further cells stand with the first ones, and are blank themselves. */
    Row join(SheetRow row, String marks) {
        List<String> cells = new ArrayList<>(row.cells().size());
        row.cells().forEach(cell -> cells.add(cell.text()));
        boolean header = row.number() == headerNumber;
        for (Piece piece : pieces) {
            if (piece.from < cells.size()) {
                String further = cells.set(piece.from, "");
                while (cells.size() <= piece.to) {
                    cells.add("");
                }
                cells.set(piece.to, header ? cells.get(piece.to) : cells.get(piece.to) + further);
            }
        }
        while (!pieces.isEmpty()
                && !cells.isEmpty()
                && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return new Row(row.number(), cells, marks);
    }
}
