package io.github.openupr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files that name the version of the project by hand. */
class VersionTest {

    private static String text(String file) throws IOException {
        return Files.readString(Pages.ROOT.resolve(file));
    }

    /** The version that the project is released as next, or that it is. */
    private static String version() throws IOException {
        Matcher version = Pattern.compile("<artifactId>upr-parent</artifactId>\\s*<version>(.*?)(-SNAPSHOT)?</version>")
                .matcher(text("pom.xml"));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void theCitationNamesTheVersion() throws IOException {
        assertThat(text("CITATION.cff")).contains("\nversion: " + version() + "\n");
    }

    @Test
    void theChangelogHasASectionAboutTheVersion() throws IOException {
        assertThat(text(".github/CHANGELOG.md").lines().filter(line -> line.startsWith("## ")))
                .first()
                .asString()
                .contains(version());
    }
}
