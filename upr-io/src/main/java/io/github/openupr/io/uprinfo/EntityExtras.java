package io.github.openupr.io.uprinfo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gathers what an entity has beside the model: members by their names, properties as {@code metadata.issues}, the keys of vocabularies as
 * {@code metadata.issues.value}. What is more than a text is kept as JSON.
 */
final class EntityExtras {

    private static final String PREFIX = "metadata.";
    private static final String KEYS = ".value";

    private final Map<String, String> kept = new LinkedHashMap<>();

    /** The members but the identifier, and the properties that the model does not know. */
    EntityExtras(Entity entity) {
        entity.members().forEach((name, text) -> {
            if (!name.equals(Entity.SHARED_ID)) {
                kept.put(name, text);
            }
        });
        entity.properties().forEach((name, values) -> {
            if (EntityProperty.of(name) == null) {
                keep(name, values, false);
            }
        });
    }

    /** Keeps a property, or what is left of it where the record, or another one of its kind, tells its texts. */
    void keep(EntityProperty property, PropertyValues values, boolean told) {
        keep(property.toString(), values, told);
    }

    private void keep(String name, PropertyValues values, boolean told) {
        if (values.isEmpty()) {
            return;
        }
        boolean one = values.values().size() == 1;
        if (!values.usual() || !values.isPlain() || !(told || one)) {
            put(PREFIX + name, values.json());
            return;
        }
        if (!told) {
            put(PREFIX + name, values.text());
        }
        String keys = values.keys();
        if (!keys.isEmpty()) {
            put(PREFIX + name + KEYS, keys);
        }
    }

    /** Keeps what stood around the text that was cleaned, as readers of the export do. */
    void keepText(TextCell text) {
        String raw = text.raw();
        if (raw != null) {
            put(PREFIX + EntityProperty.RECOMMENDATION, raw);
        } else if (!text.behind().isEmpty()) {
            put(Extras.TEXT_END, text.behind());
        }
    }

    private void put(String key, String value) {
        String free = key;
        for (int i = 2; kept.containsKey(free); i++) {
            free = key + "~" + i;
        }
        kept.put(free, value);
    }

    Map<String, String> take() {
        return kept;
    }
}
