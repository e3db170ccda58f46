package io.github.openupr.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists that this jar holds: {@code codelist/index.csv}. */
final class CodelistIndex {

    private static final List<String> COLUMNS = List.of("name", "title", "kind", "source");
    private static final List<Line> LINES = CodelistReader.rows("index", COLUMNS).stream()
            .map(CodelistIndex::line)
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .toList();

    private CodelistIndex() {}

    static Optional<Line> find(String name) {
        return LINES.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return LINES.stream().map(Line::name).toList();
    }

    private static Line line(Map<String, String> row) {
        String kind = row.getOrDefault("kind", "");
        if (!kind.equals("open") && !kind.equals("closed")) {
            throw new IllegalStateException("codelist/index.csv: a list is open or closed, not \"" + kind + "\"");
        }
        return new Line(
                row.getOrDefault("name", ""),
                row.getOrDefault("title", ""),
                kind.equals("closed"),
                row.getOrDefault("source", ""));
    }

    record Line(String name, String title, boolean closed, String source) {}
}
