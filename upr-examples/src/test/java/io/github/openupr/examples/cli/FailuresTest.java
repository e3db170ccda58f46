package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.UprFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    static Stream<Arguments> failures() {
        IOException full = new FileSystemException("a.json", null, "is full; make room");
        return Stream.of(
                Arguments.of(full, "upr: cannot write: a.json: is full; make room\n"),
                Arguments.of(new UncheckedIOException(full), "upr: cannot read: a.json: is full; make room\n"),
                Arguments.of(
                        new UprFormatException("record_not_representable", "a.csv: holds no pledges; use json"),
                        "upr: cannot write: a.csv: holds no pledges; use json\n"),
                Arguments.of(
                        new UprFormatException("limit_bytes", "a.csv: is too big; raise the limit"),
                        "upr: cannot read: a.csv: is too big; raise the limit (a program can, this command cannot)\n"),
                Arguments.of(
                        new StackOverflowError(), "upr: out of memory: the input is nested too deeply: simplify it\n"),
                Arguments.of(
                        new IllegalStateException("so\nit is"),
                        "upr: a fault of this program (IllegalStateException): so it is: please report it with what"
                                + " --debug shows\n"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void eachIsOneLineAndExitCode2(Throwable failure, String line) {
        assertThat(tell(failure)).isEqualTo(line);
    }

    @Test
    void tooLittleMemorySaysHowMuchThereWasAndHowToGiveMore() {
        assertThat(tell(new OutOfMemoryError())).matches("upr: out of memory: at \\d+ MB: give Java more.*-Xmx.*\n");
    }

    private static String tell(Throwable failure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Failures(new Terminal(out, err, StandardCharsets.UTF_8)).failed(failure, false);
        assertThat(code).isEqualTo(2);
        assertThat(out.size()).isZero();
        return err.toString(StandardCharsets.UTF_8);
    }
}
