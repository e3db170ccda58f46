package io.github.openupr.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version that the build wrote down. */
final class Version {

    private Version() {}

    /** Such as {@code upr 1.2.3}. */
    static String line() {
        return "upr " + number();
    }

    private static String number() {
        // What the jar's manifest says is at hand already; classes in a folder have none.
        String ofJar = Version.class.getPackage().getImplementationVersion();
        return ofJar == null ? ofBuild() : ofJar;
    }

    private static String ofBuild() {
        try (InputStream text = Version.class.getResourceAsStream("version.txt")) {
            if (text == null) {
                throw new IllegalStateException("the jar lacks version.txt");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
