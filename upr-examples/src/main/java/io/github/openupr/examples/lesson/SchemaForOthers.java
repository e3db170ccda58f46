package io.github.openupr.examples.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openupr.schema.UprSchema;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lesson 15. How does a program in another language learn what the data looks like?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.SchemaForOthers}
 *
 * <p>It writes {@code upr-dataset.schema.json}, a JSON Schema, in the folder where you are.
 */
public final class SchemaForOthers {

    private SchemaForOthers() {}

    /** Writes the schema and prints what it says of a recommendation. */
    public static void main(String[] args) {
        Lesson.start((a, out) -> lesson(a, out, Path.of("")), args);
    }

    static void lesson(String[] args, PrintStream out, Path folder) throws IOException {
        Path file = folder.resolve("upr-dataset.schema.json");
        Files.writeString(file, UprSchema.latest().text());

        // From here on nothing of OpenUPR is needed: any program can read the schema.
        JsonNode schema = new ObjectMapper().readTree(file.toFile());
        JsonNode recommendation = schema.at("/definitions/Recommendation");
        List<String> required = new ArrayList<>();
        recommendation.get("required").forEach(name -> required.add(name.textValue()));
        out.println("A recommendation must have " + required + " and may have:");
        recommendation.get("properties").properties().forEach(member -> {
            if (!required.contains(member.getKey())) {
                out.println("  " + member.getKey() + ": "
                        + member.getValue().get("title").textValue());
            }
        });
    }
}
