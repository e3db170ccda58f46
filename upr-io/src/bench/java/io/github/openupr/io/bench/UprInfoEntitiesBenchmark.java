package io.github.openupr.io.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.code.State;
import io.github.openupr.code.States;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Reading pages of UPR Info's present database, against a bare pass that decodes every text. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class UprInfoEntitiesBenchmark {

    private static final int ENTITIES = 40_000;
    private static final int ENTITIES_OF_A_REVIEW = 200;
    private static final JsonFactory BARE = new JsonFactory();

    private Path file;

    @Setup
    public void writeFile() throws IOException {
        file = Files.createTempFile("upr-bench-", ".json");
        List<State> states =
                States.all().stream().filter(state -> state.uprInfoGroup().isPresent()).toList();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"rows\":[");
            for (int i = 0; i < ENTITIES; i++) {
                State to = states.get(i / ENTITIES_OF_A_REVIEW % states.size());
                State from = states.get((i * 7 + 1) % states.size());
                out.write((i == 0 ? "\n" : ",\n") + entity(i, to.name(), from.name()));
            }
            out.write("\n],\"totalRows\":" + ENTITIES + "}\n");
        }
    }

    private static String entity(int number, String to, String from) {
        return """
                {"_id":"%1$024x","sharedId":"s%1$d","title":"Title %1$d","template":"5d9e0c","language":"en",\
                "creationDate":1650000000000,"editDate":1660000000000,"published":true,"metadata":{\
                "recommendation":[{"value":"Build schools and clinics of the kind %1$d in every mountain village"}],\
                "state_under_review":[{"value":"x%1$d","label":"%2$s"}],\
                "recommending_state":[{"value":"y%1$d","label":"%3$s\\n"}],\
                "response":[{"value":"r","label":"Supported"}],\
                "issues":[{"value":"i1","label":"Right to education"},{"value":"i2","label":"Poverty"}],\
                "action_category":[{"value":"a","label":"4 - General action"}],\
                "session":[{"value":"t","label":"44 - November 2023"}]}}"""
                .formatted(number, to, from);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public void records(Blackhole sink) throws IOException {
        try (RecordReader in = UprReader.of(SourceFormat.UPR_INFO_JSON).open(file)) {
            for (UprRecord record : in) {
                sink.consume(record);
            }
        }
    }

    @Benchmark
    public void texts(Blackhole sink) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = BARE.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    sink.consume(parser.getText());
                }
            }
        }
    }
}
