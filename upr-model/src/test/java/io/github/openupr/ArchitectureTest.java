package io.github.openupr;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.openupr", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SCHEMA = "io.github.openupr.schema..";
    private static final String CODE = "io.github.openupr.code..";
    private static final String MODEL = "io.github.openupr.model..";
    private static final String CONSTRAINT = "io.github.openupr.model.constraint..";
    private static final DescribedPredicate<JavaClass> ANNOTATIONS =
            describe("annotations and what they take", ArchitectureTest::isPartOfAnAnnotation);
    private static final DescribedPredicate<JavaClass> LANGUAGE = resideInAnyPackage(
                    "java..", "org.jspecify.annotations")
            .or(resideInAPackage("").and(primitive()));

    @ArchTest
    static final ArchRule codesKnowNoOtherPackage = classes()
            .that()
            .resideInAPackage(CODE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CODE, "de.siegmar.fastcsv.reader")
                    .or(LANGUAGE)
                    .or(ANNOTATIONS));

    @ArchTest
    static final ArchRule entitiesKnowCodesOnly = classes()
            .that()
            .resideInAPackage(MODEL)
            .and()
            .resideOutsideOfPackage(CONSTRAINT)
            // An annotation of the source, left out of the jar.
            .and()
            .doNotHaveSimpleName("UprStyle")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CODE, "io.github.openupr.model")
                    .or(LANGUAGE)
                    .or(ANNOTATIONS));

    /** Validators look at entities, so the two packages are one part; entities know the annotations alone. */
    @ArchTest
    static final ArchRule constraintsKnowCodesEntitiesAndJakartaValidation = classes()
            .that()
            .resideInAPackage(CONSTRAINT)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CODE, MODEL, "jakarta.validation")
                    .or(LANGUAGE)
                    .or(ANNOTATIONS));

    @ArchTest
    static final ArchRule neitherCodesNorEntitiesKnowNotices = noClasses()
            .that()
            .resideInAnyPackage(CODE, MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.openupr.validation..");

    @ArchTest
    static final ArchRule analysesAreWhatNothingElseBuildsOn = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openupr.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.openupr.analysis..");

    @ArchTest
    static final ArchRule allButConstraintsUseAnnotationsOfJacksonAndJakartaOnly = classes()
            .that()
            .doNotHaveSimpleName("UprStyle")
            .and()
            .resideOutsideOfPackage(CONSTRAINT)
            // Asks a provider of Jakarta Validation, if there is one.
            .and()
            .haveNameNotMatching(".*\\.validation\\.Constraint(Check|Key)(\\$.*)?")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("com.fasterxml..", "tools.jackson..", "jakarta..", "org.immutables..")
                            .and(DescribedPredicate.not(ANNOTATIONS))
                            .negate());

    @ArchTest
    static final ArchRule onlyTheCodelistReaderKnowsTheCsvLibrary = noClasses()
            .that()
            .doNotHaveSimpleName("CodelistReader")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule onlyTheCatalogueKnowsTheRules = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.openupr.validation.rules..")
            .and()
            .doNotHaveSimpleName("RuleCatalog")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.openupr.validation.rules..");

    @ArchTest
    static final ArchRule rulesAreFinalAndNobodyElsesBusiness = classes()
            .that()
            .resideInAPackage("io.github.openupr.validation.rules")
            .and()
            .doNotHaveSimpleName("StandardRules")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule schemasKnowTheLanguageOnly = classes()
            .that()
            .resideInAPackage(SCHEMA)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(SCHEMA).or(LANGUAGE));

    @ArchTest
    static final ArchRule noOtherPartNeedsTheSchemas = noClasses()
            .that()
            .resideOutsideOfPackage(SCHEMA)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SCHEMA);

    private static DescribedPredicate<JavaClass> primitive() {
        return describe("primitive types and arrays", type -> type.isPrimitive() || type.isArray());
    }

    private static boolean isPartOfAnAnnotation(JavaClass type) {
        return type.isAnnotation()
                || (type.getEnclosingClass().map(JavaClass::isAnnotation).orElse(false)
                        && !type.isAssignableTo("jakarta.validation.ConstraintValidator"))
                || (type.isEnum() && type.getPackageName().equals("com.fasterxml.jackson.annotation"));
    }
}
