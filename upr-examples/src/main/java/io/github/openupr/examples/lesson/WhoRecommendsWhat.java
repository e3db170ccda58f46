package io.github.openupr.examples.lesson;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * Lesson 9. Who recommends what to whom?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.WhoRecommendsWhat [FILE...]}
 *
 * <p>Without a file, it reads what was recommended to and by Kazakhstan in the first two cycles.
 */
public final class WhoRecommendsWhat {

    private WhoRecommendsWhat() {}

    /** Writes {@code network.dot} for Graphviz, and {@code network.graphml} for Gephi, yEd and NetworkX. */
    public static void main(String[] args) {
        Lesson.start((a, out) -> lesson(a, out, Path.of("")), args);
    }

    /** An arrow from the recommending State to the State under review, one for each theme. */
    record Arrow(StateCode from, StateCode to, String theme) {}

    static void lesson(String[] args, PrintStream out, Path folder) throws IOException {
        DirectedPseudograph<StateCode, Arrow> network = new DirectedPseudograph<>(Arrow.class);
        for (Recommendation each : Lesson.readEarlier(args).getRecommendations()) {
            StateCode to = each.getReview().state();
            for (StateCode from : each.getRecommendingStates()) {
                network.addVertex(from);
                network.addVertex(to);
                each.getThemes().forEach(theme -> network.addEdge(from, to, new Arrow(from, to, theme.getLabel())));
            }
        }
        DOTExporter<StateCode, Arrow> dot = new DOTExporter<>(StateCode::toString);
        dot.setEdgeAttributeProvider(arrow -> Map.of("label", DefaultAttribute.createAttribute(arrow.theme())));
        StringWriter graphviz = new StringWriter();
        dot.exportGraph(network, graphviz);
        GraphMLExporter<StateCode, Arrow> graphMl = new GraphMLExporter<>(StateCode::toString);
        graphMl.registerAttribute("theme", AttributeCategory.EDGE, AttributeType.STRING);
        graphMl.setEdgeAttributeProvider(arrow -> Map.of("theme", DefaultAttribute.createAttribute(arrow.theme())));
        StringWriter xml = new StringWriter();
        graphMl.exportGraph(network, xml);
        Files.writeString(folder.resolve("network.dot"), graphviz.toString());
        Files.writeString(folder.resolve("network.graphml"), xml.toString());
        out.println(network.vertexSet().size() + " States, " + network.edgeSet().size() + " arrows");
    }
}
