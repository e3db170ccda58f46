package io.github.openupr;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.openupr", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SCHEMA = "io.github.openupr.schema..";
    private static final String CODE = "io.github.openupr.code..";
    private static final String MODEL = "io.github.openupr.model..";
    private static final String CONSTRAINT = "io.github.openupr.model.constraint..";
    private static final String VALIDATION = "io.github.openupr.validation..";
    private static final String ANALYSIS = "io.github.openupr.analysis..";
    private static final DescribedPredicate<JavaClass> ANNOTATIONS =
            describe("annotations and what they take", ArchitectureTest::isPartOfAnAnnotation);
    private static final DescribedPredicate<JavaClass> LANGUAGE = resideInAnyPackage(
                    "java..", "org.jspecify.annotations")
            .or(resideInAPackage("").and(primitive()));

    @ArchTest
    static final ArchTests whatHoldsInEveryLibrary = ArchTests.in(LibraryRules.class);

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

    /** What they may know of Jakarta Validation is said below. */
    @ArchTest
    static final ArchRule rulesKnowCodesAndEntities = classes()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(VALIDATION, CODE, MODEL, "jakarta.validation..")
                    .or(LANGUAGE)
                    .or(ANNOTATIONS));

    @ArchTest
    static final ArchRule analysesKnowRulesCodesAndEntities = classes()
            .that()
            .resideInAPackage(ANALYSIS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(ANALYSIS, "io.github.openupr.validation", CODE, MODEL)
                    .or(LANGUAGE)
                    .or(ANNOTATIONS));

    @ArchTest
    static final ArchRule neitherCodesNorEntitiesKnowNotices = noClasses()
            .that()
            .resideInAnyPackage(CODE, MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(VALIDATION);

    @ArchTest
    static final ArchRule analysesAreWhatNothingElseBuildsOn = noClasses()
            .that()
            .resideOutsideOfPackage(ANALYSIS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ANALYSIS);

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

    /** Not its annotations either: a mapper of Jackson 2 and one of Jackson 3 take the same class files. */
    @ArchTest
    static final ArchRule nothingNamesAMapperOfJson = noClasses()
            .that()
            .doNotHaveSimpleName("UprStyle")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.datatype..",
                    "tools.jackson..");

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
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .notBePublic()
            .andShould()
            .haveModifier(JavaModifier.FINAL);

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

    /** The same data gives the same result, today and tomorrow. */
    @ArchTest
    static final ArchRule analysesKnowNeitherClockNorChance = noClasses()
            .that()
            .resideInAPackage(ANALYSIS)
            .should()
            .dependOnClassesThat(
                    nameMatching("java\\.time\\.(Clock|Instant)|java\\.util\\.(random\\..*|.*Random|UUID)"))
            .orShould()
            .callMethodWhere(target(nameMatching("now|random|nanoTime|currentTimeMillis")));

    /** But what is volatile, which is worked out when it is first asked for, and what a mapper fills before a value is made of it. */
    @ArchTest
    static final ArchRule valuesDoNotChange = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage(CODE, MODEL, SCHEMA)
                    .and(DescribedPredicate.not(nameMatching(".*\\$(Builder|Json)"))))
            .and()
            .areNotStatic()
            .and()
            .doNotHaveModifier(JavaModifier.VOLATILE)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule nothingIsKeptInStaticFieldsThatChange =
            fields().that().areStatic().should().beFinal();

    /** Validators are public because a provider of Jakarta Validation makes them. */
    @ArchTest
    static final ArchRule publicSignaturesNameNoThirdParty = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage(CONSTRAINT)
            .should(new SignatureRule());

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
