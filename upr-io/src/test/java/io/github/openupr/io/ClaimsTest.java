package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.SharedData;
import io.github.openupr.io.detect.DocumentFormat;
import io.github.openupr.io.text.FileHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file is claimed by two formats, so that what it is does not depend on the order in which they are asked. */
class ClaimsTest {

    private static final Path ROOT = Path.of(System.getProperty("upr.root", ".."));

    @ParameterizedTest
    @ValueSource(
            strings = {"upr-io/src/test/resources", "upr-examples/src/main/resources", "upr-examples/src/test/resources"
            })
    void everyFixtureIsClaimedOnceAtMost(String folder) throws IOException {
        assertClaimedOnce(ROOT.resolve(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upr-info",
                "thematic-lists",
                "addenda",
                "other-documents",
                "cover-pages",
                "gold-paragraphs",
                "appendix",
                "working-group-reports"
            })
    void everyRealFileIsClaimedOnceAtMost(String folder) throws IOException {
        assertClaimedOnce(SharedData.path("data/" + folder));
    }

    @Test
    void theFormatsOfFixturesAreFound() throws IOException {
        assertThat(UprReader.detect(ROOT.resolve("upr-io/src/test/resources/golden/full.json"))
                        .format())
                .contains(SourceFormat.JSON);
        assertThat(UprReader.detect(ROOT.resolve("upr-io/src/test/resources/golden/full.jsonl"))
                        .format())
                .contains(SourceFormat.JSON_LINES);
    }

    private static void assertClaimedOnce(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(claims(file)).as("%s", file).hasSizeLessThanOrEqualTo(1));
        }
    }

    private static List<DetectedFormat> claims(Path file) throws IOException {
        FileHead head = FileHead.of(file);
        Function<FileHead, Optional<DetectedFormat>> documents = asked -> Optional.of(DocumentFormat.detect(asked))
                .filter(found -> found.format().isPresent());
        return Stream.concat(Formats.DETECTORS.stream(), Stream.of(documents))
                .flatMap(format -> format.apply(head).stream())
                .toList();
    }
}
