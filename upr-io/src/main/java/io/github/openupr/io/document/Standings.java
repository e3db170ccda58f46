package io.github.openupr.io.document;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Gives each item the position that the report states for it: in the sentence before the list, in one behind it ("The response to these
 * recommendations will be included in the outcome report"), or in one that names its number. Belongs to one report.
 */
final class Standings {

    /** The last paragraph of the section says of the whole what no item says. */
    private static final Pattern DISCLAIMER = Pattern.compile(
            "^.{0,60}conclusions? and\\s?/?\\s?(?:or )?recommendations contained.*|^.{0,60}conclusions? and\\s?/?\\s?(?:or )?recommendations (?:set out|listed|made)? ?.{0,60}reflect.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ABOVE = Pattern.compile(
            "\\b(?:these|those|above|listed above|all (?:the )?recommendations|the recommendations)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, ReportItem> items = new LinkedHashMap<>();
    private final List<Numbered> remarks = new ArrayList<>();
    private List<ReportItem> last = List.of();

    /** Whether a paragraph is the disclaimer that ends each report. */
    static boolean isDisclaimer(String text) {
        return DISCLAIMER.matcher(text).matches();
    }

    /** Takes a list with its items. */
    void list(ItemList list, List<ReportItem> listed) {
        LeadIn leadIn = LeadIn.of(list.leadIn().text());
        Set<String> named =
                ItemReferences.in(list.leadIn().text(), list.leadIn().number());
        for (ReportItem item : listed) {
            item.state(list.leadIn(), named.isEmpty() ? leadIn : new LeadIn(leadIn.position(), Optional.empty()));
            items.putIfAbsent(item.item().number(), item);
        }
        if (leadIn.claimed().isPresent()) {
            named(named, item -> item.claim(leadIn.claimed()));
        }
        last = listed;
        list.remarks().forEach(this::remark);
    }

    /** Takes a paragraph without items. */
    void paragraph(Numbered paragraph) {
        if (isDisclaimer(paragraph.text())) {
            return;
        }
        LeadIn said = LeadIn.of(paragraph.text());
        Set<String> numbers = ItemReferences.in(paragraph.text(), last.isEmpty() ? paragraph.number() : listNumber());
        if (named(numbers, item -> take(item, paragraph, said))) {
            return;
        }
        if (said.position().equals(Optional.of(Position.PENDING))
                && ABOVE.matcher(paragraph.text()).find()) {
            items.values().stream()
                    .filter(item -> item.position().isEmpty())
                    .forEach(item -> item.state(paragraph, said));
        } else if (said.claimed().isPresent()
                && said.position().isEmpty()
                && ABOVE.matcher(paragraph.text()).find()) {
            last.forEach(item -> item.claim(said.claimed()));
        } else {
            remark(paragraph);
        }
    }

    private String listNumber() {
        String number = last.get(0).item().number();
        return number.substring(0, Math.max(0, number.indexOf('.')));
    }

    private static void take(ReportItem item, Numbered paragraph, LeadIn said) {
        Optional<ClaimedStatus> claimed = said.claimed();
        if (said.position().filter(position -> position != Position.PENDING).isPresent()) {
            item.state(paragraph, said);
        } else if (claimed.isPresent()) {
            item.claim(claimed);
        } else {
            item.comment(paragraph.text());
        }
    }

    private boolean named(Set<String> numbers, Consumer<ReportItem> action) {
        boolean any = false;
        for (String number : numbers) {
            ReportItem item = items.get(number);
            if (item != null) {
                action.accept(item);
                any = true;
            }
        }
        return any;
    }

    /** Keeps a text that is neither a list nor says anything of items. */
    void remark(Numbered remark) {
        if (!remark.text().isBlank()) {
            remarks.add(remark);
        }
    }

    /** What else the section says. */
    List<Numbered> remarks() {
        return remarks;
    }
}
