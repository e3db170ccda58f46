package io.github.openupr.examples.lesson;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lesson 16. Can I ask in SQL?
 *
 * <p>{@code mvn -q -Pduckdb -DskipTests package}, with {@code -Dlesson.file=FILE} behind it for a file of yours.
 *
 * <p>Without a file, it reads what was recommended to and by Kazakhstan in the first two cycles.
 */
public final class SqlWithDuckDb {

    private SqlWithDuckDb() {}

    /** Asks the tables, then the records, and writes a Parquet file, all in the folder {@code upr-demo}. */
    public static void main(String[] args) {
        Lesson.start((a, out) -> lesson(a, out, Path.of("upr-demo").toAbsolutePath()), args);
    }

    static void lesson(String[] args, PrintStream out, Path folder) throws IOException {
        UprDataset dataset = Lesson.readEarlier(args);
        UprWriter.of(OutputFormat.CSV).write(dataset, folder.resolve("tables"));
        UprWriter.of(OutputFormat.JSON_LINES).write(dataset, folder.resolve("records.jsonl"));
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckDb.createStatement()) {
            sql.execute("SET file_search_path = '" + folder + "'");
            ask(sql, out, "Themes, from the tables:", """
                    SELECT count(*), label FROM 'tables/recommendation_themes.csv'
                    GROUP BY label ORDER BY count(*) DESC, label LIMIT 3""");
            ask(sql, out, "Positions, from the records (what is nested stays nested):", """
                    SELECT count(*), response.position FROM read_json('records.jsonl', sample_size = -1)
                    WHERE type = 'recommendation' GROUP BY ALL ORDER BY ALL""");
            sql.execute("COPY (FROM read_json('records.jsonl', sample_size = -1) WHERE type = 'recommendation') TO '"
                    + folder.resolve("recommendations.parquet") + "'");
            ask(sql, out, "Rows, from the Parquet file:", "SELECT count(*), 'in all' FROM 'recommendations.parquet'");
        } catch (SQLException e) {
            throw new IOException("DuckDB: " + e.getMessage(), e);
        }
    }

    private static void ask(Statement sql, PrintStream out, String title, String query) throws SQLException {
        out.println(title);
        try (ResultSet answer = sql.executeQuery(query)) {
            while (answer.next()) {
                out.println("  " + answer.getLong(1) + "  " + answer.getString(2));
            }
        }
    }
}
