package io.github.openupr.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.openupr.LibraryRules;
import io.github.openupr.SignatureRule;
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

    /** Which packages of this library one may know, besides the public types of {@code io} and the model: no other format, ever. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry(COVER, List.of()),
            Map.entry(TEXT, List.of()),
            Map.entry(SHEET, List.of(TEXT)),
            Map.entry(DOCX, List.of(TEXT)),
            Map.entry(PDF, List.of(TEXT)),
            Map.entry(PRINTED, List.of(TEXT, DOCX, PDF)),
            Map.entry(DETECT, List.of(TEXT, COVER, SHEET, DOCX, PDF)),
            Map.entry(DOCUMENT, List.of(TEXT, COVER, PRINTED)),
            Map.entry(THEMATIC, List.of(TEXT, DOCX)),
            Map.entry(TABLE, List.of(TEXT, SHEET)),
            Map.entry(UHRI, List.of(TEXT, SHEET)),
            Map.entry(UPR_INFO, List.of(TEXT, SHEET)),
            Map.entry(JSON, List.of(TEXT)),
            Map.entry(REPORT, List.of(TEXT)));

    private static final List<String> FORMATS = List.of(JSON, UPR_INFO, UHRI, THEMATIC, TABLE, DOCUMENT);
    private static final List<String> OTHERS = List.of(DETECT, REPORT);

    @ArchTest
    static final ArchTests whatHoldsInEveryLibrary = ArchTests.in(LibraryRules.class);

    @ArchTest
    static void everyPackageKnowsNoOtherThanItMay(JavaClasses classes) {
        ARROWS.forEach((from, to) -> noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(resideInAPackage(TOP + ".(*)..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                Stream.concat(Stream.of(from), to.stream()).toArray(String[]::new)))))
                .check(classes));
    }

    @ArchTest
    static void everyPackageHasItsArrows(JavaClasses classes) {
        assertThat(classes.stream().map(type -> type.getPackageName() + "..").filter(name -> !name.equals(TOP + "..")))
                .allSatisfy(name -> assertThat(ARROWS).containsKey(name));
    }

    /** Readers hand over what is printed; what follows from it is asked for afterwards. */
    @ArchTest
    static final ArchRule onlyReportsKnowAnalyses = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage(TOP, JSON, REPORT)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.openupr.analysis..");

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
            .should(new SignatureRule());

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
}
