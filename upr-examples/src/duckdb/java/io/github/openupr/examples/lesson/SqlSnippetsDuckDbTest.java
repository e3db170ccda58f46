package io.github.openupr.examples.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.examples.Pages;
import io.github.openupr.examples.Pages.Block;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** DuckDB runs every block of SQL on every page, on files of the names that the blocks use. */
class SqlSnippetsDuckDbTest {

    @TempDir
    Path folder;

    static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path page : Pages.all()) {
            Pages.blocks(page).stream()
                    .filter(block -> block.language().equals("sql"))
                    .forEach(blocks::add);
        }
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockOfSqlGivesRows(Block block) throws IOException, SQLException {
        UprDataset dataset = Lesson.readEarlier(new String[0]);
        UprWriter.of(OutputFormat.CSV).write(dataset, folder.resolve("tables"));
        UprWriter.of(OutputFormat.JSON_LINES).write(dataset, folder.resolve("records.jsonl"));
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckDb.createStatement()) {
            sql.execute("SET file_search_path = '" + folder + "'");
            sql.execute("COPY (FROM read_json('records.jsonl', sample_size = -1) WHERE type = 'recommendation') TO '"
                    + folder.resolve("recommendations.parquet") + "'");
            assertThat(sql.execute(block.text())).isTrue();
            assertThat(sql.getResultSet().next()).isTrue();
        }
    }
}
