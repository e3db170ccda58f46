package io.github.openupr.examples.lesson;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
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
        Files.createDirectories(folder);
        UprWriter.of(OutputFormat.CSV).write(dataset, folder.resolve("tables"));
        UprWriter.of(OutputFormat.JSON_LINES).write(dataset, folder.resolve("records.jsonl"));
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckDb.createStatement()) {
            sql.execute("SET file_search_path = '" + folder + "'");
            ask(sql, out, "Themes (tables):", """
                    SELECT count(*), label FROM 'tables/recommendation_themes.csv' GROUP BY 2 ORDER BY 1 DESC, 2 LIMIT 3""");
            sql.execute("CREATE VIEW r AS FROM read_json('records.jsonl', sample_size = -1)"
                    + " WHERE type = 'recommendation'");
            ask(sql, out, "Positions (records):", "SELECT count(*), response.position FROM r GROUP BY 2 ORDER BY 2");
            sql.execute("COPY r TO '" + folder.resolve("recommendations.parquet") + "'");
            ask(sql, out, "Rows (Parquet):", "SELECT count(*), 'in all' FROM 'recommendations.parquet'");
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
