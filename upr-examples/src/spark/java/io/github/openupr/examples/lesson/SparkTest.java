package io.github.openupr.examples.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openupr.code.Position;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.DatasetIndex;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apache Spark opens JSON Lines and Parquet with the statements of the lessons' page; the counts are those of OpenUPR. */
class SparkTest {

    private static final Path EXPORTS = Path.of(System.getProperty("upr.root"), "..", "shared", "data", "upr-info")
            .normalize();

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        assumeTrue(Runtime.version().feature() < 24, "skipped: Hadoop, which Spark 4.0 brings, needs JDK 23 or older");
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        if (spark != null) {
            spark.stop();
        }
    }

    @Test
    void theSampleOpens() throws IOException, SQLException {
        assertSparkReads(Lesson.readEarlier(new String[0]));
    }

    @Test
    void allRealRecommendationsOpen() throws IOException, SQLException {
        assumeTrue(Files.isDirectory(EXPORTS), "skipped: there is no folder " + EXPORTS);
        List<Path> files = Stream.of("1-5", "6-9", "10-13", "14-17", "17-20", "voluntary")
                .map(name -> EXPORTS.resolve(name + ".csv"))
                .toList();
        UprDataset dataset = UprReader.detecting().read(files).dataset();
        assertThat(dataset.getRecommendations()).hasSize(41_066);
        assertSparkReads(dataset);
    }

    private void assertSparkReads(UprDataset dataset) throws IOException, SQLException {
        Path lines = folder.resolve("records.jsonl");
        Path parquet = folder.resolve("recommendations.parquet");
        UprWriter.of(OutputFormat.JSON_LINES).write(dataset, lines);
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckDb.createStatement()) {
            sql.execute("COPY (FROM read_json('" + lines + "', sample_size = -1) WHERE type = 'recommendation') TO '"
                    + parquet + "'");
        }
        assertThatRows(lines(lines.toString()), dataset);
        assertThatRows(linesWithColumns(lines.toString()), dataset);
        assertThatRows(parquet(parquet.toString()), dataset);
    }

    private static Dataset<Row> lines(String jsonLines) {
        Dataset<Row> recommendations = spark.read().json(jsonLines).where("type = 'recommendation'");
        return recommendations;
    }

    private static Dataset<Row> linesWithColumns(String jsonLines) {
        String columns = "type STRING, id STRING, review STRING, text STRING, recommendingStates ARRAY<STRING>, "
                + "response STRUCT<position: STRING>, themes ARRAY<STRUCT<scheme: STRING, code: STRING, label: STRING>>";
        Dataset<Row> recommendations =
                spark.read().schema(columns).json(jsonLines).where("type = 'recommendation'");
        return recommendations;
    }

    private static Dataset<Row> parquet(String parquet) {
        Dataset<Row> recommendations = spark.read().parquet(parquet);
        return recommendations;
    }

    private static void assertThatRows(Dataset<Row> rows, UprDataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset);
        assertThat(rows.count()).isEqualTo(dataset.getRecommendations().size());
        assertThat(rows.where("response.position = 'noted'").count())
                .isEqualTo(index.recommendationsWithPosition(Position.NOTED).size());
        assertThat(rows.where("exists(themes, theme -> theme.label = 'Migrants')")
                        .count())
                .isEqualTo(index.recommendationsOn("upr_info", "migrants").size());
        assertThat(rows.select("id").collectAsList().stream().map(row -> row.getString(0)))
                .containsExactlyElementsOf(dataset.getRecommendations().stream()
                        .map(Recommendation::getId)
                        .map(Object::toString)
                        .toList());
    }
}
