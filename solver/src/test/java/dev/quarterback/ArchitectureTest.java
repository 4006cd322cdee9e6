package dev.quarterback;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;

/** Which package may use which; the table is that of {@code README.md}. */
@AnalyzeClasses(packages = "dev.quarterback", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOME = "dev.quarterback";

    /** From the top down; the empty name is the façade's package, which has the others in it. */
    private static final List<String> LAYERS = List.of(
            ".cli..",
            ".quarter..",
            ".replanning..",
            "",
            ".planning..",
            ".report..",
            ".insight..",
            ".search..",
            ".bound..",
            ".reach..",
            ".check..",
            ".loadsheet..",
            ".format..",
            ".change..",
            ".account..",
            ".history..",
            ".path..",
            ".plan..",
            ".trip..",
            ".problem..",
            ".file..",
            ".run..",
            ".text..");

    @ArchTest
    static final ArchRule importsPointDown = importsPointDown();

    @ArchTest
    static final ArchRule generatorKnowsProblemPathAndTripOnly = classes()
            .that()
            .resideInAPackage(HOME + ".generate..")
            .should()
            .onlyDependOnClassesThat(
                    outsideOr(HOME + ".generate..", HOME + ".path..", HOME + ".problem..", HOME + ".trip.."));

    @ArchTest
    static final ArchRule generatorServesTheCommandsOnly = onlyIn(HOME + ".generate..", "cli", "generate");

    @ArchTest
    static final ArchRule checkerDerivesEverythingItself = noClasses()
            .that()
            .resideInAPackage(HOME + ".check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HOME + ".search..", HOME + ".account..");

    @ArchTest
    static final ArchRule historiesAreCheckedWithoutWhatMakesThem = classes()
            .that()
            .resideInAPackage(HOME + ".history..")
            .should()
            .onlyDependOnClassesThat(outsideOr(
                    HOME + ".history..", HOME + ".path..", HOME + ".plan..", HOME + ".trip..", HOME + ".problem.."));

    @ArchTest
    static final ArchRule optaPlannerStaysInTheSearch = onlyIn("org.optaplanner..", "search");

    @ArchTest
    static final ArchRule linearProgramsStayInTheBound = onlyIn("com.google.ortools..", "bound");

    @ArchTest
    static final ArchRule commandLineLibrariesStayInTheCommandLine = CompositeArchRule.of(onlyIn("picocli..", "cli"))
            .and(onlyIn("me.tongfei..", "cli"))
            .and(onlyIn("org.jline..", "cli"));

    @ArchTest
    static final ArchRule jsonStaysAtTheEdges = onlyIn("tools.jackson..", "format", "cli");

    @ArchTest
    static final ArchRule templatesStayInTheReport = onlyIn("gg.jte..", "report");

    @ArchTest
    static final ArchRule booksStayInTheFormat = onlyIn("org.dhatim..", "format.xlsx");

    @ArchTest
    static final ArchRule noServiceInTheEngine = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "java.sql..");

    @ArchTest
    static final ArchRule standardStreamsBelongToTheCommandLine =
            noClasses().that().resideOutsideOfPackage(HOME + ".cli..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(HOME + ".(**)").should().beFreeOfCycles();

    private static ArchRule importsPointDown() {
        List<String> below = new ArrayList<>(LAYERS);
        CompositeArchRule rules = CompositeArchRule.of(onlyIn(HOME + ".cli..", "cli"));
        for (String layer : LAYERS) {
            String[] allowed = below.stream().map(name -> HOME + name).toArray(String[]::new);
            boolean isTop = layer.equals(LAYERS.get(0));
            rules = rules.and(classes()
                    .that()
                    .resideInAPackage(HOME + layer)
                    .should()
                    .onlyDependOnClassesThat(isTop ? outsideOr(HOME + "..") : outsideOr(allowed)));
            below.remove(layer);
        }
        return rules.as("imports point down: " + LAYERS);
    }

    private static ArchRule onlyIn(String library, String... packages) {
        String[] users = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            users[i] = HOME + "." + packages[i] + "..";
        }
        return noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    /** Any class that is not ours, or one of the packages given. */
    private static DescribedPredicate<JavaClass> outsideOr(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(HOME + ".."))
                .or(resideInAnyPackage(packages))
                .as("of other projects or in " + List.of(packages));
    }
}
