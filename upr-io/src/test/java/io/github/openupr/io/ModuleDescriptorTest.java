package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the two modules require, export and open is what their classes need; the classes themselves are compiled on the class path. */
class ModuleDescriptorTest {

    private static final Path ROOT = Path.of(System.getProperty("upr.root"));

    /** The tests of the model are a folder in one phase of the build and a jar in the next. */
    private static final JavaClasses CLASSES = new ClassFileImporter(
                    Set.of(new ImportOption.DoNotIncludeTests(), location -> !location.contains("-tests.jar")))
            .importPackages("io.github.openupr");

    @ParameterizedTest
    @CsvSource({"upr-model, 6", "upr-io, 1"})
    void whatIsExportedIsEachPackageThatUsersSee(String module, int packages) {
        assertThat(named("exports", module)).hasSize(packages).isEqualTo(packagesForUsers(module));
    }

    @ParameterizedTest
    @CsvSource({"upr-model, 4", "upr-io, 8"})
    void whatIsRequiredIsEachModuleThatTheClassesUse(String module, int atLeast) {
        assertThat(named("requires(?: static)?(?: transitive)?", module))
                .hasSizeGreaterThanOrEqualTo(atLeast)
                .isEqualTo(modulesInUse(module));
    }

    /** Otherwise a program without them does not start. */
    @Test
    void theLibrariesThatAreOptionalAreRequiredStatically() {
        assertThat(named("requires static", "upr-io"))
                .isEqualTo(Set.of(
                        "org.apache.fontbox",
                        "org.apache.pdfbox",
                        "org.apache.pdfbox.io",
                        "org.apache.poi.poi",
                        "org.apache.poi.scratchpad"));
        assertThat(named("requires static", "upr-model")).isEmpty();
    }

    @Test
    void whatMappersAndProvidersReflectOnIsOpen() {
        Set<String> reflected = new TreeSet<>(Set.of("codelist", "validation"));
        of("upr-model")
                .filter(type -> type.isAssignableTo(ConstraintValidator.class)
                        || type.isMetaAnnotatedWith(JacksonAnnotation.class)
                        || type.getMembers().stream()
                                .anyMatch(member -> member.isMetaAnnotatedWith(JacksonAnnotation.class)))
                .map(JavaClass::getPackageName)
                .forEach(reflected::add);

        assertThat(named("opens", "upr-model")).isEqualTo(reflected);
        assertThat(named("opens", "upr-io")).isEmpty();
    }

    @Test
    void theReadersUseOnlyWhatTheModelExports() {
        Set<String> used = new TreeSet<>();
        of("upr-io")
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(in("upr-model"))
                .map(JavaClass::getPackageName)
                .forEach(used::add);

        assertThat(used).hasSizeGreaterThan(2);
        assertThat(named("exports", "upr-model")).containsAll(used);
    }

    /** The names that a descriptor has behind a word. */
    private static Set<String> named(String word, String module) {
        return Pattern.compile("(?m)^ +" + word + " ([\\w.]+);$")
                .matcher(read(ROOT.resolve(module).resolve("src/main/module/module-info.java")))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> packagesForUsers(String module) {
        return of(module)
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .filter(name -> !read(ROOT.resolve(module)
                                .resolve("src/main/java")
                                .resolve(name.replace('.', '/'))
                                .resolve("package-info.java"))
                        .contains(" Internal: "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Annotations of Immutables are kept in class files, but no compiler asks for them: users need not have them. */
    private static Set<String> modulesInUse(String module) {
        Set<String> modules = of(module)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(in(module).negate())
                .filter(type -> !type.isPrimitive() && !type.getPackageName().startsWith("org.immutables."))
                .map(ModuleDescriptorTest::moduleOf)
                .collect(Collectors.toCollection(TreeSet::new));
        modules.remove("java.base");
        return modules;
    }

    private static String moduleOf(JavaClass type) {
        if (in("upr-model").test(type)) {
            return "io.github.openupr.model";
        }
        Class<?> loaded = type.reflect();
        if (loaded.getModule().isNamed()) {
            return loaded.getModule().getName();
        }
        try {
            Path jar = Path.of(
                    loaded.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<JavaClass> of(String module) {
        // The style is left out of the jar.
        return CLASSES.stream()
                .filter(in(module))
                .filter(type -> !type.getSimpleName().equals("UprStyle"));
    }

    private static DescribedPredicate<JavaClass> in(String module) {
        DescribedPredicate<JavaClass> readers = JavaClass.Predicates.resideInAPackage("io.github.openupr.io..");
        return module.equals("upr-io")
                ? readers
                : JavaClass.Predicates.resideInAPackage("io.github.openupr..").and(DescribedPredicate.not(readers));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
