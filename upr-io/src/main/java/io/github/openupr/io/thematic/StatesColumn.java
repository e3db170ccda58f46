package io.github.openupr.io.thematic;

import io.github.openupr.code.StateCode;
import io.github.openupr.io.text.ItemPart;
import io.github.openupr.io.text.OneLine;
import io.github.openupr.io.text.StateNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The column of recommending States that the oldest lists have beside those behind the text. */
final class StatesColumn {

    private StatesColumn() {}

    /** The item with the States of its row's cell, where its text names none; a cell that says something else is kept. */
    static ListItem apply(ListItem item, ListRow row, ListNotices notices) {
        String cell = row.cell(Role.STATES).text();
        if (cell.isBlank()) {
            return item;
        }
        StateNames names = StateNames.in(cell);
        Set<StateCode> ofText = new HashSet<>();
        item.parts().forEach(part -> ofText.addAll(part.states()));
        boolean none = item.parts().stream()
                .allMatch(part -> part.states().isEmpty() && part.unknown().isEmpty());
        if (none && item.parts().size() == 1) {
            String text = item.parts().get(0).text();
            return item.withParts(List.of(new ItemPart(text, names.codes(), names.unknown(), text)));
        }
        if (!names.unknown().isEmpty() || !ofText.equals(new HashSet<>(names.codes()))) {
            item.extras().put("recommending States", cell);
            notices.statesDiffer(row.place(), OneLine.of(cell));
        }
        return item;
    }
}
