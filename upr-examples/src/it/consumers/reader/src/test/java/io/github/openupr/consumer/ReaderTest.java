package io.github.openupr.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"small.json", "kazakhstan-4.json"})
    void aCanonicalFileIsWrittenAsItWas(String name) throws Exception {
        Path source = Path.of(ReaderTest.class.getResource("/" + name).toURI());
        Path target = folder.resolve(name);

        Reader.main(new String[] {source.toString(), target.toString()});

        assertThat(target).hasSameBinaryContentAs(source);
    }
}
