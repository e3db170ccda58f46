package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A user of Jackson 2, of Jackson 3 or of neither compiles against the model without a warning: no class file names a
 * databind.
 */
class ClassFileTest {

    @Test
    void noClassFileNamesADatabindOrJackson3() throws IOException, URISyntaxException {
        List<Path> classes = classFiles();

        assertThat(classes).hasSizeGreaterThan(50);
        assertThat(classes)
                .filteredOn(path -> names(path, "com/fasterxml/jackson/databind") || names(path, "tools/jackson"))
                .extracting(path -> path.getFileName().toString())
                // The jar leaves it out: see the pom.
                .containsExactly("UprStyle.class");
    }

    /** Its members would make javac warn where the annotation itself is missing. */
    @Test
    void noClassFileNamesTheProcessorsMarkOfGeneratedCode() throws IOException, URISyntaxException {
        assertThat(classFiles()).noneMatch(path -> names(path, "org/immutables/value/Generated"));
    }

    private static List<Path> classFiles() throws IOException, URISyntaxException {
        Path root = Path.of(UprDataset.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(path -> path.toString().endsWith(".class")).toList();
        }
    }

    private static boolean names(Path classFile, String constant) {
        try {
            return Files.readString(classFile, StandardCharsets.ISO_8859_1).contains(constant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
