package io.github.openupr.io.uhri;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.Position;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Identifier;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The row of a record. A field that {@code extras} keeps as it was is taken where it still means what the record says: a record that was
 * changed since gets the field of its new value.
 */
final class RowOfRecord {

    private final Recommendation record;
    private final Map<String, String> extras;
    private final Set<String> blank;
    private final List<List<String>> fields = UhriRow.blank();

    private RowOfRecord(Recommendation record) {
        this.record = record;
        this.extras = record.getExtras();
        this.blank = Set.of(extras.getOrDefault(Extras.BLANK, "").split(" ", -1));
    }

    static UhriRow of(Recommendation record, Optional<Review> review, long number) {
        RowOfRecord row = new RowOfRecord(record);
        row.putReview(review);
        row.putText();
        row.putStates();
        row.putTerms();
        row.putOthers();
        return new UhriRow(number, row.fields, row.extras);
    }

    private void put(UhriField field, List<String> usual, Predicate<List<String>> meansTheSame) {
        String kept = extras.get(field.member());
        List<String> texts = kept == null ? List.of() : Extras.split(field, kept);
        if (kept != null && meansTheSame.test(texts)) {
            fields.set(field.ordinal(), texts);
        } else if (!blank.contains(field.member())) {
            fields.set(field.ordinal(), usual);
        }
    }

    /** A field that the model does not have. */
    private void put(UhriField field, List<String> usual) {
        put(field, usual, kept -> true);
    }

    private void putReview(Optional<Review> review) {
        StateCode state = record.getReview().state();
        int cycle = record.getReview().cycle();
        put(
                UhriField.COUNTRIES,
                List.of(StateText.nameOf(state)),
                kept -> kept.stream()
                        .flatMap(name -> StateText.of(name).code().stream())
                        .findFirst()
                        .equals(Optional.of(state)));
        put(UhriField.REGIONS, StateText.regions(List.of(state)));
        put(UhriField.UPR_CYCLE, List.of(Integer.toString(cycle)));
        int session = review.map(Review::getSession).flatMap(RowOfRecord::boxed).orElse(0);
        put(
                UhriField.UPR_SESSION,
                SessionText.texts(session),
                kept -> kept.stream()
                        .mapToInt(name -> SessionText.of(name).cycle())
                        .filter(found -> found > 0)
                        .limit(1)
                        .allMatch(found -> found == cycle));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private void putText() {
        String number = record.getNumber().orElse(null);
        String text = record.getText();
        String usual = TextParts.beginOf(number) + text;
        String around = extras.getOrDefault(Extras.TEXT_BEGIN, TextParts.beginOf(number))
                + text
                + extras.getOrDefault(Extras.TEXT_END, "");
        String whole = TextParts.of(around).says(number, text) ? around : usual;
        put(
                UhriField.TEXT,
                whole.isEmpty() ? List.of() : List.of(whole),
                kept -> TextParts.of(kept.get(0)).says(number, text));
    }

    private void putStates() {
        List<StateCode> states = record.getRecommendingStates();
        List<String> unresolved = record.getUnresolvedStates();
        List<String> names = new ArrayList<>();
        states.forEach(state -> names.add(StateText.nameOf(state)));
        names.addAll(unresolved);
        put(UhriField.UPR_RECOMMENDING_COUNTRY, names, kept -> {
            List<StateText> read = kept.stream().map(StateText::of).toList();
            return read.stream()
                            .flatMap(state -> state.code().stream())
                            .toList()
                            .equals(states)
                    && read.stream()
                            .filter(state ->
                                    state.code().isEmpty() && !state.name().isEmpty())
                            .map(StateText::name)
                            .toList()
                            .equals(unresolved);
        });
        put(UhriField.UPR_RECOMMENDING_REGIONS, StateText.regions(states));
    }

    private void putTerms() {
        putTerms(UhriField.THEMES, record.getThemes());
        putTerms(UhriField.AFFECTED_PERSONS, record.getAffectedPersons());
        List<SdgCode> goals = record.getSdgs();
        put(
                UhriField.SDGS,
                goals.stream().map(GoalText::labelOf).toList(),
                kept -> kept.stream()
                        .flatMap(text -> GoalText.of(text).code().stream())
                        .toList()
                        .equals(goals));
        Optional<Response> response = record.getResponse();
        put(
                UhriField.UPR_POSITIONS,
                response.map(PositionText::textOf).stream().toList(),
                kept -> meaningOf(kept).equals(response.map(Response::getPosition)));
    }

    private static Optional<Position> meaningOf(List<String> positions) {
        return positions.size() == 1
                ? PositionText.of(positions.get(0)).response().map(Response::getPosition)
                : Optional.empty();
    }

    private void putTerms(UhriField field, List<Term> terms) {
        List<String> labels = terms.stream().map(Term::getLabel).toList();
        put(
                field,
                labels,
                kept -> kept.stream()
                        .map(String::strip)
                        .filter(label -> !label.isEmpty())
                        .toList()
                        .equals(labels));
    }

    private void putOthers() {
        put(UhriField.BODY, List.of(RowExtras.BODY));
        put(UhriField.ANNOTATION_TYPE, List.of(RowExtras.TYPE));
        put(UhriField.DOCUMENT_ID, List.of());
        put(UhriField.PUBLICATION_DATE, List.of());
        put(UhriField.PUBLICATION_DATE_ON_UHRI, List.of());
        Optional<String> symbol =
                record.getSource().flatMap(SourceRef::getSymbol).map(DocumentSymbol::symbol);
        put(
                UhriField.SYMBOL,
                symbol.stream().toList(),
                kept -> SymbolText.of(kept.get(0))
                        .symbol()
                        .map(DocumentSymbol::symbol)
                        .equals(symbol));
        List<String> annotation = record.getIdentifiers().stream()
                .filter(identifier -> identifier.getScheme().equals(RowReader.SCHEME))
                .map(Identifier::getValue)
                .limit(1)
                .toList();
        put(UhriField.ANNOTATION_ID, annotation, kept -> annotation.isEmpty());
    }
}
