package io.github.openupr.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.github.openupr.io", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String TOP = "io.github.openupr.io";
    private static final String JSON = "io.github.openupr.io.json..";
    private static final String UPR_INFO = "io.github.openupr.io.uprinfo..";
    private static final String UHRI = "io.github.openupr.io.uhri..";
    private static final String THEMATIC = "io.github.openupr.io.thematic..";
    private static final String TABLE = "io.github.openupr.io.table..";
    private static final String DETECT = "io.github.openupr.io.detect..";
    private static final String REPORT = "io.github.openupr.io.report..";
    private static final String TEXT = "io.github.openupr.io.text..";
    private static final String SHEET = "io.github.openupr.io.sheet..";
    private static final String DOCX = "io.github.openupr.io.docx..";
    private static final String COVER = "io.github.openupr.io.cover..";
    private static final String PDF = "io.github.openupr.io.pdf..";
    private static final String PRINTED = "io.github.openupr.io.printed..";
    private static final String DOCUMENT = "io.github.openupr.io.document..";
    private static final List<String> FORMATS = List.of(JSON, UPR_INFO, UHRI, THEMATIC, TABLE, DOCUMENT);
    private static final List<String> OTHERS = List.of(DETECT, REPORT);

    @ArchTest
    static void noFormatKnowsAnother(JavaClasses classes) {
        for (String format : FORMATS) {
            noClasses()
                    .that()
                    .resideInAPackage(format)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(FORMATS.stream(), OTHERS.stream())
                            .filter(other -> !other.equals(format))
                            .toArray(String[]::new))
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule whatFormatsShareKnowsNoFormat = noClasses()
            .that()
            .resideInAnyPackage(TEXT, SHEET, DOCX, COVER, PDF, PRINTED, DETECT, REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FORMATS.toArray(String[]::new));

    @ArchTest
    static final ArchRule onlyTheRegisterNamesTheFormats = noClasses()
            .that()
            .resideInAPackage(TOP)
            .and()
            .doNotHaveSimpleName("Formats")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Stream.concat(FORMATS.stream(), OTHERS.stream()).toArray(String[]::new));

    @ArchTest
    static final ArchRule noFormatOpensOrWritesThroughTheRegister = noClasses()
            .that()
            .resideOutsideOfPackage(TOP)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.github.openupr.io.UprReader")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.github.openupr.io.UprWriter");

    @ArchTest
    static final ArchRule onlyFormatsOfJsonKnowTheJsonLibrary = noClasses()
            .that(resideInAnyPackage(JSON, UHRI, UPR_INFO, TABLE, TEXT, DETECT).negate())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..");

    @ArchTest
    static final ArchRule onlyFormatsOfCsvAndReportsKnowTheCsvLibrary = noClasses()
            .that(resideInAnyPackage(UPR_INFO, TABLE, REPORT).negate())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule onlyWhatFormatsShareKnowsTheLibrariesOfOfficeFiles = noClasses()
            .that(resideInAnyPackage(SHEET, DOCX).negate())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.dhatim..");

    @ArchTest
    static final ArchRule onlyWhatGuardsItKnowsTheLibraryOfXml = noClasses()
            .that(resideInAnyPackage(TEXT, SHEET).negate())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.codehaus.stax2..", "com.fasterxml.aalto..");

    @ArchTest
    static final ArchRule onlyWhatReadsPagesKnowsTheLibraryOfPdf = noClasses()
            .that(resideInAnyPackage(PDF).negate())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    /** What formats share hands parsers from one package to another; no user sees it. */
    @ArchTest
    static final ArchRule publicSignaturesNameNoThirdParty = classes()
            .that()
            .arePublic()
            .and(resideInAnyPackage(TEXT, SHEET, DOCX).negate())
            .should(nameOnlyJavaAndOpenUpr());

    @ArchTest
    static final ArchRule nothingOpensAConnection = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming.."));

    @ArchTest
    static final ArchRule nothingScansTheClasspath =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.ServiceLoader");

    @ArchTest
    static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingLogs = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nothingEndsTheProgram = noClasses().should(callMethod(System.class, "exit", int.class));

    @ArchTest
    static void eachFormatHasOnePublicClass(JavaClasses classes) {
        Map<String, Set<String>> publicClasses = classes.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(resideInAnyPackage(JSON, UPR_INFO, UHRI, THEMATIC, TABLE, DOCUMENT, DETECT))
                .collect(Collectors.groupingBy(
                        type -> type.getPackageName().substring(TOP.length() + 1),
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getSimpleName, Collectors.toCollection(TreeSet::new))));
        assertThat(publicClasses)
                .isEqualTo(Map.of(
                        "json", Set.of("JsonFormat"),
                        "uprinfo", Set.of("UprInfoFormat"),
                        "uhri", Set.of("UhriFormat"),
                        "thematic", Set.of("ThematicListFormat"),
                        "table", Set.of("TableFormat"),
                        "document", Set.of("WorkingGroupFormat"),
                        "detect", Set.of("DocumentFormat")));
    }

    private static ArchCondition<JavaClass> nameOnlyJavaAndOpenUpr() {
        return new ArchCondition<>("name only types of Java and of this library where users see them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                seen(type)
                        .flatMap(named -> named.getAllInvolvedRawTypes().stream())
                        .filter(ArchitectureTest::isForeign)
                        .forEach(foreign -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + foreign.getName())));
            }
        };
    }

    private static Stream<JavaType> seen(JavaClass type) {
        Stream<JavaType> inherited = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members =
                type.getFields().stream().filter(ArchitectureTest::isSeen).map(JavaField::getType);
        Stream<JavaType> codeUnits = type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .flatMap(ArchitectureTest::signature);
        return Stream.of(inherited, members, codeUnits).flatMap(types -> types);
    }

    private static boolean isSeen(JavaField field) {
        return isVisible(field.getModifiers());
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        List<JavaType> parameters = unit.getParameterTypes();
        Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(type -> type);
        return Stream.of(parameters.stream(), Stream.of(unit.getReturnType()), thrown)
                .flatMap(types -> types);
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && !base.getPackageName().startsWith("java.")
                && !base.getPackageName().startsWith("io.github.openupr.");
    }
}
