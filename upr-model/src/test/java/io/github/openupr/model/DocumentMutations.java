package io.github.openupr.model;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every single fault that a valid canonical document can get at one place: what a reader has to tell there, and what a schema has to refuse.
 * Immutable.
 */
public final class DocumentMutations {

    /** What is done to a document. */
    public enum Kind {
        /** A required member is not there. */
        REQUIRED_MEMBER_DROPPED,
        /** A value is of another JSON type. */
        WRONG_TYPE,
        /** An object has a member that the model does not know. */
        UNKNOWN_MEMBER,
        /** A code is none of its codelist, or has not its form. */
        BAD_CODE,
        /** A date is no day of the calendar, or not written as one. */
        BAD_DATE,
        /** An id, or a reference to one, has not the form of ids. */
        BAD_ID
    }

    /**
     * A document with one fault.
     *
     * @param kind what was done
     * @param pointer the member or element concerned, as a JSON pointer (RFC 6901); of a dropped one, where it was
     * @param document the document, of which nobody else holds a reference
     */
    public record Mutation(Kind kind, String pointer, JsonNode document) {

        /** Where the fault shows: of a dropped member, in the object that had it. */
        public String place() {
            return kind == Kind.REQUIRED_MEMBER_DROPPED ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
        }

        @Override
        public String toString() {
            return kind + " at " + pointer;
        }
    }

    private static final String NEW_MEMBER = "unheardOf";

    /** By the name of the member in which an object, or a list of them, stands; the document itself has an empty name. */
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("", Set.of("schemaVersion")),
            Map.entry("sources", Set.of("id")),
            Map.entry("reviews", Set.of("id", "stateUnderReview", "cycle")),
            Map.entry("outcome", Set.of("councilSession")),
            Map.entry("reportedCounts", Set.of("what", "count", "approximate")),
            Map.entry("documents", Set.of("kind")),
            Map.entry("answers", Set.of("number", "response")),
            Map.entry("recommendations", Set.of("id", "review", "text")),
            Map.entry("response", Set.of("position")),
            Map.entry("earlierResponses", Set.of("position")),
            Map.entry("themes", Set.of("scheme", "label")),
            Map.entry("affectedPersons", Set.of("scheme", "label")),
            Map.entry("topic", Set.of("scheme", "label")),
            Map.entry("identifiers", Set.of("scheme", "value")),
            Map.entry("commendations", Set.of("id", "review", "text")),
            Map.entry("pledges", Set.of("id", "review", "text")),
            Map.entry("assessments", Set.of("id", "recommendation", "assessor", "status")),
            Map.entry("assessor", Set.of("name", "kind")),
            Map.entry("publisher", Set.of("name", "kind")),
            Map.entry("publications", Set.of("id", "publisher", "kind")),
            Map.entry("mentions", Set.of("kind")));

    private static final Set<String> CODES = Set.of(
            "stateUnderReview",
            "troika",
            "speakers",
            "recommendingStates",
            "state",
            "status",
            "what",
            "kind",
            "position",
            "stage",
            "claimedStatus",
            "symbol",
            "sdgs",
            "treaties");

    private static final Set<String> DATES = Set.of(
            "created",
            "retrievedOn",
            "reviewedOn",
            "reportAdoptedOn",
            "adoptedOn",
            "date",
            "respondedOn",
            "asOf",
            "publishedOn");

    /** Lists whose records have ids of a form; others may be any text. */
    private static final Set<String> NAMED = Set.of("reviews", "recommendations", "commendations", "pledges");

    private final JsonNode document;
    private final List<Place> places = new ArrayList<>();

    private DocumentMutations(JsonNode document) {
        this.document = document;
        visit(document, JsonPointer.empty(), "", "");
    }

    /** The mutations of a document, which is not changed, now or later. */
    public static DocumentMutations of(JsonNode document) {
        return new DocumentMutations(document);
    }

    /** How many there are. */
    public int size() {
        return places.size();
    }

    /** One of them, from 0. */
    public Mutation get(int index) {
        Place place = places.get(index);
        JsonNode copy = document.deepCopy();
        place.change.accept(copy.at(place.pointer.head()));
        return new Mutation(place.kind, place.pointer.toString(), copy);
    }

    /** All of them, made one after the other. */
    public Stream<Mutation> stream() {
        return Stream.iterate(0, i -> i + 1).limit(size()).map(this::get);
    }

    /** Visits a value; the owner is the name of the member around that in which it stands. */
    private void visit(JsonNode node, JsonPointer at, String name, String owner) {
        if (!at.matches()) {
            add(Kind.WRONG_TYPE, at, ofAnotherType(node));
        }
        if (node.isObject()) {
            visitObject((ObjectNode) node, at, name);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(node.get(i), at.appendIndex(i), name, owner);
            }
        } else if (node.isTextual() && !owner.equals("extras")) {
            visitText(at, name, owner);
        }
    }

    private void visitObject(ObjectNode node, JsonPointer at, String name) {
        for (String member :
                REQUIRED.getOrDefault(name, Set.of()).stream().sorted().toList()) {
            places.add(new Place(
                    Kind.REQUIRED_MEMBER_DROPPED,
                    at.appendProperty(member),
                    parent -> ((ObjectNode) parent).remove(member)));
        }
        if (!name.equals("extras")) {
            add(Kind.UNKNOWN_MEMBER, at.appendProperty(NEW_MEMBER), JsonNodeFactory.instance.textNode("x"));
        }
        node.properties()
                .forEach(member -> visit(member.getValue(), at.appendProperty(member.getKey()), member.getKey(), name));
    }

    private void visitText(JsonPointer at, String name, String owner) {
        if (CODES.contains(name)) {
            add(Kind.BAD_CODE, at, JsonNodeFactory.instance.textNode("no such code"));
        } else if (DATES.contains(name)) {
            add(Kind.BAD_DATE, at, JsonNodeFactory.instance.textNode("2025-02-30"));
            add(Kind.BAD_DATE, at, JsonNodeFactory.instance.textNode("2025-1-1"));
        } else if (isId(name, owner)) {
            add(Kind.BAD_ID, at, JsonNodeFactory.instance.textNode("no id"));
        }
    }

    private static boolean isId(String name, String owner) {
        return name.equals("review")
                || name.equals("recommendation")
                || name.equals("reviews")
                || (name.equals("id") && NAMED.contains(owner));
    }

    private static JsonNode ofAnotherType(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> JsonNodeFactory.instance.arrayNode();
            case ARRAY -> JsonNodeFactory.instance.objectNode();
            case STRING -> JsonNodeFactory.instance.numberNode(7);
            default -> JsonNodeFactory.instance.textNode("of another type");
        };
    }

    /** Puts a value at a place. */
    private void add(Kind kind, JsonPointer at, JsonNode value) {
        JsonPointer last = at.last();
        places.add(new Place(kind, at, parent -> {
            if (parent instanceof ArrayNode list) {
                list.set(last.getMatchingIndex(), value);
            } else {
                ((ObjectNode) parent).set(last.getMatchingProperty(), value);
            }
        }));
    }

    /** What to do to the object or list around a place. */
    private record Place(Kind kind, JsonPointer pointer, Consumer<JsonNode> change) {}
}
