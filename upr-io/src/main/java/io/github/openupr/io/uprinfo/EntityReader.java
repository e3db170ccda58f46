package io.github.openupr.io.uprinfo;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.Session;
import io.github.openupr.code.State;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonElements;
import io.github.openupr.io.text.TextDigest;
import io.github.openupr.model.Identifier;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes a recommendation of an entity, under the id that the export's row of the same State and text has. Belongs to one reader. */
final class EntityReader {

    /** A file of ever new names must not fill the memory. */
    private static final int MAX_NAMES = 1 << 12;

    private static final List<EntityProperty> SINGLE = List.of(
            EntityProperty.RECOMMENDATION,
            EntityProperty.STATE_UNDER_REVIEW,
            EntityProperty.RESPONSE,
            EntityProperty.ACTION_CATEGORY,
            EntityProperty.SESSION,
            EntityProperty.CYCLE);

    private final InputFile in;
    private final EntityNotices notices;
    private final ReviewOfRow reviews;
    private final Map<String, StateCell> states = new HashMap<>();

    EntityReader(InputFile in, EntityNotices notices) {
        this.in = in;
        this.notices = notices;
        this.reviews = new ReviewOfRow(in);
    }

    /** The recommendation of an entity; null where it names no review, which is a notice. */
    @Nullable Recommendation read(Entity entity, long number) {
        StateCell to = state(entity.get(EntityProperty.STATE_UNDER_REVIEW).text());
        StateCode state = to.code();
        if (state == null) {
            notices.noStateUnderReview(number, to);
            return null;
        }
        PropertyValues sessionValues = entity.get(EntityProperty.SESSION);
        Optional<Session> session = SessionLabel.of(sessionValues.text());
        if (session.isEmpty()) {
            notices.noSession(number, Escapes.clean(sessionValues.text()));
            return null;
        }
        noticeForms(entity, number);
        ReviewOfRow.Known review = reviews.find(
                ReviewId.of(state, session.get().cycle().number()),
                session.get().number(),
                JsonElements.location(number),
                Map.of());
        return recommendation(entity, number, review, session.get(), to);
    }

    /** The review whose first recommendation was just read, once. */
    @Nullable Review takeNewReview() {
        return reviews.takeNew();
    }

    private void noticeForms(Entity entity, long number) {
        entity.repeated().forEach(name -> notices.repeatedMember(number, name));
        entity.properties().forEach((name, values) -> {
            if (!values.usual() && !values.isEmpty()) {
                notices.unusualForm(number, name);
            }
        });
        for (EntityProperty property : SINGLE) {
            if (entity.get(property).values().size() > 1) {
                notices.severalValues(number, property);
            }
        }
        if (entity.sharedId().isEmpty()) {
            notices.noIdentifier(number);
        }
    }

    private Recommendation recommendation(
            Entity entity, long number, ReviewOfRow.Known review, Session session, StateCell to) {
        EntityExtras extras = new EntityExtras(entity);
        TextCell text = TextCell.of(entity.get(EntityProperty.RECOMMENDATION).text());
        if (text.text().isEmpty()) {
            notices.blankText(number);
        }
        extras.keepText(text);
        keepRest(entity, EntityProperty.RECOMMENDATION, true, extras);
        keepState(entity, EntityProperty.STATE_UNDER_REVIEW, to, extras);
        keepReview(entity, number, review, session, extras);
        List<StateCell> from = entity.get(EntityProperty.RECOMMENDING_STATE).texts().stream()
                .map(this::state)
                .toList();
        StateCode first = from.isEmpty() ? null : from.get(0).code();
        Recommendation.Builder builder = Recommendation.builder()
                .id(RecommendationId.of(
                        review.review(), review.ids().recommendation(first, TextDigest.of(text.text()))))
                .review(review.review())
                .text(text.text())
                .source(source(entity, number, extras));
        addStates(entity, number, from, builder, extras);
        addResponse(entity, number, builder, extras);
        addThemes(entity, number, builder, extras);
        addAction(entity, number, builder, extras);
        if (!entity.sharedId().isEmpty()) {
            builder.addIdentifier(Identifier.builder()
                    .scheme(IssueCell.SCHEME)
                    .value(entity.sharedId())
                    .build());
        }
        return builder.extras(extras.take()).build();
    }

    private void addStates(
            Entity entity, long number, List<StateCell> from, Recommendation.Builder builder, EntityExtras extras) {
        if (from.isEmpty()) {
            notices.noRecommendingState(number);
        }
        for (StateCell state : from) {
            StateCode code = state.code();
            if (code != null) {
                builder.addRecommendingState(code);
            } else if (!state.name().isEmpty()) {
                builder.addUnresolvedState(state.name());
                notices.unknownRecommendingState(number, state);
            }
        }
        keepState(entity, EntityProperty.RECOMMENDING_STATE, from.size() == 1 ? from.get(0) : StateCell.of(""), extras);
    }

    private void addResponse(Entity entity, long number, Recommendation.Builder builder, EntityExtras extras) {
        String label = Escapes.clean(entity.get(EntityProperty.RESPONSE).text());
        if (!label.isEmpty()) {
            builder.response(ResponseLabel.of(label));
            if (!ResponseLabel.isKnown(label)) {
                notices.unknownResponse(number, label);
            }
        }
        keepRest(entity, EntityProperty.RESPONSE, true, extras);
    }

    private void addThemes(Entity entity, long number, Recommendation.Builder builder, EntityExtras extras) {
        for (String text : entity.get(EntityProperty.ISSUES).texts()) {
            String label = Escapes.clean(text);
            if (!label.isEmpty()) {
                Term theme = IssueLabel.of(label);
                builder.addTheme(theme);
                if (theme.getCode().isEmpty()) {
                    notices.unknownTheme(number, label);
                }
            }
        }
        extras.keep(EntityProperty.ISSUES, entity.get(EntityProperty.ISSUES), true);
    }

    private void addAction(Entity entity, long number, Recommendation.Builder builder, EntityExtras extras) {
        String label = Escapes.clean(entity.get(EntityProperty.ACTION_CATEGORY).text());
        OptionalInt category = ActionLabel.of(label);
        builder.actionCategory(category);
        if (category.isEmpty() && !label.isEmpty()) {
            notices.unknownAction(number, label);
        }
        keepRest(entity, EntityProperty.ACTION_CATEGORY, category.isPresent(), extras);
    }

    /** Keeps what the record does not tell of a property of one value. */
    private static void keepRest(Entity entity, EntityProperty property, boolean told, EntityExtras extras) {
        PropertyValues values = entity.get(property);
        extras.keep(property, values, told && values.values().size() <= 1);
    }

    private void keepReview(
            Entity entity, long number, ReviewOfRow.Known review, Session session, EntityExtras extras) {
        String label = entity.get(EntityProperty.SESSION).text();
        if (session.number() != review.session()) {
            notices.otherSession(number, review, Escapes.clean(label));
        }
        boolean told = label.equals(Integer.toString(review.session()));
        keepRest(entity, EntityProperty.SESSION, told, extras);
        String cycleLabel = Escapes.clean(entity.get(EntityProperty.CYCLE).text());
        OptionalInt cycle = CycleLabel.of(cycleLabel);
        if (cycle.isPresent() && cycle.getAsInt() != review.review().cycle()) {
            notices.otherCycle(number, review, cycleLabel);
        } else if (cycle.isEmpty() && !cycleLabel.isEmpty()) {
            notices.unknownCycle(number, cycleLabel);
        }
        keepRest(
                entity,
                EntityProperty.CYCLE,
                cycleLabel.equals(Integer.toString(review.review().cycle())),
                extras);
    }

    /** Keeps of a State what its code does not give again. */
    private static void keepState(Entity entity, EntityProperty name, StateCell cell, EntityExtras extras) {
        Optional<State> state = Optional.ofNullable(cell.code()).flatMap(States::find);
        PropertyValues names = entity.get(name);
        // A State's name has other spellings in each source: what names it, and nothing else, is told by its code.
        extras.keep(name, names, true);
        EntityProperty group = EntityProperty.valueOf(name.name() + "___REGIONAL_GROUP");
        extras.keep(group, entity.get(group), StateLabels.isUsualGroup(state, cleaned(entity.get(group))));
        EntityProperty organisations = EntityProperty.valueOf(name.name() + "___ORGANISATIONS");
        extras.keep(
                organisations,
                entity.get(organisations),
                StateLabels.areUsualOrganisations(state, cleaned(entity.get(organisations))));
    }

    private static List<String> cleaned(PropertyValues values) {
        return values.texts().stream().map(Escapes::clean).toList();
    }

    /** The place, with the document's symbol where the related document is named by one. */
    private SourceRef source(Entity entity, long number, EntityExtras extras) {
        SourceRef place = in.at(JsonElements.location(number));
        PropertyValues document = entity.get(EntityProperty.RELATED_DOCUMENT);
        Optional<DocumentSymbol> symbol =
                document.values().size() == 1 ? symbol(Escapes.clean(document.text())) : Optional.empty();
        extras.keep(EntityProperty.RELATED_DOCUMENT, document, symbol.isPresent());
        return symbol.isEmpty() ? place : place.withSymbol(symbol);
    }

    private static Optional<DocumentSymbol> symbol(String text) {
        try {
            return text.indexOf('/') < 0 ? Optional.empty() : Optional.of(DocumentSymbol.parse(text));
        } catch (IllegalArgumentException e) {
            // A title, not a symbol.
            return Optional.empty();
        }
    }

    private StateCell state(String name) {
        StateCell known = states.get(name);
        if (known == null) {
            known = StateCell.of(name);
            if (states.size() < MAX_NAMES) {
                states.put(name, known);
            }
        }
        return known;
    }
}
