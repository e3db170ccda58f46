package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what the code has to write, in {@code src/test/resources/golden}; {@code -Dupr.golden.update=true} writes them anew. */
public final class Golden {

    private Golden() {}

    /** Where a golden file lies in the sources. */
    public static Path file(String name) {
        return Path.of(System.getProperty("upr.root"), "upr-io", "src", "test", "resources", "golden", name);
    }

    /** Compares bytes with a golden file, or makes them the golden file. */
    public static void check(String name, byte[] actual) throws IOException {
        Path golden = file(name);
        if (Boolean.getBoolean("upr.golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, actual);
        }
        assertThat(golden).as("golden file; -Dupr.golden.update=true writes it").exists();
        assertThat(new String(actual, StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(golden))
                .satisfies(text -> assertThat(actual).isEqualTo(Files.readAllBytes(golden)));
    }
}
