package io.github.openupr.io.uhri;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what the present row has beside the model, so that it can be written again as it was: see {@link Extras}. Belongs to one reader. */
final class RowExtras {

    /** How the export marks a row of the Universal Periodic Review. */
    static final String BODY = "- UPR";

    /** The usual type of such rows. */
    static final String TYPE = "- Recommendations";

    private final Set<UhriField> fields;
    private UhriRow row = new UhriRow(0, UhriRow.NOTHING, Map.of());
    private final KeptPairs kept = new KeptPairs();
    private final List<String> blank = new ArrayList<>();

    RowExtras(Set<UhriField> fields) {
        this.fields = fields;
    }

    /** Begins a row. */
    void begin(UhriRow next) {
        row = next;
        kept.begin(next.form());
        blank.clear();
    }

    /** Keeps a field as it is, unless writing the record gives it again. */
    void keep(UhriField field, boolean usual) {
        if (usual || !fields.contains(field)) {
            return;
        }
        List<String> texts = row.list(field);
        if (texts.isEmpty()) {
            blank.add(field.member());
        } else {
            kept.put(field.member(), Extras.join(field, texts));
        }
    }

    void keepReview(ReviewOfRow.Known review, boolean usualName) {
        keep(UhriField.COUNTRIES, usualName && row.list(UhriField.COUNTRIES).size() == 1);
        keep(UhriField.REGIONS, row.list(UhriField.REGIONS).equals(review.regions()));
        keep(UhriField.UPR_CYCLE, row.list(UhriField.UPR_CYCLE).equals(review.cycleText()));
        keep(UhriField.UPR_SESSION, row.list(UhriField.UPR_SESSION).equals(review.sessionText()));
    }

    void keepStates(RowStates states) {
        keep(UhriField.UPR_RECOMMENDING_COUNTRY, states.usual());
        keep(
                UhriField.UPR_RECOMMENDING_REGIONS,
                row.list(UhriField.UPR_RECOMMENDING_REGIONS).equals(states.regions()));
    }

    void keepTerms(RowTerms terms) {
        keep(UhriField.THEMES, terms.usualThemes());
        keep(UhriField.AFFECTED_PERSONS, terms.usualPersons());
        keep(UhriField.SDGS, terms.usualGoals());
    }

    /** Keeps what surrounds the text, or the whole where the text is taken out of HTML. */
    void keepText(TextParts text) {
        boolean whole = text.html() || isEmptyText(text);
        keep(UhriField.TEXT, !whole);
        if (!whole && !text.usualBegin()) {
            kept.put(Extras.TEXT_BEGIN, text.begin());
        }
        if (!whole && !text.end().isEmpty()) {
            kept.put(Extras.TEXT_END, text.end());
        }
    }

    /** A text of no characters is not the same as none. */
    private boolean isEmptyText(TextParts text) {
        return !row.list(UhriField.TEXT).isEmpty()
                && text.begin().isEmpty()
                && text.text().isEmpty();
    }

    /** Keeps what no member of the model says. */
    void keepOthers() {
        keep(UhriField.BODY, row.text(UhriField.BODY).equals(BODY));
        keep(UhriField.ANNOTATION_TYPE, row.text(UhriField.ANNOTATION_TYPE).equals(TYPE));
        keepIfThere(UhriField.DOCUMENT_ID);
        keepIfThere(UhriField.PUBLICATION_DATE);
        keepIfThere(UhriField.PUBLICATION_DATE_ON_UHRI);
    }

    private void keepIfThere(UhriField field) {
        keep(field, row.list(field).isEmpty());
    }

    /** What the row's record keeps. */
    Map<String, String> take() {
        if (!blank.isEmpty()) {
            kept.put(Extras.BLANK, String.join(" ", blank));
        }
        return kept.take();
    }
}
