package io.github.openupr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules find what they are there for. */
class LibraryRulesTest {

    private static final ArchRule SIGNATURES = classes().should(new SignatureRule());

    @ParameterizedTest
    @MethodSource("faults")
    void aClassThatBreaksARuleIsFound(ArchRule rule, Class<?> fault) {
        assertThat(breaks(rule, fault)).isTrue();
    }

    static List<Arguments> faults() {
        return List.of(
                Arguments.of(LibraryRules.nothingOpensAConnection, Opens.class),
                Arguments.of(LibraryRules.nothingOpensAConnection, OpensAChannel.class),
                Arguments.of(LibraryRules.nothingScansTheClassPath, Loads.class),
                Arguments.of(LibraryRules.nothingScansTheClassPath, Scans.class),
                Arguments.of(LibraryRules.nothingPrints, Prints.class),
                Arguments.of(LibraryRules.nothingLogs, Logs.class),
                Arguments.of(LibraryRules.nothingLogs, LogsThroughALibrary.class),
                Arguments.of(LibraryRules.nothingEndsTheProgram, Ends.class),
                Arguments.of(LibraryRules.everyPackageIsNullMarked, Plain.class),
                Arguments.of(SIGNATURES, Inherits.class),
                Arguments.of(SIGNATURES, Returns.class),
                Arguments.of(SIGNATURES, Takes.class));
    }

    @Test
    void aClassThatBreaksNoneIsLeftAlone() {
        assertThat(Stream.of(
                        LibraryRules.nothingOpensAConnection,
                        LibraryRules.nothingScansTheClassPath,
                        LibraryRules.nothingPrints,
                        LibraryRules.nothingLogs,
                        LibraryRules.nothingEndsTheProgram,
                        SIGNATURES))
                .noneMatch(rule -> breaks(rule, Plain.class));
    }

    private static boolean breaks(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }

    static final class Opens {
        InputStream open(URI address) throws IOException {
            return address.toURL().openStream();
        }
    }

    static final class OpensAChannel {
        SocketChannel open() throws IOException {
            return SocketChannel.open();
        }
    }

    static final class Loads {
        ServiceLoader<Runnable> load() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    static final class Scans {
        Object scan() throws IOException {
            return Scans.class.getClassLoader().getResources("META-INF");
        }
    }

    static final class Prints {
        void print() {
            System.out.println();
        }
    }

    static final class Logs {
        Logger logger() {
            return Logger.getAnonymousLogger();
        }
    }

    static final class LogsThroughALibrary {
        Object logger() {
            return org.slf4j.LoggerFactory.getLogger("fault");
        }
    }

    static final class Ends {
        void end() {
            System.exit(0);
        }
    }

    static final class Inherits implements ConstraintValidator<Override, String> {
        @Override
        public boolean isValid(String value, jakarta.validation.ConstraintValidatorContext context) {
            return true;
        }
    }

    static final class Returns {
        public List<org.assertj.core.api.Assert<?, ?>> all() {
            return List.of();
        }
    }

    static final class Takes {
        public void take(ArchRule[] rules) {}

        void hidden(ArchRule rule) {}
    }

    /** Nothing to be found, but that the packages of tests are not marked. */
    static final class Plain {
        public URI address(String text) {
            return URI.create(text);
        }
    }
}
