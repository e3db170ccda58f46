package io.github.openupr.model;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The picture of the model, {@code docs/model.svg}: its boxes and their lines are read from the types, only places are chosen here. */
final class ModelPicture {

    /** Where a box stands. */
    record Place(int x, int y, boolean record) {}

    /** A reference by id: the member that holds it, the type whose id it is, and the sides of the boxes that the arrow touches. */
    record Arrow(String type, String member, String target, boolean fromRight, boolean toRight) {}

    private static final int WIDTH = 266;
    private static final int LINE = 17;
    private static final int HEAD = 30;
    private static final int FOOT = 8;
    private static final int LEFT = 24;
    private static final int MIDDLE = 358;
    private static final int RIGHT = 692;

    static final Map<Class<?>, Place> BOXES = boxes();

    static final List<Arrow> ARROWS = List.of(
            new Arrow("Recommendation", "review", "Review", true, false),
            new Arrow("Commendation", "review", "Review", false, true),
            new Arrow("VoluntaryPledge", "review", "Review", false, true),
            new Arrow("Publication", "reviews", "Review", true, true),
            new Arrow("Assessment", "recommendation", "Recommendation", true, true),
            new Arrow("Mention", "target", "Recommendation", false, true),
            new Arrow("Mention", "target", "Commendation", true, false),
            new Arrow("SourceRef", "source", "DataSource", true, true));

    private static final String STYLE = """
            <style>
              .paper { fill: #ffffff; } .box { fill: #f6f8fa; stroke: #8c959f; } .record { fill: #ddf4ff; stroke: #0969da; }
              text { font: 12px system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif; fill: #1f2328; } .name { font-weight: 600; font-size: 14px; }
              .title { font-size: 18px; font-weight: 600; } .type { fill: #59636e; text-anchor: end; } .note { fill: #59636e; }
              .arrow { fill: none; stroke: #0969da; stroke-width: 1.5; } .tip { fill: #0969da; } .rule { stroke: #8c959f; }
              @media (prefers-color-scheme: dark) {
                .paper { fill: #0d1117; } .box { fill: #151b23; stroke: #656c76; } .record { fill: #122d4b; stroke: #4493f8; }
                text { fill: #f0f6fc; } .type, .note { fill: #9198a1; } .arrow { stroke: #4493f8; } .tip { fill: #4493f8; } .rule { stroke: #656c76; }
              }
            </style>
            """;

    private ModelPicture() {}

    private static Map<Class<?>, Place> boxes() {
        Map<Class<?>, Place> boxes = new LinkedHashMap<>();
        stack(boxes, true, LEFT, 84, Recommendation.class, Assessment.class);
        stack(boxes, true, MIDDLE, 84, Review.class, Publication.class);
        stack(boxes, true, RIGHT, 84, Commendation.class, VoluntaryPledge.class);
        stack(boxes, false, LEFT, under(boxes, LEFT), Response.class, Term.class, Identifier.class, Answer.class);
        stack(
                boxes,
                false,
                MIDDLE,
                under(boxes, MIDDLE),
                Mention.class,
                Actor.class,
                Outcome.class,
                ReviewDocument.class);
        stack(
                boxes,
                false,
                RIGHT,
                under(boxes, RIGHT),
                UprDataset.class,
                DatasetMetadata.class,
                DataSource.class,
                SourceRef.class,
                ReportedCount.class);
        return boxes;
    }

    private static void stack(Map<Class<?>, Place> boxes, boolean record, int x, int top, Class<?>... types) {
        int y = top;
        for (Class<?> type : types) {
            boxes.put(type, new Place(x, y, record));
            y += height(type) + 26;
        }
    }

    private static int under(Map<Class<?>, Place> boxes, int x) {
        return boxes.entrySet().stream()
                        .filter(box -> box.getValue().x() == x)
                        .mapToInt(box -> box.getValue().y() + height(box.getKey()))
                        .max()
                        .orElseThrow()
                + 26;
    }

    private static int height(Class<?> type) {
        return HEAD + LINE * Members.declaredOrder(type).size() + FOOT;
    }

    static String svg() {
        int width = RIGHT + WIDTH + LEFT + 20;
        int height = List.of(LEFT, MIDDLE, RIGHT).stream()
                .mapToInt(x -> under(BOXES, x))
                .max()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-labelledby=\"title note\">",
                width,
                height,
                width,
                height));
        lines.add("<title id=\"title\">The model of OpenUPR</title>");
        lines.add(String.format(Locale.ROOT, "<desc id=\"note\">%s</desc>", summary()));
        lines.add(STYLE.stripTrailing());
        lines.add(String.format(Locale.ROOT, "<rect class=\"paper\" width=\"%d\" height=\"%d\"/>", width, height));
        lines.add(String.format(
                Locale.ROOT, "<text class=\"title\" x=\"%d\" y=\"34\">The model of OpenUPR</text>", LEFT));
        lines.add(String.format(
                Locale.ROOT,
                "<text class=\"note\" x=\"%d\" y=\"58\">Blue: the records of a dataset. An arrow goes from a member to the record whose id it holds. "
                        + "? may be absent, [] a list, {} texts by name.</text>",
                LEFT));
        BOXES.forEach((type, place) -> lines.add(box(type, place)));
        ARROWS.forEach(arrow -> lines.add(arrow(arrow)));
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    private static String summary() {
        return ARROWS.stream()
                .map(arrow -> arrow.type() + "." + arrow.member() + " holds the id of a " + arrow.target())
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String box(Class<?> type, Place place) {
        List<String> lines = new ArrayList<>();
        lines.add("<g>");
        lines.add(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>",
                place.record() ? "record" : "box",
                place.x(),
                place.y(),
                WIDTH,
                height(type)));
        lines.add(String.format(
                Locale.ROOT,
                "<text class=\"name\" x=\"%d\" y=\"%d\">%s</text>",
                place.x() + 12,
                place.y() + 20,
                type.getSimpleName()));
        lines.add(String.format(
                Locale.ROOT,
                "<line class=\"rule\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>",
                place.x(),
                place.y() + HEAD - 2,
                place.x() + WIDTH,
                place.y() + HEAD - 2));
        for (String member : Members.declaredOrder(type)) {
            Method accessor = accessor(type, member);
            lines.add(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\">%s</text><text class=\"type\" x=\"%d\" y=\"%d\">%s</text>",
                    place.x() + 12,
                    lineOf(type, member) + 4,
                    member + mark(accessor),
                    place.x() + WIDTH - 12,
                    lineOf(type, member) + 4,
                    content(accessor)));
        }
        lines.add("</g>");
        return String.join("\n", lines);
    }

    private static Method accessor(Class<?> type, String member) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().startsWith("get")
                        && Members.name(method).equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static String mark(Method accessor) {
        if (accessor.getReturnType() == Map.class) {
            return "{}";
        }
        return Members.many(accessor) ? "[]" : Members.optional(accessor) ? "?" : "";
    }

    /** The type of a member, or of what its list or optional holds. */
    static Class<?> heldType(Method accessor) {
        AnnotatedType type = accessor.getAnnotatedReturnType();
        Type held = type instanceof AnnotatedParameterizedType many
                ? many.getAnnotatedActualTypeArguments()[0].getType()
                : type.getType();
        return (Class<?>) (held instanceof ParameterizedType generic ? generic.getRawType() : held);
    }

    private static String content(Method accessor) {
        return switch (heldType(accessor).getSimpleName()) {
            case "String" -> "text";
            case "int", "OptionalInt" -> "number";
            case "boolean", "Boolean" -> "true or false";
            case "LocalDate" -> "date";
            default -> heldType(accessor).getSimpleName();
        };
    }

    private static String arrow(Arrow arrow) {
        Class<?> from = type(arrow.type());
        Class<?> to = type(arrow.target());
        int startX = side(from, arrow.fromRight());
        int startY = lineOf(from, arrow.member());
        int endX = side(to, arrow.toRight()) + (arrow.toRight() ? 8 : -8);
        int endY = lineOf(to, "id");
        int bend = arrow.fromRight() == arrow.toRight() ? 26 : 34;
        int startBend = startX + (arrow.fromRight() ? bend : -bend);
        int endBend = endX + (arrow.toRight() ? bend : -bend);
        return String.format(
                Locale.ROOT,
                "<path class=\"arrow\" d=\"M%d %dC%d %d %d %d %d %d\"/><path class=\"tip\" d=\"M%d %dl%d -5v10z\"/>",
                startX,
                startY,
                startBend,
                startY,
                endBend,
                endY,
                endX,
                endY,
                endX + (arrow.toRight() ? -8 : 8),
                endY,
                arrow.toRight() ? 9 : -9);
    }

    private static Class<?> type(String name) {
        return BOXES.keySet().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Place place(Class<?> type) {
        return Objects.requireNonNull(BOXES.get(type));
    }

    private static int side(Class<?> type, boolean right) {
        return place(type).x() + (right ? WIDTH : 0);
    }

    private static int lineOf(Class<?> type, String member) {
        return place(type).y() + HEAD + LINE * Members.declaredOrder(type).indexOf(member) + 9;
    }
}
