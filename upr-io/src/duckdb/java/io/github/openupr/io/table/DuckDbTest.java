package io.github.openupr.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads the tables with the types that {@code datapackage.json} declares. */
class DuckDbTest {

    private static final Map<String, String> TYPES = Map.of(
            "string", "VARCHAR", "integer", "INTEGER", "boolean", "BOOLEAN", "date", "DATE", "object", "VARCHAR");

    private static final UprDataset DATASET = Specimens.fullDataset();

    @TempDir
    private Path folder;

    private Path tables;

    @BeforeEach
    void write() throws IOException {
        tables = folder.resolve("tables");
        UprWriter.of(OutputFormat.CSV).write(DATASET, tables);
    }

    @Test
    void everyTableHasItsRowsAndTypes() throws IOException, SQLException {
        try (Connection database = open()) {
            assertThat(number(database, "SELECT count(*) FROM recommendations"))
                    .isEqualTo(DATASET.getRecommendations().size());
            assertThat(number(database, "SELECT count(*) FROM documents"))
                    .isEqualTo(DATASET.getReviews().get(0).getDocuments().size());
            assertThat(number(database, "SELECT sum(cycle) FROM reviews"))
                    .isEqualTo(DATASET.getReviews().get(0).getCycle());
            assertThat(number(database, "SELECT count(*) FROM reported_counts WHERE approximate OR NOT approximate"))
                    .isEqualTo(DATASET.getReviews().get(0).getReportedCounts().size());
        }
    }

    @Test
    void daysAreDates() throws SQLException, IOException {
        try (Connection database = open();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT reviewed_on FROM reviews")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getObject(1, LocalDate.class))
                    .isEqualTo(DATASET.getReviews().get(0).getReviewedOn().orElseThrow());
        }
    }

    /** The statement counts themes without any declaration of types. */
    @Test
    void theStatementInTheReadmeRuns() throws IOException, SQLException {
        String readme = Files.readString(Path.of(System.getProperty("upr.root"), "README.md"));
        Matcher block = Pattern.compile("```sql\\n(.*?)\\n```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).isTrue();
        List<String> labels = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(block.group(1).replace("'tables/", "'" + tables + "/"))) {
            while (rows.next()) {
                labels.add(rows.getString(1));
            }
        }
        assertThat(labels)
                .containsExactlyInAnyOrderElementsOf(DATASET.getRecommendations().stream()
                        .flatMap(each -> each.getThemes().stream())
                        .map(Term::getLabel)
                        .distinct()
                        .toList());
    }

    @Test
    void themesJoinTheirRecommendationsAndThoseTheirReview() throws IOException, SQLException {
        try (Connection database = open()) {
            assertThat(number(
                            database,
                            "SELECT count(*) FROM recommendation_themes t JOIN recommendations r ON t.recommendation = r.id"
                                    + " JOIN reviews v ON r.review = v.id"))
                    .isEqualTo(DATASET.getRecommendations().get(0).getThemes().size());
        }
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    private Connection open() throws IOException, SQLException {
        Connection database = DriverManager.getConnection("jdbc:duckdb:");
        JsonNode description =
                new ObjectMapper().readTree(tables.resolve("datapackage.json").toFile());
        try (Statement statement = database.createStatement()) {
            for (JsonNode resource : description.get("resources")) {
                statement.execute("CREATE VIEW " + resource.get("name").textValue() + " AS SELECT * FROM read_csv('"
                        + tables.resolve(resource.get("path").textValue())
                        + "', header = true, delim = ',', quote = '\"',"
                        + " escape = '\"', auto_detect = false, columns = {" + columns(resource) + "})");
            }
        }
        return database;
    }

    private static String columns(JsonNode resource) {
        List<String> columns = new ArrayList<>();
        for (JsonNode field : resource.get("schema").get("fields")) {
            columns.add("'" + field.get("name").textValue() + "': '"
                    + TYPES.get(field.get("type").textValue()) + "'");
        }
        return String.join(", ", columns);
    }
}
