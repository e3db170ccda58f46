package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.model.Arbitraries;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The codecs read and write what a plain Jackson mapper does: a member that the model has and a codec forgot fails here. */
class PlainMapperTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    @Provide
    Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }

    @Test
    void everyMemberOfTheSpecimensIsReadAndWrittenAsAMapperDoes() throws IOException {
        check(Specimens.fullDataset());
    }

    @Property(tries = 300)
    void anyDatasetIsReadAndWrittenAsAMapperDoes(@ForAll("datasets") UprDataset dataset) throws IOException {
        check(dataset);
    }

    private static void check(UprDataset dataset) throws IOException {
        byte[] ours = JsonFiles.written(OutputFormat.JSON, dataset);
        byte[] theirs = MAPPER.writeValueAsBytes(dataset);

        assertThat(tokens(ours)).isEqualTo(tokens(theirs));
        assertThat(MAPPER.readValue(ours, UprDataset.class)).isEqualTo(dataset);
        ReadResult read = JsonFiles.read(SourceFormat.JSON, theirs, ReadOptions.defaults());
        assertThat(read.dataset()).isEqualTo(dataset);
        JsonFiles.assertNothingLeftOut(read);
    }

    private static List<String> tokens(byte[] json) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token + " " + parser.getText());
            }
        }
        return tokens;
    }
}
