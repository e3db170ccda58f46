package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.Position;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Term;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The categories of each dimension, and those into which a recommendation falls. Immutable once made. */
final class Categories {

    private static final Set<Position> ANSWERS = EnumSet.of(Position.SUPPORTED, Position.NOTED, Position.UNCLEAR);

    private final Map<String, Category> positions = of("position");
    private final Map<String, Category> goals = of("sdgs");
    private final Map<String, Category> treaties = of("treaties");
    private final Map<String, Category> groups = of("regional-groups");
    private final Map<String, Category> actions = of("action-categories");
    private final TextRecognition recognition = TextRecognition.standard();

    private static Map<String, Category> of(String codelist) {
        Map<String, Category> categories = new LinkedHashMap<>();
        Codelist.of(codelist)
                .entries()
                .forEach(entry -> categories.put(entry.code(), new Category(entry.code(), entry.title())));
        return categories;
    }

    /** The categories of a dimension that are told even where there is nothing in them. */
    List<Category> fixed(Dimension dimension) {
        return switch (dimension) {
            case POSITION -> List.copyOf(positions.values());
            case ANSWER -> ANSWERS.stream().map(this::position).toList();
            case SDG ->
                goals.values().stream()
                        .filter(goal -> goal.code().equals(goal(goal.code())))
                        .toList();
            case REGIONAL_GROUP -> List.copyOf(groups.values());
            case ACTION_CATEGORY -> List.copyOf(actions.values());
            case THEME, AFFECTED_PERSONS, TREATY, TREATY_NAMED, RECOMMENDING_STATE -> List.of();
        };
    }

    /** What stands for those without a category of a dimension; empty where it leaves them out. */
    static Optional<Category> none(Dimension dimension) {
        return switch (dimension) {
            case POSITION -> none("No position in the source");
            case ANSWER -> Optional.empty();
            case THEME -> none("No theme coded");
            case AFFECTED_PERSONS -> none("No group of persons coded");
            case SDG -> none("No goal coded");
            case TREATY -> none("No treaty coded");
            case TREATY_NAMED -> none("No treaty named");
            case REGIONAL_GROUP -> none("No regional group known");
            case RECOMMENDING_STATE -> none("A name that no code fits");
            case ACTION_CATEGORY -> none("No action category");
        };
    }

    private static Optional<Category> none(String label) {
        return Optional.of(new Category("", label));
    }

    /** The categories of a recommendation: each once, or once for each State where these are counted; empty where it has none. */
    List<Category> of(Dimension dimension, Recommendation recommendation) {
        return switch (dimension) {
            case POSITION -> position(recommendation).map(this::position).toList();
            case ANSWER ->
                position(recommendation)
                        .filter(ANSWERS::contains)
                        .map(this::position)
                        .toList();
            case THEME -> terms(recommendation.getThemes());
            case AFFECTED_PERSONS -> terms(recommendation.getAffectedPersons());
            case SDG ->
                recommendation.getSdgs().stream()
                        .map(each -> coded(goal(each.code()), goals))
                        .distinct()
                        .toList();
            case TREATY ->
                recommendation.getTreaties().stream()
                        .map(each -> coded(each.code(), treaties))
                        .distinct()
                        .toList();
            case TREATY_NAMED ->
                recognition.treaties(recommendation.getText()).stream()
                        .map(each -> coded(each.what().code(), treaties))
                        .distinct()
                        .toList();
            case REGIONAL_GROUP -> states(recommendation).map(this::group).toList();
            case RECOMMENDING_STATE ->
                states(recommendation).map(Categories::state).toList();
            case ACTION_CATEGORY ->
                recommendation.getActionCategory().stream()
                        .mapToObj(each -> coded(String.valueOf(each), actions))
                        .toList();
        };
    }

    private static Stream<Position> position(Recommendation recommendation) {
        return recommendation.getResponse().map(Response::getPosition).stream();
    }

    private Category position(Position position) {
        return coded(position.toString(), positions);
    }

    private static Category coded(String code, Map<String, Category> known) {
        Category category = known.get(code);
        return category == null ? new Category(code, code) : category;
    }

    private static String goal(String code) {
        int point = code.indexOf('.');
        return point < 0 ? code : code.substring(0, point);
    }

    private static List<Category> terms(List<Term> terms) {
        return terms.stream()
                .map(term ->
                        new Category(term.getScheme() + ':' + term.getCode().orElse(term.getLabel()), term.getLabel()))
                .distinct()
                .toList();
    }

    /** A State that a source names twice made the recommendation once. */
    private static Stream<StateCode> states(Recommendation recommendation) {
        return recommendation.getRecommendingStates().stream().distinct();
    }

    private Category group(StateCode state) {
        return States.find(state)
                .flatMap(each -> each.regionalGroup())
                .map(code -> coded(code, groups))
                .orElseGet(() -> none(Dimension.REGIONAL_GROUP).orElseThrow());
    }

    private static Category state(StateCode state) {
        return new Category(
                state.code(), States.find(state).map(each -> each.name()).orElse(state.code()));
    }
}
