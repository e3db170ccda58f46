package io.github.openupr.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.openupr.LibraryRules;

@AnalyzeClasses(packages = "io.github.openupr.examples", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SHARED = "io.github.openupr.examples";
    private static final String CLI = "io.github.openupr.examples.cli..";
    private static final String LESSON = "io.github.openupr.examples.lesson..";
    private static final String REPORT = "io.github.openupr.examples.report..";

    @ArchTest
    static final ArchRule whatAllShareKnowsNoneOfThem = noClasses()
            .that()
            .resideInAPackage(SHARED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLI, LESSON, REPORT);

    @ArchTest
    static final ArchRule theReportKnowsNeitherCommandNorLessons = noClasses()
            .that()
            .resideInAPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLI, LESSON);

    @ArchTest
    static final ArchRule theCommandKnowsNoLesson = noClasses()
            .that()
            .resideInAPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LESSON);

    @ArchTest
    static final ArchRule aLessonNeedsNeitherCommandNorReport = noClasses()
            .that()
            .resideInAPackage(LESSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLI, REPORT);

    /** What a lesson shows, a reader can do with what is promised to users. */
    @ArchTest
    static final ArchRule lessonsUseWhatIsPromisedToUsersAlone = noClasses()
            .that()
            .resideInAPackage(LESSON)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.openupr.io.(*)..");

    /** The command and the report say things as the library does, and write files as it does; they read and write through its front door. */
    @ArchTest
    static final ArchRule ofTheInsideOfTheLibraryOnlyItsWordsAndFilesAreUsed = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.openupr.io.(*)..")
                    .and(DescribedPredicate.not(
                            nameMatching(".*\\.io\\.report\\.(Figures|CoverageWords|FollowUpWords|Place)")))
                    .and(DescribedPredicate.not(nameMatching(".*\\.io\\.report\\.SpreadsheetCell")))
                    .and(DescribedPredicate.not(nameMatching(".*\\.io\\.text\\.(OutputFile|PlainLine)(\\$.*)?"))));

    @ArchTest
    static final ArchRule onlyTheCommandKnowsTheLibrariesOfTerminals = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..", "org.jline..");

    @ArchTest
    static final ArchRule onlyTheReportKnowsTheLibraryOfTemplates = noClasses()
            .that()
            .resideOutsideOfPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

    @ArchTest
    static final ArchRule onlyLessonsKnowTheLibraryOfNetworks = noClasses()
            .that()
            .resideOutsideOfPackage(LESSON)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jgrapht..");

    @ArchTest
    static final ArchRule theLibrariesOfFormatsAreTheBusinessOfTheReaders = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "org.dhatim..", "com.fasterxml.aalto..", "de.siegmar.fastcsv.reader..");

    @ArchTest
    static final ArchRule nothingOpensAConnection = LibraryRules.nothingOpensAConnection;

    @ArchTest
    static final ArchRule nothingScansTheClassPath = LibraryRules.nothingScansTheClassPath;

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = LibraryRules.everyPackageIsNullMarked;

    /** And the bar that shows on a terminal how far a reader is. */
    @ArchTest
    static final ArchRule onlyProgramsOfStudentsPrintToTheStreamsOfTheProcess = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage(LESSON)))
            .and()
            .haveNameNotMatching(".*\\.(ReadmeExample|cli\\.Progress)")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyWhatStartsAProgramEndsIt = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(cli\\.(Start|Rehearsal)|lesson\\.Lesson)")
            .should(callMethod(System.class, "exit", int.class));
}
