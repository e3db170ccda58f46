package io.github.openupr.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionalLibraryTest {

    private static final Path ROOT = Path.of(System.getProperty("upr.root"));

    @ParameterizedTest
    @EnumSource
    void theVersionThatIsNamedIsTheOneThatIsTested(OptionalLibrary library) throws IOException {
        String[] coordinates = library.coordinates().split(":", -1);

        assertThat(Files.readString(ROOT.resolve("pom.xml")))
                .contains("<" + coordinates[1].replace("-scratchpad", "") + ".version>" + coordinates[2] + "</");
        assertThat(Files.readString(ROOT.resolve("upr-io/pom.xml")).replaceAll("\\s+", ""))
                .contains("<groupId>" + coordinates[0] + "</groupId><artifactId>" + coordinates[1]
                        + "</artifactId><optional>true</optional>");
    }

    @Test
    void onTheClassPathItIsAddedThere() {
        assertThat(OptionalLibrary.PDFBOX.remedy()).isEqualTo("add org.apache.pdfbox:pdfbox:3.0.8 to the class path");
    }

    @Test
    void onTheModulePathItIsAskedForToo() {
        assertThat(OptionalLibrary.POI.remedy(true))
                .isEqualTo("add org.apache.poi:poi:5.5.1 to the module path, with --add-modules org.apache.poi.poi");
    }
}
