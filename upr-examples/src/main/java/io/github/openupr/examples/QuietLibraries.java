package io.github.openupr.examples;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the logging of libraries off the terminal of a program: what they log is about the inside of a file, or their own version. Where a file
 * cannot be read, the reason that is given says what counts. Thread-safe.
 */
public final class QuietLibraries {

    private static final Map<String, String> NO_LOGS = Map.of(
            "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl",
            "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog",
            "log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "org.apache.logging.log4j.simplelog.level", "OFF");

    private QuietLibraries() {}

    /** Sets properties of this process, so it belongs at the start of a {@code main}. */
    public static void start() {
        NO_LOGS.forEach(System::setProperty);
    }

    /** The same for the provider of Jakarta Validation, before a validator is built; apart, since the logging of the JDK takes long to load. */
    public static void startValidation() {
        Provider.LOGGER.setLevel(Level.WARNING);
    }

    private static final class Provider {

        /** Kept, or its level would be forgotten: the provider tells its version at every start. */
        private static final Logger LOGGER = Logger.getLogger("org.hibernate.validator");
    }
}
