package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** bin/upr in a release that is made here, with a Java that only shows how it was called. */
class LauncherTest {

    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path LAUNCHER = Path.of(System.getProperty("upr.root"), "upr-examples", "bin", "upr");

    /** Writes the archive that it is asked for, and shows its arguments, each in brackets. */
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in *ArchiveClassesAtExit*)
              for each in "$@"; do case $each in -XX:ArchiveClassesAtExit=*) echo classes > "${each#*=}" ;; esac; done
              exit "${REHEARSAL:-0}" ;;
            esac
            printf '[%s]' "$@"
            exit 7
            """;

    @TempDir
    Path folder;

    private Path top;
    private Path java;

    @BeforeEach
    void makeARelease() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "skipped: there is no " + SHELL + " on this system");
        top = folder.resolve("upr 1.0");
        Files.createDirectories(top.resolve("bin"));
        Files.createDirectories(top.resolve("lib"));
        Files.copy(LAUNCHER, top.resolve("bin/upr"));
        Files.writeString(top.resolve("lib/upr.jar"), "jar");
        java = javaHome("java", "JAVA_VERSION=\"17.0.1\"\nJAVA_RUNTIME_VERSION=\"17.0.1+12\"\n", JAVA);
    }

    private Path javaHome(String name, String release, String script) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), release);
        executable(home.resolve("bin/java"), script);
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ran start(Path script, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("UPR"));
        builder.environment().putAll(environment);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ran(process.waitFor(), out, Files.readString(err));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private Ran upr(String... arguments) throws IOException {
        return start(top.resolve("bin/upr"), Map.of("JAVA_HOME", java.toString()), arguments);
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(top.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains(".jsa"))
                    .toList();
        }
    }

    @Test
    void argumentsArriveAsTheyWereTypedAndTheExitCodeIsTheCommands() throws IOException {
        Ran ran = upr("summary", "two words.csv", "Übersicht.csv", "*", "", "-o");

        assertThat(ran.code()).isEqualTo(7);
        assertThat(ran.out())
                .contains("[-cp][" + top.toRealPath().resolve("lib/upr.jar") + "][" + Start.class.getName() + "]")
                .endsWith("[summary][two words.csv][Übersicht.csv][*][][-o]");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void linksToTheLauncherLeadToItsFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("first"), Path.of("upr 1.0/bin/upr"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), folder.resolve("first"));

        assertThat(start(second, Map.of("JAVA_HOME", java.toString()), "demo").out())
                .endsWith("[demo]");
    }

    @Test
    void theClassesNamedInTheLauncherAreThere() throws IOException {
        assertThat(LAUNCHER).content().contains(Start.class.getName(), Rehearsal.class.getName());
    }

    @Test
    void theJavaOfThePathIsUsedWhereNoneIsNamed() throws IOException {
        String path = java.resolve("bin") + ":" + System.getenv("PATH");

        assertThat(start(top.resolve("bin/upr"), Map.of("PATH", path), "demo").out())
                .endsWith("[demo]");
    }

    @Test
    void noJavaIsOneLine() throws IOException {
        assertThat(start(top.resolve("bin/upr"), Map.of("PATH", "/no/such"), "demo"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: cannot start: no Java is on the PATH; install Java 17 or newer (https://adoptium.net), or set"
                                + " JAVA_HOME\n"));
    }

    @Test
    void aFolderThatHoldsNoJavaIsOneLine() throws IOException {
        assertThat(start(top.resolve("bin/upr"), Map.of("JAVA_HOME", "/no/such"), "demo"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: cannot start: JAVA_HOME is /no/such, which has no bin/java; set it to the folder of a Java 17"
                                + " or newer\n"));
    }

    @Test
    void anOldJavaIsOneLine() throws IOException {
        java = javaHome("old", "JAVA_VERSION=\"11.0.2\"\n", JAVA);

        assertThat(upr("demo")).isEqualTo(new Ran(2, "", tooOld("11.0.2")));
    }

    @Test
    void aJavaThatKeepsNoFileOfItsVersionIsAsked() throws IOException {
        java = javaHome("asked", "", "#!/bin/sh\necho 'java version \"1.8.0_202\"' >&2\n");

        assertThat(upr("demo")).isEqualTo(new Ran(2, "", tooOld("1.8.0_202")));
    }

    private String tooOld(String version) {
        return "upr: cannot start: " + java + "/bin/java is Java " + version
                + "; install 17 or newer, or set JAVA_HOME to the folder of one\n";
    }

    @Test
    void aReleaseWithoutItsJarIsOneLine() throws IOException {
        Files.delete(top.resolve("lib/upr.jar"));

        Ran ran = upr("demo");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.errorLines()).singleElement().asString().contains("lib/upr.jar is missing; unpack the release");
    }

    @Test
    void anArchiveIsMadeOnceAndUsedUntilTheJarIsNewer() throws IOException {
        Map<String, String> always = Map.of("JAVA_HOME", java.toString(), "UPR_ARCHIVE", "always");
        Path script = top.resolve("bin/upr");

        Ran first = start(script, always, "demo");
        Ran second = start(script, always, "demo");

        assertThat(first.err()).isEqualTo("upr: preparing faster starts, once\n");
        assertThat(second.err()).isEmpty();
        assertThat(archives()).containsExactly("upr-17.0.1+12.jsa");
        String use = "[-XX:SharedArchiveFile=" + top.toRealPath().resolve("lib/upr-17.0.1+12.jsa") + "]";
        assertThat(first.out()).contains(use).endsWith("[demo]");
        assertThat(second).isEqualTo(new Ran(7, first.out(), ""));
        assertThat(start(script, Map.of("JAVA_HOME", java.toString(), "UPR_ARCHIVE", "never"), "demo")
                        .out())
                .doesNotContain("SharedArchiveFile");

        Files.setLastModifiedTime(top.resolve("lib/upr.jar"), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        assertThat(start(script, always, "demo").err()).isEqualTo(first.err());
    }

    @Test
    void noArchiveIsMadeWhereNobodySitsAtATerminal() throws IOException {
        assertThat(upr("demo").err()).isEmpty();
        assertThat(archives()).isEmpty();
    }

    @Test
    void anArchiveThatCannotBeMadeStopsNothing() throws IOException {
        Ran ran = start(
                top.resolve("bin/upr"),
                Map.of("JAVA_HOME", java.toString(), "UPR_ARCHIVE", "always", "REHEARSAL", "1"),
                "demo");

        assertThat(ran.code()).isEqualTo(7);
        assertThat(ran.out()).endsWith("[demo]").doesNotContain("SharedArchiveFile");
        assertThat(archives()).isEmpty();
    }

    @Test
    void aFolderThatMayNotBeWrittenToStopsNothing() throws IOException {
        Files.setPosixFilePermissions(top.resolve("lib"), PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(top.resolve("lib")), "skipped: this user (root?) may write anywhere");

        Ran ran = start(top.resolve("bin/upr"), Map.of("JAVA_HOME", java.toString(), "UPR_ARCHIVE", "always"), "demo");

        assertThat(ran).isEqualTo(new Ran(7, ran.out(), ""));
        assertThat(archives()).isEmpty();
    }
}
