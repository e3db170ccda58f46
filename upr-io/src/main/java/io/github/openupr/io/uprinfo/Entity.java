package io.github.openupr.io.uprinfo;

import java.util.List;
import java.util.Map;

/**
 * One entity of UPR Info's present database: a recommendation, or a State, a document, a session.
 *
 * @param members the members beside {@code metadata}: texts as they are, everything else as JSON; without empty ones
 * @param properties the members of {@code metadata}
 * @param repeated members and properties that stand there twice, the second of which is among {@code members}
 * @param digest a number that entities of the same content have in common
 */
record Entity(Map<String, String> members, Map<String, PropertyValues> properties, List<String> repeated, long digest) {

    static final String SHARED_ID = "sharedId";
    static final String TEMPLATE = "template";
    private static final String LANGUAGE = "language";

    PropertyValues get(EntityProperty property) {
        return properties.getOrDefault(property.toString(), PropertyValues.NONE);
    }

    /** Whether it is a recommendation: no entity of another kind is documented to have such properties. */
    boolean isRecommendation() {
        return properties.containsKey(EntityProperty.RECOMMENDATION.toString())
                || (properties.containsKey(EntityProperty.STATE_UNDER_REVIEW.toString())
                        && properties.containsKey(EntityProperty.RECOMMENDING_STATE.toString()));
    }

    boolean isBlank() {
        return members.isEmpty() && properties.isEmpty();
    }

    /** The identifier that stays the same in all edits and languages; empty where there is none. */
    String sharedId() {
        return members.getOrDefault(SHARED_ID, "");
    }

    /** The language of its texts; empty where it names none. */
    String language() {
        return members.getOrDefault(LANGUAGE, "");
    }

    /** What its kind is called, for people: the template, or else what it has. */
    String kind() {
        String template = members.get(TEMPLATE);
        if (template != null) {
            return "of the template " + template;
        }
        return properties.isEmpty() ? "without properties" : "without a template, with the property " + firstProperty();
    }

    private String firstProperty() {
        return properties.keySet().iterator().next();
    }
}
