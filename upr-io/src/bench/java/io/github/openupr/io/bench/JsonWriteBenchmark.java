package io.github.openupr.io.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.openupr.io.OutputFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Writing a canonical dataset to a file, against a bare parser that copies the file token by token into a bare generator. */
@State(Scope.Benchmark)
public class JsonWriteBenchmark {

    private static final JsonFactory BARE = new JsonFactory();

    private BenchFile file;

    @Setup
    public void writeFile() throws IOException {
        file = new BenchFile(OutputFormat.JSON);
    }

    @TearDown
    public void delete() throws IOException {
        file.delete();
    }

    @Benchmark
    public void records() throws IOException {
        file.write();
    }

    @Benchmark
    public void tokenCopy() throws IOException {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
        layout.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try (InputStream in = Files.newInputStream(file.source());
                OutputStream out = Files.newOutputStream(file.target());
                JsonParser parser = BARE.createParser(in);
                JsonGenerator generator = BARE.createGenerator(out).setPrettyPrinter(layout)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
    }
}
