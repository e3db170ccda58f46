package io.github.openupr.io.uhri;

import io.github.openupr.io.sheet.SheetCell;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the workbook writes fields into cells: of a list a line for each text, with a dash before it; of a date Excel's serial number. */
final class CellForm {

    private static final String DASH = "- ";
    private static final LocalDateTime DAY_0 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final double DAY = 86_400_000;
    private static final double LAST_DAY = 2_958_466;

    private CellForm() {}

    /** The texts of a field in its cell. */
    static List<String> texts(UhriField field, SheetCell cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        return switch (field.kind()) {
            case LIST -> lines(cell.text());
            case DATE -> List.of(isDate(cell) ? time(cell.number()) : cell.text());
            case TEXT, NUMBER -> List.of(isName(field) ? plain(cell.text()) : cell.text());
        };
    }

    /** Symbols and ids have no dash in JSON. */
    private static boolean isName(UhriField field) {
        return field == UhriField.SYMBOL || field == UhriField.ANNOTATION_ID;
    }

    private static String plain(String text) {
        return text.startsWith(DASH) ? text.substring(DASH.length()) : text;
    }

    private static List<String> lines(String text) {
        if (text.indexOf('\n') < 0) {
            return List.of(plain(text));
        }
        List<String> texts = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(DASH) || texts.isEmpty()) {
                texts.add(plain(line));
            } else if (!line.isBlank()) {
                // A text of two lines.
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + '\n' + line);
            }
        }
        return List.copyOf(texts);
    }

    private static boolean isDate(SheetCell cell) {
        boolean number = cell.kind() == SheetCell.Kind.NUMBER || cell.kind() == SheetCell.Kind.DATE;
        return number && cell.number() >= 0 && cell.number() < LAST_DAY;
    }

    /** The cell of a field. */
    static SheetCell cell(UhriField field, List<String> texts) {
        if (texts.isEmpty()) {
            return SheetCell.BLANK;
        }
        return switch (field.kind()) {
            case LIST ->
                text(
                        texts.size() == 1
                                ? DASH + texts.get(0)
                                : texts.stream().map(each -> DASH + each).collect(Collectors.joining("\n")));
            case DATE -> date(texts.get(0));
            case TEXT, NUMBER -> text(texts.get(0));
        };
    }

    /** A cell of text. */
    static SheetCell text(String text) {
        return new SheetCell(SheetCell.Kind.TEXT, text, 0);
    }

    private static SheetCell date(String iso) {
        try {
            LocalDateTime time = LocalDateTime.parse(iso);
            long day = ChronoUnit.DAYS.between(DAY_0, time);
            double serial = day + ChronoUnit.MILLIS.between(DAY_0.plusDays(day), time) / DAY;
            return time(serial).equals(iso) ? new SheetCell(SheetCell.Kind.DATE, iso, serial) : text(iso);
        } catch (DateTimeException e) {
            return text(iso);
        }
    }

    /** The time of a serial number as the JSON form writes it, to the millisecond. */
    private static String time(double serial) {
        long day = (long) Math.floor(serial);
        LocalDateTime time = DAY_0.plusDays(day).plus(Math.round((serial - day) * DAY), ChronoUnit.MILLIS);
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    /** Whether two cells hold the same; whether a number is shown as a date does not matter. */
    static boolean same(SheetCell one, SheetCell other) {
        boolean numbers = one.kind() == SheetCell.Kind.NUMBER || one.kind() == SheetCell.Kind.DATE;
        boolean both = numbers && (other.kind() == SheetCell.Kind.NUMBER || other.kind() == SheetCell.Kind.DATE);
        return both
                ? Double.compare(one.number(), other.number()) == 0
                : one.kind() == other.kind() && one.text().equals(other.text());
    }

    /** A cell as {@code extras} keep it: a text as it is, anything else behind the name of its kind. */
    static String kept(SheetCell cell) {
        return switch (cell.kind()) {
            case DATE -> cell.kind() + " " + cell.number() + ' ' + cell.text();
            case NUMBER, BOOLEAN, ERROR -> cell.kind() + " " + cell.text();
            case TEXT, BLANK -> startsWithKind(cell.text()) ? SheetCell.Kind.TEXT + " " + cell.text() : cell.text();
        };
    }

    private static boolean startsWithKind(String text) {
        for (SheetCell.Kind kind : SheetCell.Kind.values()) {
            if (text.startsWith(kind + " ")) {
                return true;
            }
        }
        return false;
    }

    /** What {@link #kept} made a text of. */
    static SheetCell cellOf(String kept) {
        if (!startsWithKind(kept)) {
            return text(kept);
        }
        int blank = kept.indexOf(' ');
        SheetCell.Kind kind = SheetCell.Kind.valueOf(kept.substring(0, blank));
        String rest = kept.substring(blank + 1);
        try {
            return switch (kind) {
                case NUMBER -> new SheetCell(kind, rest, Double.parseDouble(rest));
                case DATE -> {
                    int behind = rest.indexOf(' ');
                    yield behind < 0
                            ? text(kept)
                            : new SheetCell(
                                    kind, rest.substring(behind + 1), Double.parseDouble(rest.substring(0, behind)));
                }
                case TEXT, BLANK, BOOLEAN, ERROR -> new SheetCell(kind, rest, 0);
            };
        } catch (NumberFormatException e) {
            return text(kept);
        }
    }
}
