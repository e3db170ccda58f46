package io.github.openupr.io.document;

import io.github.openupr.code.StateCode;
import io.github.openupr.io.document.DialogueItems.Found;
import io.github.openupr.io.document.DialogueReferences.Place;
import io.github.openupr.io.text.ItemPart;
import io.github.openupr.io.text.ItemText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The items of a report: those that section II prints, and those that it only names, which stand in the dialogue. Belongs to one report. */
final class ReportItems {

    /** The first session listed conclusions apart from recommendations: what was commended, with the agreement of the State under review. */
    private static final Pattern ONLY_CONCLUSIONS =
            Pattern.compile("^[^.:]{0,80}\\bfollowing conclusions were\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern RECOMMENDS = Pattern.compile("\\brecommend(?:s|ed)\\b");

    private final Dialogue dialogue;
    private final Map<Integer, Numbered> paragraphs = new HashMap<>();
    private final List<ReportItem> items = new ArrayList<>();
    private final List<Place> notFound = new ArrayList<>();
    private final Standings standings = new Standings();

    ReportItems(Dialogue dialogue, List<Numbered> proceedings) {
        this.dialogue = dialogue;
        proceedings.forEach(paragraph -> paragraphs.put(Integer.valueOf(paragraph.number()), paragraph));
    }

    /** Reads the lists of section II. */
    void read(List<ItemList> lists) {
        lists.forEach(this::read);
    }

    private void read(ItemList list) {
        if (ONLY_CONCLUSIONS.matcher(list.leadIn().text()).find()) {
            standings.remark(list.leadIn());
            list.items().forEach(standings::remark);
            return;
        }
        if (!list.items().isEmpty()) {
            List<ReportItem> listed = list.items().stream().map(this::listed).toList();
            items.addAll(listed);
            standings.list(list, listed);
            return;
        }
        List<Place> places = DialogueReferences.in(list.leadIn().text());
        if (places.isEmpty() || places.stream().noneMatch(place -> paragraphs.containsKey(place.paragraph()))) {
            standings.paragraph(list.leadIn());
        } else {
            LeadIn said = LeadIn.of(list.leadIn().text());
            for (Place place : new LinkedHashSet<>(places)) {
                fromDialogue(place, list.leadIn(), said);
            }
        }
    }

    private ReportItem listed(Numbered item) {
        List<ItemPart> parts = ItemText.parts(item.text());
        ItemPart last = parts.get(parts.size() - 1);
        boolean remark =
                parts.size() > 1 && last.states().isEmpty() && last.unknown().isEmpty();
        if (remark && !RECOMMENDS.matcher(last.text()).find()) {
            // A page end, or a lost line end, puts the State's own words behind the last item of a list.
            standings.remark(new Numbered(item.number(), item.printed(), last.text(), item.page()));
            ItemPart before = parts.get(parts.size() - 2);
            parts = new ArrayList<>(parts.subList(0, parts.size() - 2));
            parts.add(
                    new ItemPart(before.text(), before.states(), before.unknown(), before.printed() + last.printed()));
        }
        return new ReportItem(
                item, SubItems.parts(parts).stream().map(Misprints::mended).toList(), misprints(parts));
    }

    private static List<String> misprints(List<ItemPart> parts) {
        return parts.stream()
                .flatMap(part -> part.unknown().stream())
                .filter(name -> Misprints.meant(name).isPresent())
                .toList();
    }

    private void fromDialogue(Place place, Numbered leadIn, LeadIn said) {
        Numbered paragraph = paragraphs.get(place.paragraph());
        if (paragraph == null) {
            notFound.add(place);
            return;
        }
        List<Found> found = dialogue.items(paragraph);
        if (!place.letter().isEmpty()) {
            found = lettered(found, place.letter());
        } else if (place.lastSentence() && !found.isEmpty()) {
            found = found.subList(found.size() - 1, found.size());
        }
        List<ItemPart> parts = new ArrayList<>();
        for (Found each : found) {
            List<StateCode> state =
                    speaker(paragraph, each.start()).map(List::of).orElseGet(List::of);
            parts.add(new ItemPart(each.text(), state, List.of(), each.text()));
        }
        if (place.letter().isEmpty() && parts.size() > 1) {
            parts = notListed(parts);
        }
        if (parts.isEmpty()) {
            notFound.add(place);
            return;
        }
        ReportItem item =
                new ReportItem(new Numbered(place.number(), place.number(), "", paragraph.page()), parts, List.of());
        item.state(leadIn, said);
        items.add(item);
    }

    /** The item with a letter; where the dialogue prints no letters, section II counts the requests of a paragraph by them. */
    private static List<Found> lettered(List<Found> found, String letter) {
        List<Found> printed =
                found.stream().filter(each -> each.letter().equals(letter)).toList();
        int index = letter.charAt(0) - 'a';
        boolean none = found.stream().allMatch(each -> each.letter().isEmpty());
        return none && index < found.size() ? List.of(found.get(index)) : printed;
    }

    /** Of the recommendations of a whole paragraph those that section II does not list; it names the paragraph for the others. */
    private List<ItemPart> notListed(List<ItemPart> parts) {
        List<ItemPart> others = parts.stream().filter(part -> !isListed(part)).toList();
        return others.isEmpty() ? parts : others;
    }

    private boolean isListed(ItemPart part) {
        return items.stream()
                .flatMap(item -> item.parts().stream())
                .anyMatch(listed -> !part.states().isEmpty()
                        && listed.states().containsAll(part.states())
                        && SharedText.isSame(listed.text(), part.text()));
    }

    private Optional<StateCode> speaker(Numbered paragraph, int place) {
        return dialogue.turns(paragraph).stream()
                .filter(turn -> turn.start() <= place && place < turn.end())
                .findFirst()
                .flatMap(Turn::state);
    }

    List<ReportItem> items() {
        return items;
    }

    /** The places that section II names, and where no recommendation was found. */
    List<Place> notFound() {
        return notFound;
    }

    /** What else section II says. */
    List<Numbered> remarks() {
        return standings.remarks();
    }
}
