package io.github.openupr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.SourceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorLineTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a"), "a: there is no such file or folder; check the path"),
                Arguments.of(
                        new AccessDeniedException("a"),
                        "a: you have no permission; change it, or choose another place"),
                Arguments.of(
                        new FileAlreadyExistsException("a"),
                        "a: is there already and is no folder; choose another name"),
                Arguments.of(new NotDirectoryException("a"), "a: cannot be used (NotDirectory); choose another one"),
                Arguments.of(new FileSystemException("a", null, "is full"), "a: is full"),
                Arguments.of(
                        new UncheckedIOException(new IOException("gone")),
                        "the disk or the system: gone; try again, or use a copy elsewhere"),
                Arguments.of(
                        new InvalidPathException("a\nb", "Nul"),
                        "a b: is no path that this system knows (Nul); check its characters"),
                Arguments.of(
                        new UprFormatException(
                                "malformed",
                                "is cut",
                                SourceRef.builder().source("a\u001b.json").build()),
                        "a?.json: is cut"),
                Arguments.of(
                        new IllegalStateException(),
                        "a fault of this program (IllegalStateException): no details known: please report it"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void eachKindOfTroubleIsOneLineWithPlaceAndRemedy(Exception failure, String line) {
        assertThat(ErrorLine.of(failure)).isEqualTo(line);
    }
}
