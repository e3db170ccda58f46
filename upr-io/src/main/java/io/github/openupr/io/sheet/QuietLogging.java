package io.github.openupr.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Keeps the logging that Apache POI uses (the API of Log4j) from complaining on the user's terminal that nobody receives what it logs. Where
 * the program has a receiver, everything is left as it is.
 */
final class QuietLogging {

    /** How a receiver registers. */
    private static final List<String> RECEIVERS =
            List.of("META-INF/services/org.apache.logging.log4j.spi.Provider", "META-INF/log4j-provider.properties");

    /** What is read once when logging starts. */
    private static final List<String> LEVELS =
            List.of("log4j2.StatusLogger.level", "org.apache.logging.log4j.simplelog.level");

    private static final List<String> STARTED_BY = List.of(
            "org.apache.logging.log4j.status.StatusLogger",
            "org.apache.logging.log4j.LogManager",
            "org.apache.logging.log4j.simple.SimpleLoggerContext");

    static {
        start(QuietLogging.class.getClassLoader());
    }

    private QuietLogging() {}

    /** Starts logging if nobody did; once for all threads, when the class is loaded. */
    static void start() {}

    private static void start(ClassLoader loader) {
        if (RECEIVERS.stream().anyMatch(name -> has(loader, name))) {
            return;
        }
        List<String> unset =
                LEVELS.stream().filter(name -> System.getProperty(name) == null).toList();
        unset.forEach(name -> System.setProperty(name, "OFF"));
        try {
            for (String name : STARTED_BY) {
                Class.forName(name, true, loader);
            }
        } catch (ClassNotFoundException e) {
            throw (NoClassDefFoundError) new NoClassDefFoundError(e.getMessage()).initCause(e);
        } finally {
            unset.forEach(System::clearProperty);
        }
    }

    private static boolean has(ClassLoader loader, String name) {
        try (InputStream found = loader.getResourceAsStream(name)) {
            return found != null;
        } catch (IOException e) {
            // It is there, whatever is wrong with it.
            return true;
        }
    }
}
