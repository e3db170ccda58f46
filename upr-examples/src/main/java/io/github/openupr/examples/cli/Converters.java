package io.github.openupr.examples.cli;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.schema.UprSchema;
import io.github.openupr.validation.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; what they refuse is a wrong use with the reason in its message. */
final class Converters {

    private Converters() {}

    static void register(CommandLine command) {
        command.registerConverter(SourceFormat.class, of(SourceFormat::parse));
        command.registerConverter(OutputFormat.class, of(OutputFormat::parse));
        command.registerConverter(Severity.class, of(Severity::parse));
        command.registerConverter(UprSchema.Kind.class, of(UprSchema.Kind::parse));
        command.registerConverter(ReviewId.class, of(ReviewId::parseLenient));
        command.registerConverter(StateCode.class, of(StateCode::parseLenient));
        command.registerConverter(Path.class, of(Converters::path));
    }

    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a path is not empty");
        }
        if (text.equals("-")) {
            throw new IllegalArgumentException(
                    "- stands for no stream here; name a file, or ./- where one is called so");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "no path that this system knows: \"" + text + "\" (" + e.getReason() + ")", e);
        }
    }

    private static <T> ITypeConverter<T> of(Function<String, T> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }
}
