package io.github.openupr;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** What holds in every class of the two libraries, whatever its package. */
public final class LibraryRules {

    private static final DescribedPredicate<JavaMethodCall> SEARCHES = describe(
            "search the class path",
            call -> call.getTarget().getName().matches("getResources|find(AndRegister|AndAdd)?Modules"));

    /** A {@code URI} is a form of text: to open it takes a {@code URL}. */
    @ArchTest
    public static final ArchRule nothingOpensAConnection = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming..")
                    .and(DescribedPredicate.not(nameMatching("java\\.net\\.URI(SyntaxException)?")))
                    .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*")));

    @ArchTest
    public static final ArchRule nothingScansTheClassPath = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader")
            .orShould()
            .callMethodWhere(SEARCHES);

    @ArchTest
    public static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    public static final ArchRule nothingLogs = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..");

    @ArchTest
    public static final ArchRule nothingEndsTheProgram = noClasses()
            .should(callMethod(System.class, "exit", int.class).or(callMethod(Runtime.class, "halt", int.class)));

    @ArchTest
    public static final ArchRule everyPackageIsNullMarked = classes()
            .should(be(describe(
                    "in a package marked @NullMarked",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    private LibraryRules() {}
}
