package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The parts that a part points at. Immutable. */
final class Relationships {

    /** A pointer to a part of the archive. */
    private record Target(String id, String type, String part) {}

    private final List<Target> targets;

    private Relationships(List<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    /** Those of a part; those of the whole archive for an empty name. */
    static Relationships of(String part, ZipParts parts, InputFile in, ReadLimits limits) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String file = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Target> targets = new ArrayList<>();
        if (parts.has(file)) {
            try (XmlPart xml = XmlPart.open(parts.open(file), limits, () -> SheetPlace.part(in, file))) {
                while (xml.nextStart()) {
                    // An external target is a link to somewhere else: it is never followed.
                    if (xml.name().equals("Relationship")
                            && !xml.attributeOrEmpty("TargetMode").equals("External")) {
                        SheetPlace.part(in, file).checkItems(targets.size(), limits);
                        targets.add(new Target(
                                xml.attributeOrEmpty("Id"),
                                xml.attributeOrEmpty("Type"),
                                resolve(folder, xml.attributeOrEmpty("Target"))));
                    }
                }
            }
        }
        return new Relationships(targets);
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> names = new ArrayDeque<>();
        for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** The first part of a type, by the last word of its address: the two variants of the standard differ before it. */
    Optional<String> ofType(String type) {
        return targets.stream()
                .filter(target -> target.type().endsWith("/" + type))
                .map(Target::part)
                .findFirst();
    }

    /** The part with an id. */
    Optional<String> withId(String id) {
        return targets.stream()
                .filter(target -> target.id().equals(id))
                .map(Target::part)
                .findFirst();
    }
}
